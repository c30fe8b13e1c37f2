using System;
using System.Numerics.Tensors;

namespace GeneratedDropout.IntegrationTests.Kernels;

/// <summary>Dropout of <see cref="double"/> in every form.</summary>
internal readonly partial struct DoubleKernels : IKernels<double>
{
    // A decision for each element, at rates of every number of bits.

    [Dropout(0.5)]
    public static partial void ElementwiseHalf(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.25)]
    public static partial void ElementwiseQuarter(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.125)]
    public static partial void ElementwiseEighth(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(7 / 256.0)]
    public static partial void ElementwiseSevenOf256(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    public static partial void ElementwiseTenth(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.001)]
    public static partial void ElementwiseThousandth(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.37)]
    public static partial void ElementwiseRate37(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.95)]
    public static partial void ElementwiseRate95(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0)]
    public static partial void ElementwiseNever(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(1)]
    public static partial void ElementwiseAlways(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.99999)]
    public static partial void ElementwiseNearlyAlways(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    // Rates that come at run time, and the switch for inference.

    [Dropout]
    public static partial void AtRate(ReadOnlySpan<double> x, Span<double> y, double rate, DropoutKey key);

    [Dropout]
    public static partial void AtSingleRate(ReadOnlySpan<double> x, Span<double> y, float rate, DropoutKey key);

    [Dropout(0.1)]
    public static partial void InPlace(Span<double> x, DropoutKey key);

    [Dropout]
    public static partial void InPlaceAtRate(Span<double> x, double rate, bool training, DropoutKey key);

    [Dropout(0.37)]
    public static partial void Training(ReadOnlySpan<double> x, Span<double> y, bool training, DropoutKey key);

    [Dropout(0)]
    public static partial void NeverInPlace(Span<double> x, DropoutKey key);

    [Dropout(1)]
    public static partial void AlwaysInPlace(Span<double> x, DropoutKey key);

    // Every family and longer nests, the extents in a shape.

    [Dropout(0.1)]
    [TensorRank(1)]
    public static partial void ByShapeF(
        ReadOnlySpan<double> x,
        Span<double> y,
        ReadOnlySpan<nint> shape,
        DropoutKey key
    );

#pragma warning disable GDO401 // one decision for all is meant
    [Dropout(0.1)]
    [TensorRank(1)]
    [NoiseShape(1)]
    public static partial void ByShapeS(
        ReadOnlySpan<double> x,
        Span<double> y,
        ReadOnlySpan<nint> shape,
        DropoutKey key
    );
#pragma warning restore GDO401

    [Dropout(0.1)]
    [TensorRank(2)]
    [NoiseShape(null, 1)]
    public static partial void ByShapeFS(
        ReadOnlySpan<double> x,
        Span<double> y,
        ReadOnlySpan<nint> shape,
        DropoutKey key
    );

    [Dropout(0.1)]
    [TensorRank(2)]
    [NoiseShape(1, null)]
    public static partial void ByShapeSF(
        ReadOnlySpan<double> x,
        Span<double> y,
        ReadOnlySpan<nint> shape,
        DropoutKey key
    );

    [Dropout(0.1)]
    [TensorRank(3)]
    [NoiseShape(null, 1, null)]
    public static partial void ByShapeFSF(
        ReadOnlySpan<double> x,
        Span<double> y,
        ReadOnlySpan<nint> shape,
        DropoutKey key
    );

    [Dropout(0.1)]
    [TensorRank(3)]
    [NoiseShape(1, null, 1)]
    public static partial void ByShapeSFS(
        ReadOnlySpan<double> x,
        Span<double> y,
        ReadOnlySpan<nint> shape,
        DropoutKey key
    );

    [Dropout(0.1)]
    [TensorRank(4)]
    [NoiseShape(null, 1, null, 1)]
    public static partial void ByShapeFSFS(
        ReadOnlySpan<double> x,
        Span<double> y,
        ReadOnlySpan<nint> shape,
        DropoutKey key
    );

    [Dropout(0.1)]
    [TensorRank(4)]
    [NoiseShape(1, null, 1, null)]
    public static partial void ByShapeSFSF(
        ReadOnlySpan<double> x,
        Span<double> y,
        ReadOnlySpan<nint> shape,
        DropoutKey key
    );

    [Dropout(0.1)]
    [TensorRank(8)]
    [NoiseShape(null, 1, null, 1, null, 1, null, 1)]
    public static partial void ByShapeFSFSFSFS(
        ReadOnlySpan<double> x,
        Span<double> y,
        ReadOnlySpan<nint> shape,
        DropoutKey key
    );

    [Dropout(0.1)]
    [TensorRank(8)]
    [NoiseShape(1, null, 1, null, 1, null, 1, null)]
    public static partial void ByShapeSFSFSFSF(
        ReadOnlySpan<double> x,
        Span<double> y,
        ReadOnlySpan<nint> shape,
        DropoutKey key
    );

    // The same over tensor spans, the rate at run time.

    [Dropout]
    [TensorRank(1)]
    public static partial void ByTensorF(
        in ReadOnlyTensorSpan<double> x,
        in TensorSpan<double> y,
        double rate,
        DropoutKey key
    );

#pragma warning disable GDO401 // one decision for all is meant
    [Dropout]
    [TensorRank(1)]
    [NoiseShape(1)]
    public static partial void ByTensorS(
        in ReadOnlyTensorSpan<double> x,
        in TensorSpan<double> y,
        double rate,
        DropoutKey key
    );
#pragma warning restore GDO401

    [Dropout]
    [TensorRank(2)]
    [NoiseShape(null, 1)]
    public static partial void ByTensorFS(
        in ReadOnlyTensorSpan<double> x,
        in TensorSpan<double> y,
        double rate,
        DropoutKey key
    );

    [Dropout]
    [TensorRank(2)]
    [NoiseShape(1, null)]
    public static partial void ByTensorSF(
        in ReadOnlyTensorSpan<double> x,
        in TensorSpan<double> y,
        double rate,
        DropoutKey key
    );

    [Dropout]
    [TensorRank(3)]
    [NoiseShape(null, 1, null)]
    public static partial void ByTensorFSF(
        in ReadOnlyTensorSpan<double> x,
        in TensorSpan<double> y,
        double rate,
        DropoutKey key
    );

    [Dropout]
    [TensorRank(3)]
    [NoiseShape(1, null, 1)]
    public static partial void ByTensorSFS(
        in ReadOnlyTensorSpan<double> x,
        in TensorSpan<double> y,
        double rate,
        DropoutKey key
    );

    [Dropout]
    [TensorRank(4)]
    [NoiseShape(null, 1, null, 1)]
    public static partial void ByTensorFSFS(
        in ReadOnlyTensorSpan<double> x,
        in TensorSpan<double> y,
        double rate,
        DropoutKey key
    );

    [Dropout]
    [TensorRank(4)]
    [NoiseShape(1, null, 1, null)]
    public static partial void ByTensorSFSF(
        in ReadOnlyTensorSpan<double> x,
        in TensorSpan<double> y,
        double rate,
        DropoutKey key
    );

    [Dropout]
    [TensorRank(8)]
    [NoiseShape(null, 1, null, 1, null, 1, null, 1)]
    public static partial void ByTensorFSFSFSFS(
        in ReadOnlyTensorSpan<double> x,
        in TensorSpan<double> y,
        double rate,
        DropoutKey key
    );

    [Dropout]
    [TensorRank(8)]
    [NoiseShape(1, null, 1, null, 1, null, 1, null)]
    public static partial void ByTensorSFSFSFSF(
        in ReadOnlyTensorSpan<double> x,
        in TensorSpan<double> y,
        double rate,
        DropoutKey key
    );

    // In place, over tensor spans.

    [Dropout(0.25)]
    [TensorRank(1)]
    public static partial void InPlaceTensorF(in TensorSpan<double> x, DropoutKey key);

    [Dropout(0.25)]
    [TensorRank(2)]
    [NoiseShape(null, 1)]
    public static partial void InPlaceTensorFS(in TensorSpan<double> x, DropoutKey key);

    [Dropout(0.25)]
    [TensorRank(2)]
    [NoiseShape(1, null)]
    public static partial void InPlaceTensorSF(in TensorSpan<double> x, DropoutKey key);

    [Dropout(0.25)]
    [TensorRank(3)]
    [NoiseShape(null, 1, null)]
    public static partial void InPlaceTensorFSF(in TensorSpan<double> x, DropoutKey key);

    [Dropout(0.25)]
    [TensorRank(3)]
    [NoiseShape(1, null, 1)]
    public static partial void InPlaceTensorSFS(in TensorSpan<double> x, DropoutKey key);

    // Extents that have names and come as parameters.

    [Dropout]
    [TensorShape("a")]
    public static partial void ByNameF(ReadOnlySpan<double> x, Span<double> y, int a, double rate, DropoutKey key);

#pragma warning disable GDO401 // one decision for all is meant
    [Dropout]
    [TensorShape("a")]
    [NoiseShape(1)]
    public static partial void ByNameS(ReadOnlySpan<double> x, Span<double> y, int a, double rate, DropoutKey key);
#pragma warning restore GDO401

    [Dropout]
    [TensorShape("a", "b")]
    [NoiseShape("a", 1)]
    public static partial void ByNameFS(
        ReadOnlySpan<double> x,
        Span<double> y,
        int a,
        nint b,
        double rate,
        DropoutKey key
    );

    [Dropout]
    [TensorShape("a", "b")]
    [NoiseShape(1, "b")]
    public static partial void ByNameSF(
        ReadOnlySpan<double> x,
        Span<double> y,
        int a,
        nint b,
        double rate,
        DropoutKey key
    );

    [Dropout]
    [TensorShape("a", "b", "c")]
    [NoiseShape("a", 1, "c")]
    public static partial void ByNameFSF(
        ReadOnlySpan<double> x,
        Span<double> y,
        int a,
        nint b,
        long c,
        double rate,
        DropoutKey key
    );

    [Dropout]
    [TensorShape("a", "b", "c")]
    [NoiseShape(1, "b", 1)]
    public static partial void ByNameSFS(
        ReadOnlySpan<double> x,
        Span<double> y,
        int a,
        nint b,
        long c,
        double rate,
        DropoutKey key
    );

    [Dropout]
    [TensorShape("a", "b", "c", "d")]
    [NoiseShape("a", 1, "c", 1)]
    public static partial void ByNameFSFS(
        ReadOnlySpan<double> x,
        Span<double> y,
        int a,
        nint b,
        long c,
        int d,
        double rate,
        DropoutKey key
    );

    [Dropout]
    [TensorShape("a", "b", "c", "d")]
    [NoiseShape(1, "b", 1, "d")]
    public static partial void ByNameSFSF(
        ReadOnlySpan<double> x,
        Span<double> y,
        int a,
        nint b,
        long c,
        int d,
        double rate,
        DropoutKey key
    );

#pragma warning disable GDO401 // one decision for all is meant
    [Dropout(0.37)]
    [TensorShape("a")]
    [NoiseShape(1)]
    public static partial void InPlaceByNameS(Span<double> x, int a, DropoutKey key);
#pragma warning restore GDO401

    [Dropout(0.37)]
    [TensorShape("a", "b")]
    [NoiseShape("a", 1)]
    public static partial void InPlaceByNameFS(Span<double> x, int a, int b, DropoutKey key);

    [Dropout(0.37)]
    [TensorShape("a", "b")]
    [NoiseShape(1, "b")]
    public static partial void InPlaceByNameSF(Span<double> x, int a, int b, DropoutKey key);

    [Dropout(0.37)]
    [TensorShape("a", "b", "c")]
    [NoiseShape("a", 1, "c")]
    public static partial void InPlaceByNameFSF(Span<double> x, int a, int b, int c, DropoutKey key);

    [Dropout(0.37)]
    [TensorShape("a", "b", "c")]
    [NoiseShape(1, "b", 1)]
    public static partial void InPlaceByNameSFS(Span<double> x, int a, int b, int c, DropoutKey key);

    // A row of masks of fixed length for any number of rows, which is inferred.

#pragma warning disable GDO401 // one decision for all is meant
    [Dropout(0.1)]
    [TensorShape("rows", 1)]
    [NoiseShape(1, null)]
    public static partial void Reused1(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);
#pragma warning restore GDO401

    [Dropout(0.1)]
    [TensorShape("rows", 2)]
    [NoiseShape(1, null)]
    public static partial void Reused2(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape("rows", 3)]
    [NoiseShape(1, null)]
    public static partial void Reused3(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape("rows", 5)]
    [NoiseShape(1, null)]
    public static partial void Reused5(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape("rows", 7)]
    [NoiseShape(1, null)]
    public static partial void Reused7(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape("rows", 8)]
    [NoiseShape(1, null)]
    public static partial void Reused8(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape("rows", 12)]
    [NoiseShape(1, null)]
    public static partial void Reused12(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape("rows", 31)]
    [NoiseShape(1, null)]
    public static partial void Reused31(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape("rows", 32)]
    [NoiseShape(1, null)]
    public static partial void Reused32(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape("rows", 33)]
    [NoiseShape(1, null)]
    public static partial void Reused33(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape("rows", 63)]
    [NoiseShape(1, null)]
    public static partial void Reused63(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape("rows", 64)]
    [NoiseShape(1, null)]
    public static partial void Reused64(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape("rows", 65)]
    [NoiseShape(1, null)]
    public static partial void Reused65(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape("rows", 100)]
    [NoiseShape(1, null)]
    public static partial void Reused100(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape("rows", 128)]
    [NoiseShape(1, null)]
    public static partial void Reused128(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape("rows", 255)]
    [NoiseShape(1, null)]
    public static partial void Reused255(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape("rows", 256)]
    [NoiseShape(1, null)]
    public static partial void Reused256(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape("rows", 257)]
    [NoiseShape(1, null)]
    public static partial void Reused257(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape("rows", 300)]
    [NoiseShape(1, null)]
    public static partial void Reused300(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape("rows", 2047)]
    [NoiseShape(1, null)]
    public static partial void Reused2047(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape("rows", 2048)]
    [NoiseShape(1, null)]
    public static partial void Reused2048(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape("rows", 2049)]
    [NoiseShape(1, null)]
    public static partial void Reused2049(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape("rows", 4097)]
    [NoiseShape(1, null)]
    public static partial void Reused4097(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    // Rows of fixed length that share a decision.

    [Dropout(0.25)]
    [TensorShape("rows", 1)]
    [NoiseShape("rows", 1)]
    public static partial void Shared1(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.25)]
    [TensorShape("rows", 2)]
    [NoiseShape("rows", 1)]
    public static partial void Shared2(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.25)]
    [TensorShape("rows", 3)]
    [NoiseShape("rows", 1)]
    public static partial void Shared3(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.25)]
    [TensorShape("rows", 5)]
    [NoiseShape("rows", 1)]
    public static partial void Shared5(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.25)]
    [TensorShape("rows", 7)]
    [NoiseShape("rows", 1)]
    public static partial void Shared7(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.25)]
    [TensorShape("rows", 8)]
    [NoiseShape("rows", 1)]
    public static partial void Shared8(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.25)]
    [TensorShape("rows", 12)]
    [NoiseShape("rows", 1)]
    public static partial void Shared12(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape("rows", 16)]
    [NoiseShape(1, null)]
    public static partial void Reused16(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.25)]
    [TensorShape("rows", 16)]
    [NoiseShape("rows", 1)]
    public static partial void Shared16(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape("rows", 15)]
    [NoiseShape(1, null)]
    public static partial void Reused15(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.25)]
    [TensorShape("rows", 15)]
    [NoiseShape("rows", 1)]
    public static partial void Shared15(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape("rows", 17)]
    [NoiseShape(1, null)]
    public static partial void Reused17(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.25)]
    [TensorShape("rows", 17)]
    [NoiseShape("rows", 1)]
    public static partial void Shared17(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.25)]
    [TensorShape("rows", 31)]
    [NoiseShape("rows", 1)]
    public static partial void Shared31(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.25)]
    [TensorShape("rows", 32)]
    [NoiseShape("rows", 1)]
    public static partial void Shared32(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.25)]
    [TensorShape("rows", 33)]
    [NoiseShape("rows", 1)]
    public static partial void Shared33(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.25)]
    [TensorShape("rows", 63)]
    [NoiseShape("rows", 1)]
    public static partial void Shared63(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.25)]
    [TensorShape("rows", 64)]
    [NoiseShape("rows", 1)]
    public static partial void Shared64(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.25)]
    [TensorShape("rows", 65)]
    [NoiseShape("rows", 1)]
    public static partial void Shared65(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.25)]
    [TensorShape("rows", 100)]
    [NoiseShape("rows", 1)]
    public static partial void Shared100(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.25)]
    [TensorShape("rows", 128)]
    [NoiseShape("rows", 1)]
    public static partial void Shared128(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.25)]
    [TensorShape("rows", 255)]
    [NoiseShape("rows", 1)]
    public static partial void Shared255(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.25)]
    [TensorShape("rows", 256)]
    [NoiseShape("rows", 1)]
    public static partial void Shared256(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.25)]
    [TensorShape("rows", 257)]
    [NoiseShape("rows", 1)]
    public static partial void Shared257(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.25)]
    [TensorShape("rows", 300)]
    [NoiseShape("rows", 1)]
    public static partial void Shared300(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.25)]
    [TensorShape("rows", 2047)]
    [NoiseShape("rows", 1)]
    public static partial void Shared2047(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.25)]
    [TensorShape("rows", 2048)]
    [NoiseShape("rows", 1)]
    public static partial void Shared2048(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.25)]
    [TensorShape("rows", 2049)]
    [NoiseShape("rows", 1)]
    public static partial void Shared2049(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.25)]
    [TensorShape("rows", 4097)]
    [NoiseShape("rows", 1)]
    public static partial void Shared4097(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    // Shapes that are wholly fixed.

    [Dropout(0.1)]
    [TensorShape(1)]
    public static partial void Fixed1(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape(7)]
    public static partial void Fixed7(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape(31)]
    public static partial void Fixed31(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape(128)]
    public static partial void Fixed128(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape(4095)]
    public static partial void Fixed4095(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape(4096)]
    public static partial void Fixed4096(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape(4097)]
    public static partial void Fixed4097(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape(8192)]
    public static partial void Fixed8192(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape(8200)]
    public static partial void Fixed8200(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape(1, 12)]
    [NoiseShape(1, 12)]
    public static partial void FixedReused1By12(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape(7, 12)]
    [NoiseShape(1, 12)]
    public static partial void FixedReused7By12(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape(96, 12)]
    [NoiseShape(1, 12)]
    public static partial void FixedReused96By12(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape(40, 100)]
    [NoiseShape(1, 100)]
    public static partial void FixedReused40By100(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape(64, 8)]
    [NoiseShape(1, 8)]
    public static partial void FixedReused64By8(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape(28, 8)]
    [NoiseShape(1, 8)]
    public static partial void FixedReused28By8(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape(129, 3)]
    [NoiseShape(1, 3)]
    public static partial void FixedReused129By3(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape(33, 5)]
    [NoiseShape(1, 5)]
    public static partial void FixedReused33By5(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape(2, 4096)]
    [NoiseShape(1, 4096)]
    public static partial void FixedReused2By4096(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape(3, 4097)]
    [NoiseShape(1, 4097)]
    public static partial void FixedReused3By4097(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape(17, 2500)]
    [NoiseShape(1, 2500)]
    public static partial void FixedReused17By2500(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape(2048, 3)]
    [NoiseShape(2048, 1)]
    public static partial void FixedShared2048By3(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape(7, 3)]
    [NoiseShape(7, 1)]
    public static partial void FixedShared7By3(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape(1344, 3)]
    [NoiseShape(1344, 1)]
    public static partial void FixedShared1344By3(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape(128, 20)]
    [NoiseShape(128, 1)]
    public static partial void FixedShared128By20(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape(2, 50, 20)]
    [NoiseShape(1, 50, 1)]
    public static partial void FixedShared2By50By20(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape(5000, 3)]
    [NoiseShape(5000, 1)]
    public static partial void FixedShared5000By3(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape(4, 4097)]
    [NoiseShape(4, 1)]
    public static partial void FixedShared4By4097(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.1)]
    [TensorShape(300, 1)]
    [NoiseShape(300, 1)]
    public static partial void FixedShared300By1(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

#pragma warning disable GDO401 // one decision for all is meant
    [Dropout(0.1)]
    [TensorShape(1, 300)]
    [NoiseShape(1, 1)]
    public static partial void FixedShared1By300(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);
#pragma warning restore GDO401

#pragma warning disable GDO401 // one decision for all is meant
    [Dropout(0.5)]
    [TensorShape(100)]
    [NoiseShape(1)]
    public static partial void FixedSingle100(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);
#pragma warning restore GDO401

    // Fixed and run-time extents mixed.

    [Dropout(0.2)]
    [TensorShape("batch", 16, 300)]
    [NoiseShape(null, 1, null)]
    public static partial void MixedEmbedding(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.2)]
    [TensorShape("batch", "height", "width", 12)]
    [NoiseShape("batch", 1, 1, 12)]
    public static partial void MixedSpatial(
        ReadOnlySpan<double> x,
        Span<double> y,
        int height,
        nint width,
        DropoutKey key
    );

    [Dropout(0.2)]
    [TensorShape("batch", 5, "height", "width")]
    [NoiseShape("batch", 5, 1, 1)]
    public static partial void MixedChannelsFirst(
        ReadOnlySpan<double> x,
        Span<double> y,
        int height,
        int width,
        DropoutKey key
    );

    [Dropout(0.37)]
    [TensorShape("a", 2, "b", 3, 1, 4)]
    [NoiseShape("a", 2, 1, 1, 1, 4)]
    public static partial void MixedMerged(ReadOnlySpan<double> x, Span<double> y, int b, DropoutKey key);

    [Dropout(0.001)]
    [TensorShape(2, "repeats", 2500)]
    [NoiseShape(2, 1, null)]
    public static partial void MixedLong(ReadOnlySpan<double> x, Span<double> y, DropoutKey key);

    [Dropout(0.37)]
    [TensorShape("a", 6, "c", 7)]
    [NoiseShape(1, null, 1, null)]
    public static partial void MixedShape(
        ReadOnlySpan<double> x,
        Span<double> y,
        ReadOnlySpan<nint> shape,
        DropoutKey key
    );

    [Dropout(0.37)]
    [TensorShape("a", 6, "c", 7)]
    [NoiseShape(null, 1, "c", 1)]
    public static partial void MixedTensor(in ReadOnlyTensorSpan<double> x, in TensorSpan<double> y, DropoutKey key);

    [Dropout(0.5)]
    [TensorShape("outer", "rows", 1, 1)]
    [NoiseShape("outer", 1, 1, 1)]
    public static partial void MixedRowsOfOne(ReadOnlySpan<double> x, Span<double> y, int rows, DropoutKey key);
}
