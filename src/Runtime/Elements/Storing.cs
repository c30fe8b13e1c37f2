namespace GeneratedDropout.Elements;

/// <summary>How the results of a tensor are stored.</summary>
internal enum Storing
{
    /// <summary>As usual.</summary>
    Cached,

    /// <summary>As usual, to memory larger than the caches.</summary>
    Far,

    /// <summary>Past the caches.</summary>
    Streamed,
}
