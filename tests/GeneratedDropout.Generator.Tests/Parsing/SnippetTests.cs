using System.Threading.Tasks;
using GeneratedDropout.Generator.Tests.Harness;
using Xunit;

namespace GeneratedDropout.Generator.Tests.Parsing;

public class SnippetTests
{
    public static TheoryData<string> All =>
        [
            Snippets.Plain,
            Snippets.Spatial,
            Snippets.Embedding,
            Snippets.TensorSpans,
            Snippets.RankWithShape,
            Snippets.InPlace,
            Snippets.Half,
        ];

    [Theory]
    [MemberData(nameof(All))]
    public async Task SoundMethod_HasSpecAndNoDiagnostic(string source)
    {
        Assert.NotNull(GeneratorRunner.Run(source).Spec.Kernel);
        await AnalyzerRunner.ReportsNothing(source);
    }
}
