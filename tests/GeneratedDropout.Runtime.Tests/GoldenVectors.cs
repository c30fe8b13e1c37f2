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
            { 0, 0, 0.5, 0, 0x4EBA260C76BEB305 },
            { 0, 0, 0.25, 0, 0xAF5DBDFF7EBEB70D },
            { 0, 0, 0.75, 0, 0x240C202046BA2204 },
            { 0, 0, 0.125, 0, 0xDFFFF7FFEFFFBFFF },
            { 0, 0, 7 / 256.0, 0, 0xFFFFFFDFFFFFF7FF },
            { 0, 0, 0.1, 0, 0x7F7FFFDFFFFFF7FF },
            { 0, 0, 0.37, 0, 0x5E2FB55FCDBAE6FB },
            { 0, 0, 0.001, 0, 0xFFFFFFDFFFFFFFFF },
            { 0, 0, 0.95, 0, 0x0000000001100480 },
            { Seed, Stream, 0.5, 0, 0x7601FF7D57A7FD33 },
            { Seed, Stream, 0.5, 1000, 0xEE994B320DAEC055 },
            { Seed, Stream, 0.5, (1ul << 32) - 32, 0x5DA9E9460EB9517D },
            { Seed, Stream, 0.25, 0, 0xBFDE2FDB77A7FF7F },
            { Seed, Stream, 0.25, 1000, 0xE1FE6FB1F79DFEFD },
            { Seed, Stream, 0.25, (1ul << 32) - 32, 0x5FEEEF6BFAED7E7F },
            { Seed, Stream, 0.75, 0, 0x0A00219A5601FD31 },
            { Seed, Stream, 0.75, 1000, 0x003260A04584640C },
            { Seed, Stream, 0.75, (1ul << 32) - 32, 0x5902862228686444 },
            { Seed, Stream, 0.125, 0, 0xBEFBFFFFFFDFFFFF },
            { Seed, Stream, 0.125, 1000, 0xBFFFBB77FDAFFF70 },
            { Seed, Stream, 0.125, (1ul << 32) - 32, 0xFFE6F4FF7FEFF7BB },
            { Seed, Stream, 7 / 256.0, 0, 0xFFFFFFFFBFFFFFFF },
            { Seed, Stream, 7 / 256.0, 1000, 0xFDFFFFF7FFBFCFFF },
            { Seed, Stream, 7 / 256.0, (1ul << 32) - 32, 0xFEFFFFFEFFFFFFFF },
            { Seed, Stream, 0.1, 0, 0xFEFDFFFFBEFBFFFF },
            { Seed, Stream, 0.1, 1000, 0xDCFFFFF7EFBF8FFF },
            { Seed, Stream, 0.1, (1ul << 32) - 32, 0xFEFFFFFEFE6FFFFF },
            { Seed, Stream, 0.37, 0, 0xDEECDE7CA67BFCBF },
            { Seed, Stream, 0.37, 1000, 0x9CEFF067E3998C57 },
            { Seed, Stream, 0.37, (1ul << 32) - 32, 0xD4E723AE586972FE },
            { Seed, Stream, 0.001, 0, 0xFFFFFFFFFFFFFFFF },
            { Seed, Stream, 0.001, 1000, 0xFFFFFFFFFFFFFFFF },
            { Seed, Stream, 0.001, (1ul << 32) - 32, 0xFEFFFFFFFFFFFFFF },
            { Seed, Stream, 0.95, 0, 0x0440042820006001 },
            { Seed, Stream, 0.95, 1000, 0x0004C00000800040 },
            { Seed, Stream, 0.95, (1ul << 32) - 32, 0x0004010000004200 },
            { ulong.MaxValue, ulong.MaxValue, 0.2, (1ul << 56) - 64, 0xCFFDBF7BFBBF3BB3 },
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
