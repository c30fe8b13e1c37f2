using System.Collections.Generic;
using System.Threading.Tasks;
using Xunit;

namespace GeneratedDropout.IntegrationTests;

/// <summary>Processes with fewer instructions, or of another culture, give the same bits.</summary>
public sealed class InstructionSetTests
{
    [Theory]
    [InlineData("DOTNET_EnableAVX512", "256")]
    [InlineData("DOTNET_EnableAVX2", "128")]
    [InlineData("DOTNET_EnableHWIntrinsic", "none")]
    public async Task FewerInstructionsGiveTheSameBits(string switchedOff, string mostVector)
    {
        IReadOnlyDictionary<string, string> output = await DigestProgram.RunWithoutAsync(switchedOff);

        Assert.Equal(DigestProgram.Golden, output["digest"]);
        string[] possible = mostVector switch
        {
            "256" => ["256", "128", "none"],
            "128" => ["128", "none"],
            _ => ["none"],
        };
        Assert.Contains(output["vector"], possible);
    }

    [Theory]
    [InlineData("sv-SE")]
    [InlineData("fi-FI")]
    [InlineData("tr-TR")]
    public async Task CulturesGiveTheSameBits(string culture)
    {
        IReadOnlyDictionary<string, string> output = await DigestProgram.RunUnderAsync(culture);

        Assert.Equal(DigestProgram.Golden, output["digest"]);
        Assert.Equal("U+2212", output["minus"]);
        Assert.Equal("U+002C", output["point"]);
    }
}
