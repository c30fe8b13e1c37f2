using GeneratedDropout.Generator.Infrastructure;

namespace GeneratedDropout.Generator.Model;

/// <summary>The method's declaration, word for word, so that the implementing part repeats it.</summary>
/// <param name="Modifiers">All modifiers in source order, <c>partial</c> included: <c>public static partial</c>.</param>
/// <param name="Name">The name as C# source spells it: <c>@in</c>.</param>
/// <param name="Parameters">The parameters, in order.</param>
/// <param name="IsDocumented">Whether the declaration has a doc comment: then the implementing part has none, or it would hide it.</param>
internal sealed record MethodSignatureSpec(
    string Modifiers,
    string Name,
    EquatableArray<ParameterSpec> Parameters,
    bool IsDocumented
);
