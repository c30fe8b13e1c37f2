using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using GeneratedDropout.CodeFixes.Tests.Harness;
using GeneratedDropout.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace GeneratedDropout.CodeFixes.Tests;

public class AssemblyTests
{
    private static readonly Assembly Fixes = typeof(DropoutCodeFix).Assembly;

    private static readonly string Page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "diagnostics.md"));

    public static TheoryData<string> Ids => [.. AllFixes().SelectMany(fix => fix.FixableDiagnosticIds)];

    [Fact]
    public void WhatTheCompilerLoads_KnowsNoWorkspaces() =>
        Assert.DoesNotContain(
            typeof(DropoutGenerator).Assembly.GetReferencedAssemblies(),
            assembly => assembly.Name!.Contains("Workspaces", StringComparison.Ordinal)
        );

    [Fact]
    public void TheCompiler_FindsNothingToLoadInTheFixes() =>
        Assert.DoesNotContain(
            Fixes.GetTypes(),
            type => type.IsDefined(typeof(DiagnosticAnalyzerAttribute)) || type.IsDefined(typeof(GeneratorAttribute))
        );

    [Fact]
    public void EveryFix_IsExportedUnderItsName() =>
        Assert.All(
            AllFixes(),
            fix =>
            {
                ExportCodeFixProviderAttribute export = fix.GetType()
                    .GetCustomAttribute<ExportCodeFixProviderAttribute>()!;
                Assert.Equal(fix.GetType().Name, export.Name);
                Assert.Equal([LanguageNames.CSharp], export.Languages);
            }
        );

    [Fact]
    public void EveryFix_IsInTheDocs() =>
        Assert.Equal(
            Ids.Select(row => row.Data).Order(StringComparer.Ordinal),
            Regex
                .Split(Page, "^### ", RegexOptions.Multiline)
                .Where(section => section.Contains("\n*Fix:* ", StringComparison.Ordinal))
                .Select(section => section[..6])
        );

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task WrongExample_IsMendedByAnyAction(string id)
    {
        DropoutCodeFix fix = AllFixes().Single(fix => fix.FixableDiagnosticIds.Contains(id));
        string example = Regex
            .Match(Page, $"### {id}:.*?\nWrong:\n\n```csharp\n(.*?)```", RegexOptions.Singleline)
            .Groups[1]
            .Value;
        Assert.NotEmpty(await FixRunner.Titles(fix, example));
        await FixRunner.MendsByAny(fix, example);
    }

    private static IEnumerable<DropoutCodeFix> AllFixes() =>
        Fixes
            .GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DropoutCodeFix)))
            .Select(type => (DropoutCodeFix)Activator.CreateInstance(type)!);
}
