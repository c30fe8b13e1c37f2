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
        IReadOnlyDictionary<string, string> output = await DigestProgram.RunAsync((switchedOff, "0"));

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
    [InlineData("sv_SE", "U+2212")]
    [InlineData("fi_FI", "U+2212")]
    [InlineData("tr_TR", "U+002D")]
    public async Task CulturesGiveTheSameBits(string culture, string minus)
    {
        IReadOnlyDictionary<string, string> output = await DigestProgram.RunAsync(("LC_ALL", culture + ".UTF-8"));

        Assert.Equal(DigestProgram.Golden, output["digest"]);
        Assert.True(output["minus"] == minus || output["culture"].Length == 0, output["minus"]);
    }
}
