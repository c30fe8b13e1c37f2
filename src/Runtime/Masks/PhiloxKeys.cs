using System.Runtime.CompilerServices;

namespace GeneratedDropout.Masks;

/// <summary>The keys of the ten rounds: two for each.</summary>
[InlineArray(2 * Philox4x32.Rounds)]
internal struct PhiloxKeys
{
    private ulong _first;

    public static PhiloxKeys Of(ulong key)
    {
        PhiloxKeys keys = default;
        uint key0 = (uint)key;
        uint key1 = (uint)(key >> 32);
        for (int round = 0; round < Philox4x32.Rounds; round++)
        {
            keys[2 * round] = key0;
            keys[(2 * round) + 1] = key1;
            key0 = unchecked(key0 + Philox4x32.Weyl0);
            key1 = unchecked(key1 + Philox4x32.Weyl1);
        }

        return keys;
    }
}
