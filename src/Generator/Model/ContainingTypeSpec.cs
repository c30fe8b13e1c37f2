using GeneratedDropout.Generator.Infrastructure;

namespace GeneratedDropout.Generator.Model;

/// <summary>Where the method lives.</summary>
/// <param name="Namespace">The dotted namespace as C# source spells it (keywords escaped); empty for the global one.</param>
/// <param name="Types">The types around the method, the outermost first.</param>
internal sealed record ContainingTypeSpec(string Namespace, EquatableArray<TypeDeclarationSpec> Types);
