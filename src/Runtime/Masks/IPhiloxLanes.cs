namespace GeneratedDropout.Masks;

/// <summary>The vector arithmetic of Philox and of the mask, for one width. Implementations are never instantiated.</summary>
/// <remarks>
/// <para>
/// Philox multiplies 32 by 32 to 64 bits, and vector units do that for every second 32-bit lane. So a batch of counters
/// is held as two vectors of 64-bit slots, <em>even</em> and <em>odd</em> counters apart. Only the low half of a slot
/// counts; the high half holds rubbish until <see cref="Interleave"/> drops it.
/// </para>
/// <para>The static interface costs nothing: the JIT compiles each width apart and inlines every member.</para>
/// </remarks>
internal interface IPhiloxLanes<TVector>
    where TVector : struct
{
    /// <summary>Groups of eight counters in one batch (an even and an odd vector).</summary>
    static abstract int Groups { get; }

    /// <summary>The same 32-bit value in every lane.</summary>
    static abstract TVector Create(uint value);

    /// <summary>The same byte everywhere.</summary>
    static abstract TVector CreateBytes(byte value);

    /// <summary>64-bit slots <c>first, first + step, first + 2 · step, …</c>.</summary>
    static abstract TVector Sequence(ulong first, ulong step);

    /// <summary>64-bit slots read from memory.</summary>
    static abstract TVector Load(ref readonly ulong source);

    /// <summary>The full products of the slots' low halves.</summary>
    static abstract TVector Multiply(TVector left, TVector right);

    /// <summary>A value added to each 64-bit slot.</summary>
    static abstract TVector Add(TVector slots, ulong value);

    static abstract TVector Xor(TVector left, TVector right);

    static abstract TVector And(TVector left, TVector right);

    /// <summary>The slots' high halves, moved to the low ones.</summary>
    static abstract TVector HighHalf(TVector value);

    /// <summary>32-bit lanes in counter order: even, odd, even, odd, …</summary>
    static abstract TVector Interleave(TVector even, TVector odd);

    /// <summary>Each 32-bit lane shifted right.</summary>
    static abstract TVector ShiftRight(TVector value, int count);

    /// <summary>0xFF in each byte of <paramref name="left"/> that is at least that of <paramref name="right"/>, else 0.</summary>
    static abstract TVector AtLeast(TVector left, TVector right);

    /// <summary>One bit per byte, set where the bytes are equal; 32 bits for each group of the batch.</summary>
    static abstract ulong EqualBits(TVector left, TVector right);

    /// <summary>Stores the 32 bytes of each group; the groups' places are <paramref name="stride"/> bytes apart.</summary>
    static abstract void StoreGroups(TVector value, ref byte destination, nint stride);

    /// <summary>Stores all slots side by side.</summary>
    static abstract void Store(TVector value, ref ulong destination);
}
