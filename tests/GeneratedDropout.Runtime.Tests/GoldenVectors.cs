using Xunit;

namespace GeneratedDropout.Runtime.Tests;

/// <summary>Mask format 1 by example, as docs/mask-format.md lists it. These numbers never change.</summary>
public static class GoldenVectors
{
    private const ulong Seed = 0x0123456789ABCDEF;
    private const ulong Stream = 0xFEDCBA9876543210;

    /// <summary>Seed, stream, rate, index of the first of 64 decisions; and the decisions, the first in bit 0, 1 for kept.</summary>
    public static TheoryData<ulong, ulong, double, ulong, ulong> Masks =>
        new()
        {
            { 0, 0, 0.5, 0, 0x6627E8D5E169C58D },
            { 0, 0, 0.25, 0, 0xFE77ECDDFB69DFDD },
            { 0, 0, 0.75, 0, 0x2407A8448100C188 },
            { 0, 0, 0.125, 0, 0xFFF7EDFDFBEFDFDD },
            { 0, 0, 7 / 256.0, 0, 0xFFFFFFFFFFFFDFDF },
            { 0, 0, 0.1, 0, 0xFFF7EDFDFFEFDFDF },
            { 0, 0, 0.37, 0, 0x7E67E8D5E169C79D },
            { 0, 0, 0.001, 0, 0xFFFFFFFFFFFFFFDF },
            { 0, 0, 0.95, 0, 0x2002080080000008 },
            { Seed, Stream, 0.5, 0, 0xAEF2ADF7F69B5950 },
            { Seed, Stream, 0.5, 1000, 0x3D7FDDA162CF8A4C },
            { Seed, Stream, 0.5, (1ul << 32) - 32, 0x69393337FDECF404 },
            { Seed, Stream, 0.25, 0, 0xBEFBEDF7FFBF5F7A },
            { Seed, Stream, 0.25, 1000, 0xFFF36F7BFDEB7EB0 },
            { Seed, Stream, 0.25, (1ul << 32) - 32, 0xF48FFCE6F17DBE6F },
            { Seed, Stream, 0.75, 0, 0x2CE204F480925110 },
            { Seed, Stream, 0.75, 1000, 0xC312091125287680 },
            { Seed, Stream, 0.75, (1ul << 32) - 32, 0x348D2006E068280C },
            { Seed, Stream, 0.125, 0, 0xBFFFEFFFFFFFFF7A },
            { Seed, Stream, 0.125, 1000, 0x7FFFFBEDF7FFFFF3 },
            { Seed, Stream, 0.125, (1ul << 32) - 32, 0xDB9FFDFFFDFFBFFF },
            { Seed, Stream, 7 / 256.0, 0, 0xFFFFFFFFFFFFFFFF },
            { Seed, Stream, 7 / 256.0, 1000, 0xFFFBFFFFFFFFFFFF },
            { Seed, Stream, 7 / 256.0, (1ul << 32) - 32, 0xFFBFFFFFFBFDFFFF },
            { Seed, Stream, 0.1, 0, 0xBFFFEFFFFFFFFF7B },
            { Seed, Stream, 0.1, 1000, 0xDFFBFFBFFFFDFEFF },
            { Seed, Stream, 0.1, (1ul << 32) - 32, 0xFFBFFF37FBFCFFF7 },
            { Seed, Stream, 0.37, 0, 0xBEF3ADF7FF9F5972 },
            { Seed, Stream, 0.37, 1000, 0xD3FBF5BFFD91FCAA },
            { Seed, Stream, 0.37, (1ul << 32) - 32, 0xAD9EE836E2641BD5 },
            { Seed, Stream, 0.001, 0, 0xFFFFFFFFFFFFFFFF },
            { Seed, Stream, 0.001, 1000, 0xFFFFFFFFFFFFFFFF },
            { Seed, Stream, 0.001, (1ul << 32) - 32, 0xFFFFFFFFFFFFFFFF },
            { Seed, Stream, 0.95, 0, 0x0022003000000000 },
            { Seed, Stream, 0.95, 1000, 0x1040000000000008 },
            { Seed, Stream, 0.95, (1ul << 32) - 32, 0x0400000000000000 },
            { ulong.MaxValue, ulong.MaxValue, 0.2, (1ul << 56) - 64, 0xF7FFFCFFFF7FFBEF },
        };

    /// <summary>Seed, stream and data; and the seed and the stream of the folded key.</summary>
    public static TheoryData<ulong, ulong, ulong, ulong, ulong> Folds =>
        new()
        {
            { 0, 0, 0, 0x0562F22221875032, 0xFD02327A4BB62ECE },
            { 0, 0, 1, 0xA9E13E5AC862B94F, 0x799FD438F9C6A679 },
            { 42, 0, 7, 0xECDB9CA83519E04E, 0x8571674FD40280E9 },
            { Seed, Stream, ulong.MaxValue, 0x8A37FE8B0BC45C94, 0xE95D52538603CA58 },
            { ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, 0xBB28C705F5584D3A, 0xF887F4E7DA3BBE45 },
        };
}
