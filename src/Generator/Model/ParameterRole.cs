namespace GeneratedDropout.Generator.Model;

/// <summary>What a parameter of the user's method is for.</summary>
internal enum ParameterRole
{
    /// <summary>Plays no part in a kernel: only in a method with a fault.</summary>
    None,

    /// <summary>The tensor that is read.</summary>
    Input,

    /// <summary>The tensor that is written.</summary>
    Output,

    /// <summary>The one tensor that is read and written.</summary>
    InPlace,

    /// <summary>The <c>DropoutKey</c>.</summary>
    Key,

    /// <summary>An integer that gives the extent of the axis of its name.</summary>
    Extent,

    /// <summary>The <c>ReadOnlySpan&lt;nint&gt; shape</c> that gives every extent.</summary>
    Shape,

    /// <summary>The <c>rate</c>.</summary>
    Rate,

    /// <summary><c>training</c>: where it is false the kernel copies.</summary>
    Training,
}
