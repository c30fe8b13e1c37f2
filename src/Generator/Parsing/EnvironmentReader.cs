using System;
using System.Linq;
using GeneratedDropout.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GeneratedDropout.Generator.Parsing;

/// <summary>Checks what every method needs alike: the language version and the runtime.</summary>
internal static class EnvironmentReader
{
    public static void Read(Compilation compilation, Action<Diagnostic> report)
    {
        if (
            compilation is CSharpCompilation { LanguageVersion: var language }
            && language < DropoutMethodParser.OldestLanguage
        )
        {
            report(Diagnostic.Create(DiagnosticDescriptors.LanguageVersion, Location.None, language.ToDisplayString()));
        }

        if (compilation.GetTypeByMetadataName(KnownNames.KernelContract) is not { } contract)
        {
            report(Diagnostic.Create(DiagnosticDescriptors.NoRuntime, Location.None));
        }
        else if (VersionOf(contract) is var version && version < KnownNames.KernelContractVersion)
        {
            report(
                Diagnostic.Create(
                    DiagnosticDescriptors.OldRuntime,
                    Location.None,
                    version,
                    KnownNames.KernelContractVersion
                )
            );
        }
    }

    private static int VersionOf(INamedTypeSymbol contract) =>
        contract
            .GetMembers(KnownNames.KernelContractVersionField)
            .OfType<IFieldSymbol>()
            .Select(field => field.ConstantValue)
            .OfType<int>()
            .FirstOrDefault();
}
