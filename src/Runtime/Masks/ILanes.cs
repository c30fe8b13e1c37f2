using System.Diagnostics.CodeAnalysis;

namespace GeneratedDropout.Masks;

/// <summary>The vector arithmetic of the masks for one width, on slots of 64 bits. Implementations are never instantiated.</summary>
/// <remarks>The static interface costs nothing: the JIT compiles each width apart and inlines every member.</remarks>
internal interface ILanes<TVector>
    where TVector : struct
{
    /// <summary>Slots in one vector.</summary>
    static abstract int Count { get; }

    /// <summary>The same value in every slot.</summary>
    static abstract TVector Create(ulong value);

    /// <summary><c>first, first + 1, first + 2, …</c></summary>
    static abstract TVector Sequence(ulong first);

    static abstract TVector Load(ref readonly ulong source);

    /// <summary>The same value in every slot.</summary>
    /// <param name="copies">The value, <see cref="PhiloxKeys.Copies"/> times in a row.</param>
    static abstract TVector LoadSame(ref readonly ulong copies);

    static abstract void Store(TVector value, ref ulong destination);

    static abstract TVector Add(TVector left, TVector right);

    /// <summary>The full products of the slots' low halves.</summary>
    static abstract TVector Multiply(TVector left, TVector right);

    static abstract TVector Xor(TVector left, TVector right);

    static abstract TVector Or(TVector left, TVector right);

    static abstract TVector And(TVector left, TVector right);

    /// <summary>What the left one has and the right one has not.</summary>
    static abstract TVector AndNot(TVector left, TVector right);

    /// <summary>
    /// With vectors as wide as a plane: one bit of the draws and the threshold, after all lower ones. Where they differ, the draw's bit says whether it is
    /// above; where they are equal, the lower bits have said it.
    /// </summary>
    /// <param name="plane">A bit of each draw.</param>
    /// <param name="own">The threshold's, inverted.</param>
    /// <param name="above">Which draws are above the threshold.</param>
    /// <param name="tied">Which are equal.</param>
    static abstract void Compare(TVector plane, TVector own, ref TVector above, ref TVector tied);

    /// <summary>Moves the high halves to the low ones.</summary>
    static abstract TVector HighHalf(TVector value);

    /// <summary>Moves the low halves to the high ones, and clears the low ones.</summary>
    static abstract TVector ToHighHalf(TVector value);

    /// <summary>
    /// A round of Philox4x32 in place: word 0 becomes word 3 of the next round, word 1 word 0, word 2 word 1, word 3 word 2.
    /// </summary>
    /// <remarks>A member of its own and not written with the others: the JIT inlines a few hundred calls, not thousands.</remarks>
    /// <param name="word0">Word 0 of each slot.</param>
    /// <param name="word1">Word 1.</param>
    /// <param name="word2">Word 2.</param>
    /// <param name="word3">Word 3.</param>
    /// <param name="keys">The keys of all rounds.</param>
    /// <param name="round">Which round it is, counted from 1: a constant, so that its keys are operands in memory.</param>
    static abstract void Round(
        ref TVector word0,
        ref TVector word1,
        ref TVector word2,
        ref TVector word3,
        ref readonly ulong keys,
        [ConstantExpected] int round
    );
}
