using System.Collections.Generic;
using System.Numerics.Tensors;

namespace GeneratedDropout.IntegrationTests.Kernels;

/// <summary>Every noise pattern of ranks 1 to 5: F for a decision of its own at each position, S for a shared one.</summary>
internal static partial class EveryPattern
{
    [Dropout(0.37)]
    [TensorRank(1)]
    public static partial void F(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

#pragma warning disable GDO401 // one decision for all is meant
    [Dropout(0.37)]
    [TensorRank(1)]
    [NoiseShape(1)]
    public static partial void S(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);
#pragma warning restore GDO401

    [Dropout(0.37)]
    [TensorRank(2)]
    [NoiseShape(null, null)]
    public static partial void FF(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(2)]
    [NoiseShape(null, 1)]
    public static partial void FS(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(2)]
    [NoiseShape(1, null)]
    public static partial void SF(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

#pragma warning disable GDO401 // one decision for all is meant
    [Dropout(0.37)]
    [TensorRank(2)]
    [NoiseShape(1, 1)]
    public static partial void SS(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);
#pragma warning restore GDO401

    [Dropout(0.37)]
    [TensorRank(3)]
    [NoiseShape(null, null, null)]
    public static partial void FFF(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(3)]
    [NoiseShape(null, null, 1)]
    public static partial void FFS(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(3)]
    [NoiseShape(null, 1, null)]
    public static partial void FSF(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(3)]
    [NoiseShape(null, 1, 1)]
    public static partial void FSS(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(3)]
    [NoiseShape(1, null, null)]
    public static partial void SFF(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(3)]
    [NoiseShape(1, null, 1)]
    public static partial void SFS(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(3)]
    [NoiseShape(1, 1, null)]
    public static partial void SSF(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

#pragma warning disable GDO401 // one decision for all is meant
    [Dropout(0.37)]
    [TensorRank(3)]
    [NoiseShape(1, 1, 1)]
    public static partial void SSS(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);
#pragma warning restore GDO401

    [Dropout(0.37)]
    [TensorRank(4)]
    [NoiseShape(null, null, null, null)]
    public static partial void FFFF(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(4)]
    [NoiseShape(null, null, null, 1)]
    public static partial void FFFS(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(4)]
    [NoiseShape(null, null, 1, null)]
    public static partial void FFSF(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(4)]
    [NoiseShape(null, null, 1, 1)]
    public static partial void FFSS(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(4)]
    [NoiseShape(null, 1, null, null)]
    public static partial void FSFF(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(4)]
    [NoiseShape(null, 1, null, 1)]
    public static partial void FSFS(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(4)]
    [NoiseShape(null, 1, 1, null)]
    public static partial void FSSF(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(4)]
    [NoiseShape(null, 1, 1, 1)]
    public static partial void FSSS(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(4)]
    [NoiseShape(1, null, null, null)]
    public static partial void SFFF(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(4)]
    [NoiseShape(1, null, null, 1)]
    public static partial void SFFS(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(4)]
    [NoiseShape(1, null, 1, null)]
    public static partial void SFSF(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(4)]
    [NoiseShape(1, null, 1, 1)]
    public static partial void SFSS(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(4)]
    [NoiseShape(1, 1, null, null)]
    public static partial void SSFF(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(4)]
    [NoiseShape(1, 1, null, 1)]
    public static partial void SSFS(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(4)]
    [NoiseShape(1, 1, 1, null)]
    public static partial void SSSF(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

#pragma warning disable GDO401 // one decision for all is meant
    [Dropout(0.37)]
    [TensorRank(4)]
    [NoiseShape(1, 1, 1, 1)]
    public static partial void SSSS(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);
#pragma warning restore GDO401

    [Dropout(0.37)]
    [TensorRank(5)]
    [NoiseShape(null, null, null, null, null)]
    public static partial void FFFFF(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(5)]
    [NoiseShape(null, null, null, null, 1)]
    public static partial void FFFFS(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(5)]
    [NoiseShape(null, null, null, 1, null)]
    public static partial void FFFSF(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(5)]
    [NoiseShape(null, null, null, 1, 1)]
    public static partial void FFFSS(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(5)]
    [NoiseShape(null, null, 1, null, null)]
    public static partial void FFSFF(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(5)]
    [NoiseShape(null, null, 1, null, 1)]
    public static partial void FFSFS(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(5)]
    [NoiseShape(null, null, 1, 1, null)]
    public static partial void FFSSF(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(5)]
    [NoiseShape(null, null, 1, 1, 1)]
    public static partial void FFSSS(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(5)]
    [NoiseShape(null, 1, null, null, null)]
    public static partial void FSFFF(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(5)]
    [NoiseShape(null, 1, null, null, 1)]
    public static partial void FSFFS(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(5)]
    [NoiseShape(null, 1, null, 1, null)]
    public static partial void FSFSF(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(5)]
    [NoiseShape(null, 1, null, 1, 1)]
    public static partial void FSFSS(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(5)]
    [NoiseShape(null, 1, 1, null, null)]
    public static partial void FSSFF(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(5)]
    [NoiseShape(null, 1, 1, null, 1)]
    public static partial void FSSFS(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(5)]
    [NoiseShape(null, 1, 1, 1, null)]
    public static partial void FSSSF(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(5)]
    [NoiseShape(null, 1, 1, 1, 1)]
    public static partial void FSSSS(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(5)]
    [NoiseShape(1, null, null, null, null)]
    public static partial void SFFFF(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(5)]
    [NoiseShape(1, null, null, null, 1)]
    public static partial void SFFFS(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(5)]
    [NoiseShape(1, null, null, 1, null)]
    public static partial void SFFSF(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(5)]
    [NoiseShape(1, null, null, 1, 1)]
    public static partial void SFFSS(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(5)]
    [NoiseShape(1, null, 1, null, null)]
    public static partial void SFSFF(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(5)]
    [NoiseShape(1, null, 1, null, 1)]
    public static partial void SFSFS(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(5)]
    [NoiseShape(1, null, 1, 1, null)]
    public static partial void SFSSF(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(5)]
    [NoiseShape(1, null, 1, 1, 1)]
    public static partial void SFSSS(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(5)]
    [NoiseShape(1, 1, null, null, null)]
    public static partial void SSFFF(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(5)]
    [NoiseShape(1, 1, null, null, 1)]
    public static partial void SSFFS(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(5)]
    [NoiseShape(1, 1, null, 1, null)]
    public static partial void SSFSF(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(5)]
    [NoiseShape(1, 1, null, 1, 1)]
    public static partial void SSFSS(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(5)]
    [NoiseShape(1, 1, 1, null, null)]
    public static partial void SSSFF(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(5)]
    [NoiseShape(1, 1, 1, null, 1)]
    public static partial void SSSFS(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorRank(5)]
    [NoiseShape(1, 1, 1, 1, null)]
    public static partial void SSSSF(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);

#pragma warning disable GDO401 // one decision for all is meant
    [Dropout(0.37)]
    [TensorRank(5)]
    [NoiseShape(1, 1, 1, 1, 1)]
    public static partial void SSSSS(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);
#pragma warning restore GDO401

    public static IReadOnlyList<(string Pattern, TensorKernel Run)> All { get; } =
    [
        ("F", F),
        ("S", S),
        ("FF", FF),
        ("FS", FS),
        ("SF", SF),
        ("SS", SS),
        ("FFF", FFF),
        ("FFS", FFS),
        ("FSF", FSF),
        ("FSS", FSS),
        ("SFF", SFF),
        ("SFS", SFS),
        ("SSF", SSF),
        ("SSS", SSS),
        ("FFFF", FFFF),
        ("FFFS", FFFS),
        ("FFSF", FFSF),
        ("FFSS", FFSS),
        ("FSFF", FSFF),
        ("FSFS", FSFS),
        ("FSSF", FSSF),
        ("FSSS", FSSS),
        ("SFFF", SFFF),
        ("SFFS", SFFS),
        ("SFSF", SFSF),
        ("SFSS", SFSS),
        ("SSFF", SSFF),
        ("SSFS", SSFS),
        ("SSSF", SSSF),
        ("SSSS", SSSS),
        ("FFFFF", FFFFF),
        ("FFFFS", FFFFS),
        ("FFFSF", FFFSF),
        ("FFFSS", FFFSS),
        ("FFSFF", FFSFF),
        ("FFSFS", FFSFS),
        ("FFSSF", FFSSF),
        ("FFSSS", FFSSS),
        ("FSFFF", FSFFF),
        ("FSFFS", FSFFS),
        ("FSFSF", FSFSF),
        ("FSFSS", FSFSS),
        ("FSSFF", FSSFF),
        ("FSSFS", FSSFS),
        ("FSSSF", FSSSF),
        ("FSSSS", FSSSS),
        ("SFFFF", SFFFF),
        ("SFFFS", SFFFS),
        ("SFFSF", SFFSF),
        ("SFFSS", SFFSS),
        ("SFSFF", SFSFF),
        ("SFSFS", SFSFS),
        ("SFSSF", SFSSF),
        ("SFSSS", SFSSS),
        ("SSFFF", SSFFF),
        ("SSFFS", SSFFS),
        ("SSFSF", SSFSF),
        ("SSFSS", SSFSS),
        ("SSSFF", SSSFF),
        ("SSSFS", SSSFS),
        ("SSSSF", SSSSF),
        ("SSSSS", SSSSS),
    ];

    public delegate void TensorKernel(in ReadOnlyTensorSpan<float> x, in TensorSpan<float> y, DropoutKey key);
}
