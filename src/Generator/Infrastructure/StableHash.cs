namespace GeneratedDropout.Generator.Infrastructure;

/// <summary>FNV-1a, 32 bits: the same hash of the same text in every process, unlike <c>string.GetHashCode</c>.</summary>
internal static class StableHash
{
    public static uint Of(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
        {
            hash = unchecked((hash ^ (byte)c) * 16777619);
            hash = unchecked((hash ^ (byte)(c >> 8)) * 16777619);
        }

        return hash;
    }
}
