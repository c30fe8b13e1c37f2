namespace GeneratedDropout.Generator.Model;

/// <summary>The element types that kernels are written for.</summary>
internal enum ElementType
{
    /// <summary><see cref="float"/>.</summary>
    Single,

    /// <summary><see cref="double"/>.</summary>
    Double,

    /// <summary><c>System.Half</c>.</summary>
    Half,
}
