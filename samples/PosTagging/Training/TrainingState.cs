using System.Collections.Generic;

namespace PosTagging.Training;

/// <summary>How far a training run is.</summary>
public sealed record TrainingState
{
    /// <summary>The epoch that is next, or under way; from 0.</summary>
    public int Epoch { get; set; }

    /// <summary>The batch of the epoch that is next.</summary>
    public int Batch { get; set; }

    /// <summary>The sum of the losses of the epoch's words so far.</summary>
    public double LossSum { get; set; }

    /// <summary>The words of the epoch so far.</summary>
    public int Words { get; set; }

    /// <summary>The accuracy on the dev sentences after each epoch.</summary>
    public List<double> Dev { get; init; } = [];

    /// <summary>The epoch whose weights are kept, from 0; −1 before the first has ended.</summary>
    public int BestEpoch { get; set; } = -1;

    /// <summary>The masks that the dropout modules have drawn.</summary>
    public ulong[] DropoutSteps { get; set; } = [0, 0];
}
