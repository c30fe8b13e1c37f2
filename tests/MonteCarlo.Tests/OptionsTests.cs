using Samples;
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

    [Theory]
    [InlineData("unknown option '--rate'; expected --passes N, --plot FILE or --help", "--rate")]
    [InlineData("unknown argument '200'; expected --passes N, --plot FILE or --help", "200")]
    [InlineData("--passes lacks its argument; expected --passes N", "--passes")]
    [InlineData("--plot lacks its argument; expected --plot FILE", "--plot", "")]
    [InlineData("--passes is given twice; expected one number", "--passes", "3", "--passes", "3")]
    [InlineData("--plot is given twice; expected one file", "--plot", "a", "--plot", "b")]
    [InlineData("--passes is '1'; expected a whole number from 2 to 1000000", "--passes", "1")]
    [InlineData("--passes is '1000001'; expected a whole number from 2 to 1000000", "--passes", "1000001")]
    [InlineData("--passes is '2.5'; expected a whole number from 2 to 1000000", "--passes", "2.5")]
    public void WrongCommandLineIsNamed(string message, params string[] arguments) =>
        Assert.Equal(message, Assert.Throws<InputException>(() => Options.Parse(arguments)).Message);
}
