using GeneratedDropout.Masks;
using Xunit;

namespace GeneratedDropout.Runtime.Tests.Masks;

/// <summary>Known answers of Random123's kat_vectors, philox4x32 with 10 rounds (see THIRD-PARTY-NOTICES.md).</summary>
public sealed class Philox4x32Tests
{
    public static TheoryData<ulong, ulong, ulong, uint[]> KnownAnswers =>
        new()
        {
            { 0, 0, 0, [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8] },
            { ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd] },
            {
                0x85a308d3_243f6a88,
                0x03707344_13198a2e,
                0x299f31d0_a4093822,
                [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1]
            },
        };

    [Theory]
    [MemberData(nameof(KnownAnswers))]
    public void ScalarGivesTheKnownAnswers(ulong low, ulong high, ulong key, uint[] expected)
    {
        Philox4x32.Block block = Philox4x32.Next(Philox4x32.Block.Counter(low, high), key);

        Assert.Equal(expected, new[] { block.Word0, block.Word1, block.Word2, block.Word3 });
    }
}
