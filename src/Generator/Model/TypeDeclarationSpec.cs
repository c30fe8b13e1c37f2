namespace GeneratedDropout.Generator.Model;

/// <summary>The header that reopens one containing type.</summary>
/// <param name="Keyword"><c>class</c>, <c>struct</c>, <c>interface</c>, <c>record</c> or <c>record struct</c>.</param>
/// <param name="Name">The name as C# source spells it: <c>@class</c>.</param>
/// <param name="TypeParameters">Names and variance, as in <c>&lt;in T, out U&gt;</c>; empty for a type that is not generic.</param>
/// <param name="IsUnsafe">Whether the part that the method is written in is <c>unsafe</c>, so that its header may name pointers.</param>
internal sealed record TypeDeclarationSpec(string Keyword, string Name, string TypeParameters, bool IsUnsafe = false);
