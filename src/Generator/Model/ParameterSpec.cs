namespace GeneratedDropout.Generator.Model;

/// <summary>One parameter of the user's method.</summary>
/// <param name="Modifiers">The modifiers in source order, as in <c>scoped in</c>; empty for none.</param>
/// <param name="Type">The fully qualified type, starting with <c>global::</c> where it is not a keyword.</param>
/// <param name="Name">The name as C# source spells it: <c>@in</c>.</param>
/// <param name="Role">What the parameter is for.</param>
/// <param name="Axis">For <see cref="ParameterRole.Extent"/>, the index of the axis whose extent it gives; otherwise −1.</param>
internal sealed record ParameterSpec(string Modifiers, string Type, string Name, ParameterRole Role, int Axis = -1);
