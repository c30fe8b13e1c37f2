using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using GeneratedDropout.Generator.Diagnostics;
using GeneratedDropout.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace GeneratedDropout.Generator.Tests.Diagnostics;

public class DiagnosticsDocTests
{
    private static readonly string Page = Read("diagnostics.md");

    public static TheoryData<string> IdsWithCode =>
        [.. DiagnosticDescriptors.All.Select(descriptor => descriptor.Id).Where(id => id[3] != '5')];

    [Fact]
    public void EveryId_HasOneDescriptor() =>
        Assert.Equal(
            typeof(DiagnosticIds)
                .GetFields(BindingFlags.Static | BindingFlags.Public)
                .Select(field => (string)field.GetRawConstantValue()!),
            DiagnosticDescriptors.All.Select(descriptor => descriptor.Id)
        );

    [Fact]
    public void EveryDescriptor_HasASection() =>
        Assert.Equal(
            DiagnosticDescriptors.All.Select(descriptor =>
                $"### {descriptor.Id}: {descriptor.Title}\n\n*{descriptor.DefaultSeverity}.*"
            ),
            Regex.Matches(Page, @"^### GDO\d+: .*\n\n\*\w+\.\*", RegexOptions.Multiline).Select(match => match.Value)
        );

    [Fact]
    public void EveryDescriptor_HasAReleaseRow() =>
        Assert.Equal(
            DiagnosticDescriptors
                .All.Select(descriptor =>
                    $"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title}"
                )
                .Order(StringComparer.Ordinal),
            ReleaseRows().Order(StringComparer.Ordinal)
        );

    [Fact]
    public void EveryMessage_IsOneSentence() =>
        Assert.All(
            DiagnosticDescriptors.All.Select(descriptor => descriptor.MessageFormat.ToString(null)),
            message => Assert.DoesNotMatch(@"\.$|\n|\. ", message)
        );

    [Theory]
    [MemberData(nameof(IdsWithCode))]
    public async Task WrongExample_IsReportedAsItsIdAlone(string id)
    {
        ImmutableArray<Diagnostic> diagnostics = await AnalyzerRunner.Run([Example(id, "Wrong")]);
        Assert.Equal([id], diagnostics.Select(diagnostic => diagnostic.Id).Distinct());
    }

    [Theory]
    [MemberData(nameof(IdsWithCode))]
    public async Task WrongExample_IsPrintedOnTheCommandLine(string id)
    {
        CSharpCompilation compilation = TestCompilation.Create(Example(id, "Wrong"));
        Assert.Contains(id, await CommandLine.Build(compilation));
        if (DiagnosticDescriptors.Find(id).DefaultSeverity == DiagnosticSeverity.Error)
        {
            Assert.NotEmpty(await CommandLine.Build(compilation, runAnalyzers: false));
        }
    }

    [Theory]
    [MemberData(nameof(IdsWithCode))]
    public async Task RightExample_IsNotReported(string id)
    {
        GeneratorRunner.Run(Example(id, "Right"));
        await AnalyzerRunner.ReportsNothing(Example(id, "Right"));
    }

    [Fact]
    public void EveryBlockOfCode_IsAnExample() =>
        Assert.Equal(2 * IdsWithCode.Count, Regex.Count(Page, "^```csharp$", RegexOptions.Multiline));

    private static string Example(string id, string kind) =>
        Regex.Match(Page, $"### {id}:.*?\n{kind}:\n\n```csharp\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

    private static IEnumerable<string> ReleaseRows() =>
        Regex
            .Matches(
                Read("AnalyzerReleases.Shipped.md") + Read("AnalyzerReleases.Unshipped.md"),
                "^GDO.*$",
                RegexOptions.Multiline
            )
            .Select(match => match.Value);

    private static string Read(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, name));
}
