using GeneratedDropout.Generator.Infrastructure;

namespace GeneratedDropout.Generator.Model;

/// <summary>The method's declaration, word for word, so that the implementing part repeats it.</summary>
/// <param name="Modifiers">All modifiers in source order, <c>partial</c> included: <c>public static partial</c>.</param>
/// <param name="ReturnType">The return type, <c>ref</c> included; <c>void</c> where the method has a kernel.</param>
/// <param name="Name">The name as C# source spells it: <c>@in</c>.</param>
/// <param name="TypeParameters">As in <c>&lt;T, U&gt;</c>; empty where the method has a kernel.</param>
/// <param name="Parameters">The parameters, in order.</param>
/// <param name="Constraints">The constraint clauses, as in <c> where T : struct</c>; mostly empty.</param>
/// <param name="IsDocumented">Whether the declaration has a doc comment: then the implementing part has none, or it would hide it.</param>
internal sealed record MethodSignatureSpec(
    string Modifiers,
    string ReturnType,
    string Name,
    string TypeParameters,
    EquatableArray<ParameterSpec> Parameters,
    string Constraints,
    bool IsDocumented
);
