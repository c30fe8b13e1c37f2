using Spectre.Console;

namespace PosTagging.Training;

/// <summary>Moves a progress bar over all epochs, and prints the line of each epoch above it.</summary>
/// <param name="task">The bar.</param>
/// <param name="lines">Prints the lines.</param>
public sealed class LiveBar(ProgressTask task, EpochLines lines) : ITrainingProgress
{
    private string _epoch = "";

    /// <inheritdoc/>
    public void BeginEpoch(int epoch, int epochs, int words, int done)
    {
        lines.BeginEpoch(epoch, epochs, words, done);
        _epoch = $"epoch {epoch} of {epochs}";
        task.MaxValue = (double)epochs * words;
        task.Value = ((double)(epoch - 1) * words) + done;
        task.Description = _epoch;
        task.StartTask();
    }

    /// <inheritdoc/>
    public void Advance(int words, double loss)
    {
        lines.Advance(words, loss);
        task.Increment(words);
        task.Description = $"{_epoch}  loss {loss:F4}";
    }

    /// <inheritdoc/>
    public void EndEpoch(double dev) => lines.EndEpoch(dev);
}
