using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using GeneratedDropout.Masks;

namespace GeneratedDropout.CompilerServices;

/// <summary>The masks of a tensor with a decision for every element, in order, 512 at a time.</summary>
/// <remarks>
/// Masks are drawn one block ahead. Drawing is a long chain of dependent instructions, applying a mask is many short
/// ones that wait for memory: side by side, the processor runs them at the same time.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct ElementMasks
{
    /// <summary>The elements of one step.</summary>
    public const int Step = MaskFormat.PlaneBits;

    private const int StepWords = Step / 64;
    private const int BlockWords = MaskGenerator.MaxBlockLength / 64;

    private readonly nint _length;
    private MaskGenerator _masks;
    private TwoBlocks _bits;
    private nint _drawn; // noise elements drawn so far
    private int _word; // where the next step begins in the two blocks
    private int _end; // where its block ends

    /// <summary>Begins at noise element 0.</summary>
    /// <param name="key">The key of the mask.</param>
    /// <param name="threshold">How many of 2⁴⁴ equally likely draws drop.</param>
    /// <param name="length">The number of elements.</param>
    public ElementMasks(DropoutKey key, ulong threshold, nint length)
    {
        _length = length;
        _masks = new MaskGenerator(key, threshold);
        _word = 2 * BlockWords; // as if the second block had been used up
        _end = _word;
        DrawAhead(0);
    }

    /// <summary>The masks of the next step, one bit per element, set to keep.</summary>
    [UnscopedRef]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref byte Next()
    {
        if (_word == _end)
        {
            ChangeBlock();
        }

        ref ulong bits = ref Unsafe.Add(ref Unsafe.As<TwoBlocks, ulong>(ref _bits), _word);
        _word += StepWords;
        return ref Unsafe.As<ulong, byte>(ref bits);
    }

    /// <summary>Takes up the block drawn ahead, and draws the one after it where the other was.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void ChangeBlock()
    {
        int before = _end > BlockWords ? BlockWords : 0;
        int block = BlockWords - before;
        _word = block;
        _end = block + (_masks.BlockLength / 64);
        DrawAhead(before);
    }

    private void DrawAhead(int block)
    {
        if (_drawn < _length)
        {
            Span<ulong> bits = _bits;
            _masks.Draw(_drawn, bits.Slice(block, BlockWords));
            _drawn += _masks.BlockLength;
        }
    }

    // One word more than two blocks: kernels may read, not use, a few bytes past the end of a step.
    [InlineArray((2 * BlockWords) + 1)]
    private struct TwoBlocks
    {
        private ulong _first;
    }
}
