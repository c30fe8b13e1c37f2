using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using GeneratedDropout.Generator.Diagnostics;
using GeneratedDropout.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace GeneratedDropout.CodeFixes;

/// <summary>Adds the <c>rate</c> where the attribute has none. Of two rates, which one to keep is for the user to say.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RateParameterCodeFix)), Shared]
public sealed class RateParameterCodeFix : DropoutCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.RateNotGivenOnce];

    private protected override IEnumerable<Cure> FindCures(DropoutMethod method, TextSpan place)
    {
        ParameterSpec[] parameters = [.. method.ReadSignature().Signature.Parameters.AsEnumerable()];
        if (!method.Symbol.Parameters.Any(parameter => parameter.Name == "rate"))
        {
            ITypeSymbol type = method.Model.Compilation.GetSpecialType(SpecialType.System_Double);
            int index = Array.FindIndex(
                parameters,
                parameter => parameter.Role is ParameterRole.Training or ParameterRole.Key
            );
            yield return NewParameter.ToCure(
                "AddRate",
                method,
                new NewParameter(type, "rate", index < 0 ? parameters.Length : index)
            );
        }
    }
}
