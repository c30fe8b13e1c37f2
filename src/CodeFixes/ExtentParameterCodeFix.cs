using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using GeneratedDropout.Generator;
using GeneratedDropout.Generator.Diagnostics;
using GeneratedDropout.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace GeneratedDropout.CodeFixes;

/// <summary>Adds the parameters that give the extents which flat spans lack: one by one, or all as <c>shape</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ExtentParameterCodeFix)), Shared]
public sealed class ExtentParameterCodeFix : DropoutCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
    [DiagnosticIds.ExtentsNotGiven, DiagnosticIds.RankContradictsParameters];

    private protected override IEnumerable<Cure> FindCures(DropoutMethod method, TextSpan place)
    {
        ParameterSpec[] parameters = [.. method.ReadSignature().Signature.Parameters.AsEnumerable()];
        NewParameter[] missing = [.. FindMissing(method, parameters)];
        string[] impossible = [.. missing.Select(extent => extent.Name).Where(name => !IsFree(name, method))];
        if (missing.Length > 1 && impossible.Length < 2)
        {
            // One extent is inferred from the length: the first, which is the batch, unless another cannot be a parameter.
            string inferred = impossible.FirstOrDefault() ?? missing[0].Name;
            yield return NewParameter.ToCure(
                "AddExtents",
                method,
                [.. missing.Where(extent => extent.Name != inferred)]
            );
        }

        if (missing.Length > 1 && impossible.Length == 0)
        {
            yield return NewParameter.ToCure("AddAllExtents", method, missing);
        }

        if (
            !parameters.Any(IsExtent)
            && IsFree("shape", method)
            && method.Model.Compilation.GetTypeByMetadataName(KnownNames.ReadOnlySpan) is { } span
        )
        {
            ITypeSymbol extent = method.Model.Compilation.GetSpecialType(SpecialType.System_IntPtr);
            yield return NewParameter.ToCure(
                "AddShape",
                method,
                new NewParameter(span.Construct(extent), "shape", IndexBehindTensors(parameters))
            );
        }
    }

    /// <summary>The extents without a parameter, each of the type of the others and where the order of the axes puts it.</summary>
    private static IEnumerable<NewParameter> FindMissing(DropoutMethod method, ParameterSpec[] parameters)
    {
        ITypeSymbol type =
            method.Symbol.Parameters.Where((_, index) => IsExtent(parameters[index])).FirstOrDefault()?.Type
            ?? method.Model.Compilation.GetSpecialType(SpecialType.System_Int32);

        IReadOnlyList<string?> names = method.Facts.AxisNames;
        for (int axis = 0; axis < names.Count; axis++)
        {
            bool isNew = !names.Take(axis).Contains(names[axis]);
            if (names[axis] is { } name && isNew && !parameters.Any(parameter => parameter.Axis == axis))
            {
                int next = Array.FindIndex(parameters, parameter => parameter.Axis > axis);
                yield return new NewParameter(type, name, next < 0 ? IndexBehindTensors(parameters) : next);
            }
        }
    }

    private static int IndexBehindTensors(ParameterSpec[] parameters) =>
        NewParameter.IndexBehind(
            parameters,
            ParameterRole.Input,
            ParameterRole.Output,
            ParameterRole.InPlace,
            ParameterRole.Extent
        );

    private static bool IsExtent(ParameterSpec parameter) => parameter.Role == ParameterRole.Extent;

    private static bool IsFree(string name, DropoutMethod method) =>
        SyntaxFacts.IsValidIdentifier(name) && method.Symbol.Parameters.All(parameter => parameter.Name != name);
}
