using GeneratedDropout.Generator.Infrastructure;
using GeneratedDropout.Generator.Model;
using GeneratedDropout.Generator.Tests.Harness;
using Xunit;

namespace GeneratedDropout.Generator.Tests.Incremental;

public class ModelEqualityTests
{
    [Fact]
    public void SameSource_EqualModelsAndHashes()
    {
        DropoutMethodSpec first = GeneratorRunner.Run(Snippets.Spatial).Spec;
        DropoutMethodSpec second = GeneratorRunner.Run(Snippets.Spatial).Spec;
        Assert.NotSame(first, second);
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    [Theory]
    [InlineData("0.2", "0.25")]
    [InlineData("0.2", "0.2, Parallel = true")]
    [InlineData("\"batch\", 1", "null, null")]
    [InlineData("int steps", "long steps")]
    [InlineData("class Kernels", "class Other")]
    public void OtherSource_OtherModel(string before, string after) =>
        Assert.NotEqual(
            GeneratorRunner.Run(Snippets.Spatial).Spec,
            GeneratorRunner.Run(Snippets.Spatial.Replace(before, after)).Spec
        );

    [Fact]
    public void Order_Counts()
    {
        EquatableArray<int> ascending = new([1, 2]);
        EquatableArray<int> descending = new([2, 1]);
        Assert.NotEqual(ascending, descending);
        Assert.NotEqual(ascending.GetHashCode(), descending.GetHashCode());
        Assert.Equal(ascending, new EquatableArray<int>([1, 2]));
        Assert.Equal(default, new EquatableArray<int>([]));
    }
}
