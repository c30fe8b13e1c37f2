namespace GeneratedDropout.Generator.Parsing;

/// <summary>What one entry of a tensor shape or noise shape is.</summary>
internal enum ShapeEntryKind
{
    /// <summary><see langword="null"/>.</summary>
    Null,

    /// <summary>An <see cref="int"/>.</summary>
    Integer,

    /// <summary>A <see cref="string"/>.</summary>
    Text,

    /// <summary>A constant of a type that no shape can hold.</summary>
    Other,

    /// <summary>Not a constant at all; already reported.</summary>
    Unreadable,
}
