using System;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using GeneratedDropout.Masks;

namespace GeneratedDropout;

/// <summary>
/// Names one dropout mask. The same key gives the same mask on every machine, whatever the thread count, the vector
/// width or the element type; so the backward pass needs the key, not the mask.
/// </summary>
/// <remarks>
/// The mask is a pure function of the key, the rate and the index in the noise shape (mask format 1, written down in
/// <c>docs/mask-format.md</c>). Not for cryptography.
/// </remarks>
/// <param name="Seed">The seed: any value. Neighbouring seeds give independent masks.</param>
/// <param name="Stream">Tells apart masks of one seed: any value. Neighbouring streams give independent masks.</param>
/// <example>
/// <code>
/// DropoutKey key = new(Seed: 42);
/// DropoutKey layer = key.Fold(3).Fold((ulong)step); // layer 3, this step
/// </code>
/// </example>
public readonly record struct DropoutKey(ulong Seed, ulong Stream = 0)
{
    /// <summary>Makes a key from the operating system's entropy.</summary>
    public static DropoutKey Create()
    {
        Span<ulong> words = stackalloc ulong[2];
        RandomNumberGenerator.Fill(MemoryMarshal.AsBytes(words));
        return new DropoutKey(words[0], words[1]);
    }

    /// <summary>
    /// Derives the key of an independent mask, for a layer, a step or a sample; like <c>jax.random.fold_in</c>.
    /// </summary>
    /// <remarks>
    /// Folding different data into one key never gives the same key twice. The order counts:
    /// <c>key.Fold(1).Fold(2)</c> is not <c>key.Fold(2).Fold(1)</c>.
    /// </remarks>
    /// <param name="data">Any value, such as the number of the layer or of the step.</param>
    public DropoutKey Fold(ulong data) => MaskFormat.Fold(this, data);
}
