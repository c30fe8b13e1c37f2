using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using GeneratedDropout.Generator.Tests.Harness;
using Xunit;

namespace GeneratedDropout.Generator.Tests.Determinism;

public class CultureTests
{
    public static TheoryData<int> Indices => [.. Enumerable.Range(0, Cultures.All.Count)];

    [Theory]
    [MemberData(nameof(Indices))]
    public void GeneratedFiles_AreTheSame(int culture) =>
        Assert.Equal(Digest.OfGoldens(), Cultures.Under(Cultures.All[culture], Digest.OfGoldens));

    [Theory]
    [MemberData(nameof(Indices))]
    public async Task Messages_AreTheSame(int culture)
    {
        string faulty = Snippets.Attributes("[Dropout(1.5)] [TensorShape(-7, \"i\")] [NoiseShape(1, -12345)]");
        string expected = await Messages(faulty);
        Assert.Contains("1.5", expected);
        Assert.Contains("-12345", expected);
        Assert.Equal(expected, await Cultures.Under(Cultures.All[culture], () => Messages(faulty)));
    }

    [Fact]
    public void Cultures_WriteNumbersInAnotherWay()
    {
        foreach (CultureInfo culture in Cultures.All.Where(culture => culture.Name is not "ar-SA" and not "tr-TR"))
        {
            Assert.Equal("\u22121", (-1).ToString(culture));
            Assert.Equal("0,5", 0.5.ToString(culture));
        }
    }

    private static async Task<string> Messages(string source) =>
        string.Join(
            '\n',
            (await AnalyzerRunner.Run([source])).Select(diagnostic =>
                diagnostic.Id + diagnostic.GetMessage(CultureInfo.InvariantCulture)
            )
        );
}
