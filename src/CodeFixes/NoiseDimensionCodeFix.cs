using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using System.Linq;
using GeneratedDropout.Generator.Diagnostics;
using GeneratedDropout.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GeneratedDropout.CodeFixes;

/// <summary>Replaces a wrong entry of the noise shape by what the axis allows: each is an action of its own.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NoiseDimensionCodeFix)), Shared]
public sealed class NoiseDimensionCodeFix : DropoutCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
    [DiagnosticIds.NoiseDimension, DiagnosticIds.FixedNoiseDimension];

    private protected override IEnumerable<Cure> FindCures(DropoutMethod method, TextSpan place)
    {
        if (
            method.Attributes[AttributeKind.NoiseShape] is not { } attribute
            || !method.Facts.Noise.TryGet(out IReadOnlyList<ShapeEntry>? noise)
        )
        {
            return [];
        }

        // An array that is not written out element by element has no entries to replace.
        ExpressionSyntax[] entries = SyntaxLocator.EntriesOf(attribute);
        int axis = Array.FindIndex(entries, entry => entry.Span == place);
        return axis < 0 || entries.Length != noise.Count
            ? []
            : ReplacementsFor(axis, method)
                .Where(replacement => Fits(replacement.Text, entries[axis], entries.Length, method.Model))
                .Select(replacement => new Cure(
                    $"Replace by {replacement.Text}",
                    $"NoiseDimension.{replacement.Kind}",
                    [Edit.Replace(entries[axis], replacement.Text)]
                ));
    }

    private static IEnumerable<(string Kind, string Text)> ReplacementsFor(int axis, DropoutMethod method)
    {
        yield return ("One", "1");

        if (method.Facts.Shape.TryGet(out IReadOnlyList<ShapeEntry>? shape) && axis < shape.Count)
        {
            switch (shape[axis])
            {
                case { Kind: ShapeEntryKind.Text, Text: var name }:
                    yield return ("Name", SyntaxFactory.Literal(name).Text);
                    break;

                case { Kind: ShapeEntryKind.Integer, Extent: > 1 and var extent }:
                    yield return ("Extent", extent.ToString(CultureInfo.InvariantCulture));
                    break;
            }
        }

        yield return ("Null", "null");
    }

    /// <summary>Whether the replacement compiles where the entry stands.</summary>
    private static bool Fits(string replacement, ExpressionSyntax entry, int count, SemanticModel model) =>
        entry.Parent switch
        {
            // A lone null is a null array.
            AttributeArgumentSyntax => replacement != "null" || count > 1,

            // The one entry of type object may be what makes this an array of object.
            { Parent: ImplicitArrayCreationExpressionSyntax } => model.GetTypeInfo(entry).Type
                is not { SpecialType: SpecialType.System_Object },
            _ => true,
        };
}
