namespace GeneratedDropout.Generator;

/// <summary>The names of the pipeline's steps, by which tests ask whether a step was cached.</summary>
internal static class TrackingNames
{
    /// <summary>Attribute and method to spec, or to <see langword="null"/> where nothing can be printed.</summary>
    public const string Parse = "Parse";

    /// <summary>The specs that get a file.</summary>
    public const string Specs = "Specs";
}
