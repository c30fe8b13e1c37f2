using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using GeneratedDropout.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace GeneratedDropout.CodeFixes;

/// <summary>Makes the method return <c>void</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReturnTypeCodeFix)), Shared]
public sealed class ReturnTypeCodeFix : DropoutCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.NotVoid];

    private protected override IEnumerable<Cure> FindCures(DropoutMethod method, TextSpan place) =>
        [new Cure("Return 'void'", "ReturnVoid", [Edit.Replace(method.Declaration.ReturnType, "void")])];
}
