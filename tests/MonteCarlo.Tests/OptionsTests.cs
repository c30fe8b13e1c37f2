using Xunit;

namespace MonteCarlo.Tests;

public sealed class OptionsTests
{
    [Fact]
    public void DefaultIsTwoHundredPasses() =>
        Assert.Equal(new Options(200, "uncertainty.png", ShowHelp: false), Options.Parse([]));

    [Fact]
    public void OptionsAreRead() =>
        Assert.Equal(new Options(50, "a.png", ShowHelp: false), Options.Parse(["--plot", "a.png", "--passes", "50"]));
}
