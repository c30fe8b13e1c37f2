using System.Runtime.Intrinsics;
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

    [Theory]
    [MemberData(nameof(KnownAnswers))]
    public void EveryVectorWidthGivesTheKnownAnswers(ulong low, ulong high, ulong key, uint[] expected)
    {
        Assert.Equal(expected, Rounds<Lanes64, ulong>(low, high, key));
        Assert.Equal(expected, Rounds<Lanes128, Vector128<ulong>>(low, high, key));
        if (Vector256.IsHardwareAccelerated)
        {
            Assert.Equal(expected, Rounds<Lanes256, Vector256<ulong>>(low, high, key));
        }

        Assert.Equal(expected, Rounds<Lanes512, Vector512<ulong>>(low, high, key));
    }

    /// <summary>Ten rounds with the counter in every slot; the words of the last slot.</summary>
    private static uint[] Rounds<TLanes, TVector>(ulong low, ulong high, ulong key)
        where TLanes : ILanes<TVector>
        where TVector : struct
    {
        PhiloxKeys all = default;
        all.Set(new DropoutKey(key, high), (uint)(low >> 32));
        ref ulong keys = ref all.First;
        TVector product = TLanes.Multiply(TLanes.Create(low), TLanes.Create(Philox4x32.Multiplier0));
        PhiloxChain<TLanes, TVector> chain = new(product, in keys);
        chain.RoundFrom0(in keys, 3);
        chain.RoundFrom1(in keys, 4);
        chain.RoundFrom2(in keys, 5);
        chain.RoundFrom3(in keys, 6);
        chain.RoundFrom0(in keys, 7);
        chain.RoundFrom1(in keys, 8);
        chain.RoundFrom2(in keys, 9);
        chain.LastRoundFrom3(in keys);
        ulong[] slots01 = new ulong[TLanes.Count];
        ulong[] slots23 = new ulong[TLanes.Count];
        TLanes.Store(chain.Words10, ref slots01[0]);
        TLanes.Store(chain.Words32, ref slots23[0]);
        return [(uint)(slots01[^1] >> 32), (uint)slots01[^1], (uint)(slots23[^1] >> 32), (uint)slots23[^1]];
    }
}
