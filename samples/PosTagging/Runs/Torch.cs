using GeneratedDropout.Natives;
using Samples;
using TorchSharp;

namespace PosTagging.Runs;

/// <summary>Starts libtorch.</summary>
public static class Torch
{
    /// <summary>Loads it, for one thread.</summary>
    /// <remarks>The tagger is small, so threads would wait for each other; and the sums depend on their number.</remarks>
    /// <exception cref="InputException">It cannot be loaded here.</exception>
    public static void Start()
    {
        if (Libtorch.WhyNot is { } reason)
        {
            throw new InputException($"libtorch cannot be loaded: {reason}; samples/PosTagging/run may help");
        }

        torch.set_num_threads(1);
    }
}
