using GeneratedDropout.Generator.Model;
using Microsoft.CodeAnalysis;

namespace GeneratedDropout.Generator.Emission;

/// <summary>Prints the generated file of one method.</summary>
internal static class DropoutEmitter
{
    public static void Emit(SourceProductionContext context, DropoutMethodSpec spec) { }
}
