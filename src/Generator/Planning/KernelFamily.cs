namespace GeneratedDropout.Generator.Planning;

/// <summary>The innermost loops of a kernel; loops over further axes go around them.</summary>
internal enum KernelFamily
{
    /// <summary>A decision for each element.</summary>
    Elementwise,

    /// <summary>One decision for all elements.</summary>
    SingleDraw,

    /// <summary>A decision for each row: own axis outside, shared axis inside.</summary>
    SharedRow,

    /// <summary>The same with very short rows: their decisions become masks, as if every element had its own.</summary>
    SpreadRow,

    /// <summary>A row of decisions that serves several rows: shared axis outside, own axis inside.</summary>
    ReusedRow,

    /// <summary>The same with rows so short that their masks stay in registers.</summary>
    RegisterRow,
}

internal static class KernelFamilies
{
    /// <summary>Whether a run has elements that are kept and others that are not.</summary>
    public static bool HasMasks(this KernelFamily family) =>
        family is not (KernelFamily.SingleDraw or KernelFamily.SharedRow);
}
