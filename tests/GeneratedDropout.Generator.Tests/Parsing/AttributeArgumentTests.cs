using System.Linq;
using System.Threading.Tasks;
using GeneratedDropout.Generator.Tests.Harness;
using Xunit;

namespace GeneratedDropout.Generator.Tests.Parsing;

/// <summary>An exception for one method would cost all methods their bodies, and the user would see a warning only.</summary>
public class AttributeArgumentTests
{
    private static readonly string[] Arguments =
    [
        "",
        "null",
        "null, null",
        "(object)null",
        "default",
        "0",
        "1",
        "7, null",
        "-1, 3",
        "int.MinValue, int.MaxValue",
        "long.MaxValue",
        "1.5",
        "double.NaN",
        "'c'",
        "true",
        "\"\"",
        "\"a\"",
        "\"a\", \"a\"",
        "\"\\0\\uD800\"",
        "typeof(int)",
        "DayOfWeek.Friday",
        "new object[0]",
        "new object[] { 1, null }",
        "new int[] { 1, 2 }",
        "new object[] { new object[] { 1 } }",
        "new[] { \"a\" }, 1",
        "2, 2, 2, 2, 2, 2, 2, 2, 2",
        "missing: 1",
        "Missing, 1",
    ];

    [Fact]
    public async Task AnyArgumentsOfAnyAttribute_AreReadWithoutAnException()
    {
        string[] attributes =
        [
            .. Arguments.Select(argument => $"[Dropout({argument})]"),
            .. Arguments.Select(argument => $"[Dropout(0.5)] [TensorRank({argument})]"),
            .. Arguments.SelectMany(shape =>
                Arguments.Select(noise => $"[Dropout(0.5)] [TensorShape({shape})] [NoiseShape({noise})]")
            ),
        ];
        string source = Snippets.InClass(
            string.Join(
                '\n',
                attributes.Select(
                    (text, i) => $"{text} public static partial void D{i}(Span<float> x, DropoutKey key);"
                )
            )
        );
        Assert.NotEmpty(GeneratorRunner.RunFaulty(source).Specs);
        Assert.NotEmpty(await AnalyzerRunner.Run([source]));
    }
}
