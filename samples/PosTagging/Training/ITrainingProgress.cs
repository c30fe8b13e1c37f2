namespace PosTagging.Training;

/// <summary>Hears how training goes.</summary>
public interface ITrainingProgress
{
    /// <summary>An epoch begins, or goes on after a checkpoint.</summary>
    /// <param name="epoch">Its number, from 1.</param>
    /// <param name="epochs">The number of epochs.</param>
    /// <param name="words">The words that the epoch has.</param>
    /// <param name="done">Those that are done already.</param>
    void BeginEpoch(int epoch, int epochs, int words, int done);

    /// <summary>A batch is done.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="loss">The mean loss of the epoch so far.</param>
    void Advance(int words, double loss);

    /// <summary>The epoch is done.</summary>
    /// <param name="dev">The accuracy on the dev sentences.</param>
    void EndEpoch(double dev);
}
