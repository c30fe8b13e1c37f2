using System.Collections.Generic;
using System.Threading.Tasks;
using Xunit;

namespace GeneratedDropout.IntegrationTests;

/// <summary>Processes with fewer instructions give the same bits.</summary>
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
}
