using PosTagging.Runs;
using Samples;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

// The seed of torch belongs to all tests.
[assembly: Parallelization(Mode = ParallelMode.None)]

namespace PosTagging.Tests;

/// <summary>A test that needs libtorch; it is skipped, with the reason, where libtorch cannot be loaded.</summary>
internal static class NeedsLibtorch
{
    public static void OrSkip()
    {
        try
        {
            Torch.Start();
        }
        catch (InputException error)
        {
            Assert.Skip(error.Message);
        }
    }
}
