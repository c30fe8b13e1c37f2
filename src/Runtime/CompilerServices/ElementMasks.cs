using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using GeneratedDropout.Masks;

namespace GeneratedDropout.CompilerServices;

/// <summary>The masks of a tensor with a decision for every element, in order, step by step.</summary>
/// <remarks>
/// Masks are drawn one block ahead. Drawing is a long chain of dependent instructions, applying a mask is many short
/// ones that wait for memory: side by side, the processor runs them at the same time.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct ElementMasks
{
    /// <summary>
    /// The fewest elements of a step, at rates that need all random bits of a decision. Never smaller: kernels built
    /// long ago take so many in one step.
    /// </summary>
    public const int MinStep = MaskFormat.PlaneBits;

    private const int BlockWords = MaskGenerator.MaxBlockLength / 64;

    private readonly nint _length;
    private MaskGenerator _masks;
    private TwoBlocks _bits;
    private nint _drawn; // noise elements drawn so far
    private int _word; // where the last step began

    /// <summary>Begins at noise element 0.</summary>
    /// <param name="key">The key of the mask.</param>
    /// <param name="threshold">How many of 2⁴⁴ equally likely draws drop.</param>
    /// <param name="length">The number of elements.</param>
    public ElementMasks(DropoutKey key, ulong threshold, nint length)
    {
        _length = length;
        _masks = new MaskGenerator(key, threshold);
        _word = BlockWords; // as if the second block were in use
        DrawAhead(0);
    }

    /// <summary>The elements of one step: 512, or some multiple at rates that few random bits decide.</summary>
    public readonly int Step => _masks.BlockLength;

    /// <summary>The masks of the next step, one bit per element, set to keep. Draws those of the step after it.</summary>
    /// <returns>The first bits, valid until the next call.</returns>
    [UnscopedRef]
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public ref byte Next()
    {
        int last = _word;
        _word = BlockWords - last;
        DrawAhead(last);
        return ref Unsafe.As<ulong, byte>(ref Unsafe.Add(ref Unsafe.As<TwoBlocks, ulong>(ref _bits), _word));
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
