using System;

namespace GeneratedDropout.Masks;

/// <summary>
/// What is the same in rounds 1 and 2 for all counters that differ in their lowest word only: only products of that word
/// are left to do.
/// </summary>
internal readonly struct FirstRounds
{
    public FirstRounds(ulong stream, ref readonly PhiloxKeys keys, uint counterWord1)
    {
        ulong product1 = Math.BigMul(Philox4x32.Multiplier1, (uint)stream);
        uint word0 = (uint)(product1 >> 32) ^ counterWord1 ^ (uint)keys[0];
        ulong product0 = Math.BigMul(Philox4x32.Multiplier0, word0);
        CounterWord1 = counterWord1;
        Key1 = (uint)(stream >> 32) ^ keys[1];
        Key2 = (uint)product1 ^ keys[2];
        Key3 = (product0 >> 32) ^ keys[3];
        Word3 = product0;
    }

    /// <summary>The second word of the counters that this was made for.</summary>
    public readonly uint CounterWord1;

    /// <summary>In round 1, for word 2.</summary>
    public readonly ulong Key1;

    /// <summary>In round 2, for word 0 and word 2.</summary>
    public readonly ulong Key2;
    public readonly ulong Key3;

    /// <summary>Word 3 after round 2.</summary>
    public readonly ulong Word3;
}
