using GeneratedDropout.Generator.Infrastructure;

namespace GeneratedDropout.Generator.Model;

/// <summary>The method's declaration, word for word, so that the implementing part repeats it.</summary>
/// <param name="Modifiers">All modifiers in source order, <c>partial</c> included: <c>public static partial</c>.</param>
/// <param name="Name">The name as C# source spells it: <c>@in</c>.</param>
/// <param name="Parameters">The parameters, in order.</param>
/// <param name="IsDocumented">Whether the declaration has a doc comment: then the implementing part has none, or it would hide it.</param>
/// <param name="ReturnType">The return type, with <c>ref</c>: not <c>void</c> is a fault, but printed all the same.</param>
/// <param name="TypeParameters">As in <c>&lt;T, U&gt;</c>: a fault, but printed all the same.</param>
/// <param name="Constraints">Those of the type parameters, as in <c> where T : struct</c>.</param>
internal sealed record MethodSignatureSpec(
    string Modifiers,
    string Name,
    EquatableArray<ParameterSpec> Parameters,
    bool IsDocumented,
    string ReturnType = "void",
    string TypeParameters = "",
    string Constraints = ""
);
