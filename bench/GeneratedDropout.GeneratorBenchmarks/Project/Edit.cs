namespace GeneratedDropout.GeneratorBenchmarks.Project;

/// <summary>A change of one file, which comes and goes.</summary>
/// <param name="File">The file's place in the project.</param>
/// <param name="Before">Text that the file has once.</param>
/// <param name="After">What the text becomes.</param>
internal sealed record Edit(int File, string Before, string After)
{
    /// <summary>In a method's body, in the file without dropout.</summary>
    public static Edit UnrelatedBody { get; } = new(0, "sum = 0;", "sum = 1;");

    /// <summary>A new constant in the file without dropout.</summary>
    public static Edit UnrelatedDeclaration { get; } =
        new(0, "public static float", "public const int Added = 1;\n\n    public static float");

    /// <summary>Another rate for the first method.</summary>
    public static Edit Rate { get; } = new(1, $"[Dropout({MethodText.Rate(0)})]", "[Dropout(0.5)]");
}
