using System.Linq;
using Acme;
using TorchSharp;
using Xunit;

namespace GeneratedDropout.TorchSharp.Tests;

/// <summary>The names of kernels, of our modules and of torch's get on in one file.</summary>
public sealed class UserCodeTests : TorchTests
{
    [Fact]
    public void KernelsAndModulesShareAFile()
    {
        float[] x = [.. Enumerable.Repeat(1f, 100)];
        float[] y = new float[100];
        float[] z = new float[100];
        UserCode.Kernel(x, y, new DropoutKey(1));
        UserCode.QualifiedKernel(x, z, new DropoutKey(1));
        Assert.Contains(0, y);
        Assert.Equal(y, z);

        using torch.nn.Module<torch.Tensor, torch.Tensor> model = UserCode.Model();
        Assert.Equal(3, model.children().OfType<DropoutModule>().Count());
    }
}
