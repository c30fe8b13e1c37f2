using System.Diagnostics;
using Spectre.Console;

namespace PosTagging.Training;

/// <summary>Prints a line when an epoch is done. That is all the progress where the output is no terminal.</summary>
/// <param name="console">Where to print.</param>
public sealed class EpochLines(IAnsiConsole console) : ITrainingProgress
{
    private readonly Stopwatch _clock = new();
    private string _epoch = "";
    private double _loss;
    private int _words;

    /// <inheritdoc/>
    public void BeginEpoch(int epoch, int epochs, int words, int done)
    {
        _epoch = $"epoch {epoch, 2} of {epochs}";
        _words = 0;
        _clock.Restart();
    }

    /// <inheritdoc/>
    public void Advance(int words, double loss)
    {
        _words += words;
        _loss = loss;
    }

    /// <inheritdoc/>
    public void EndEpoch(double dev)
    {
        double seconds = _clock.Elapsed.TotalSeconds;
        console.WriteLine(
            $"{_epoch}   loss {_loss:F4}   dev {100 * dev:F2} %   {_words / seconds, 6:N0} words/s   {seconds, 5:F1} s"
        );
    }
}
