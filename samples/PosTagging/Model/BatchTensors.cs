using System;
using PosTagging.Features;
using static TorchSharp.torch;

namespace PosTagging.Model;

/// <summary>A batch as tensors.</summary>
public sealed class BatchTensors : IDisposable
{
    /// <param name="batch">The batch.</param>
    /// <param name="words">The forms, where some are to be replaced; else those of the batch.</param>
    public BatchTensors(Batch batch, long[]? words = null)
    {
        long rows = batch.Sentences.Count;
        Words = tensor(words ?? batch.Words, [rows, batch.Steps]);
        Parts = tensor(batch.Parts, [rows, batch.Steps, WordFeatures.PartCount]);
        Tags = tensor(batch.Tags);
        Lengths = tensor(batch.Lengths);
    }

    /// <summary>The forms: [sentences, steps].</summary>
    public Tensor Words { get; }

    /// <summary>The parts: [sentences, steps, parts].</summary>
    public Tensor Parts { get; }

    /// <summary>The tags: [sentences * steps].</summary>
    public Tensor Tags { get; }

    /// <summary>The length of each sentence.</summary>
    public Tensor Lengths { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        Words.Dispose();
        Parts.Dispose();
        Tags.Dispose();
        Lengths.Dispose();
    }
}
