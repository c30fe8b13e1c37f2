namespace GeneratedDropout.Generator.Planning;

/// <summary>Whether copies of a row of masks stand side by side.</summary>
internal enum TileKind
{
    /// <summary>The row is used as it was drawn.</summary>
    None,

    /// <summary>A number of copies that is known at compile time.</summary>
    Fixed,

    /// <summary>The Runtime chooses when it knows the extents.</summary>
    RunTime,
}
