using System;
using System.Numerics.Tensors;

namespace GeneratedDropout.IntegrationTests.Kernels;

/// <summary>What the kernels of each element type offer, so that one catalogue of cases serves all types.</summary>
internal interface IKernels<T>
{
    // A decision for each element, at rates of every number of bits.
    static abstract void ElementwiseHalf(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void ElementwiseQuarter(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void ElementwiseEighth(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void ElementwiseSevenOf256(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void ElementwiseTenth(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void ElementwiseThousandth(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void ElementwiseRate37(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void ElementwiseRate95(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void ElementwiseNever(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void ElementwiseAlways(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void ElementwiseNearlyAlways(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);

    // Rates that come at run time, and the switch for inference.
    static abstract void AtRate(ReadOnlySpan<T> x, Span<T> y, double rate, DropoutKey key);
    static abstract void AtSingleRate(ReadOnlySpan<T> x, Span<T> y, float rate, DropoutKey key);
    static abstract void InPlace(Span<T> x, DropoutKey key);
    static abstract void InPlaceAtRate(Span<T> x, double rate, bool training, DropoutKey key);
    static abstract void Training(ReadOnlySpan<T> x, Span<T> y, bool training, DropoutKey key);
    static abstract void NeverInPlace(Span<T> x, DropoutKey key);
    static abstract void AlwaysInPlace(Span<T> x, DropoutKey key);

    // Every family and longer nests, the extents in a shape.
    static abstract void ByShapeF(ReadOnlySpan<T> x, Span<T> y, ReadOnlySpan<nint> shape, DropoutKey key);
    static abstract void ByShapeS(ReadOnlySpan<T> x, Span<T> y, ReadOnlySpan<nint> shape, DropoutKey key);
    static abstract void ByShapeFS(ReadOnlySpan<T> x, Span<T> y, ReadOnlySpan<nint> shape, DropoutKey key);
    static abstract void ByShapeSF(ReadOnlySpan<T> x, Span<T> y, ReadOnlySpan<nint> shape, DropoutKey key);
    static abstract void ByShapeFSF(ReadOnlySpan<T> x, Span<T> y, ReadOnlySpan<nint> shape, DropoutKey key);
    static abstract void ByShapeSFS(ReadOnlySpan<T> x, Span<T> y, ReadOnlySpan<nint> shape, DropoutKey key);
    static abstract void ByShapeFSFS(ReadOnlySpan<T> x, Span<T> y, ReadOnlySpan<nint> shape, DropoutKey key);
    static abstract void ByShapeSFSF(ReadOnlySpan<T> x, Span<T> y, ReadOnlySpan<nint> shape, DropoutKey key);
    static abstract void ByShapeFSFSFSFS(ReadOnlySpan<T> x, Span<T> y, ReadOnlySpan<nint> shape, DropoutKey key);
    static abstract void ByShapeSFSFSFSF(ReadOnlySpan<T> x, Span<T> y, ReadOnlySpan<nint> shape, DropoutKey key);

    // The same over tensor spans, the rate at run time.
    static abstract void ByTensorF(in ReadOnlyTensorSpan<T> x, in TensorSpan<T> y, double rate, DropoutKey key);
    static abstract void ByTensorS(in ReadOnlyTensorSpan<T> x, in TensorSpan<T> y, double rate, DropoutKey key);
    static abstract void ByTensorFS(in ReadOnlyTensorSpan<T> x, in TensorSpan<T> y, double rate, DropoutKey key);
    static abstract void ByTensorSF(in ReadOnlyTensorSpan<T> x, in TensorSpan<T> y, double rate, DropoutKey key);
    static abstract void ByTensorFSF(in ReadOnlyTensorSpan<T> x, in TensorSpan<T> y, double rate, DropoutKey key);
    static abstract void ByTensorSFS(in ReadOnlyTensorSpan<T> x, in TensorSpan<T> y, double rate, DropoutKey key);
    static abstract void ByTensorFSFS(in ReadOnlyTensorSpan<T> x, in TensorSpan<T> y, double rate, DropoutKey key);
    static abstract void ByTensorSFSF(in ReadOnlyTensorSpan<T> x, in TensorSpan<T> y, double rate, DropoutKey key);
    static abstract void ByTensorFSFSFSFS(in ReadOnlyTensorSpan<T> x, in TensorSpan<T> y, double rate, DropoutKey key);
    static abstract void ByTensorSFSFSFSF(in ReadOnlyTensorSpan<T> x, in TensorSpan<T> y, double rate, DropoutKey key);

    // In place, over tensor spans.
    static abstract void InPlaceTensorF(in TensorSpan<T> x, DropoutKey key);
    static abstract void InPlaceTensorFS(in TensorSpan<T> x, DropoutKey key);
    static abstract void InPlaceTensorSF(in TensorSpan<T> x, DropoutKey key);
    static abstract void InPlaceTensorFSF(in TensorSpan<T> x, DropoutKey key);
    static abstract void InPlaceTensorSFS(in TensorSpan<T> x, DropoutKey key);

    // Extents that have names and come as parameters.
    static abstract void ByNameF(ReadOnlySpan<T> x, Span<T> y, int a, double rate, DropoutKey key);
    static abstract void ByNameS(ReadOnlySpan<T> x, Span<T> y, int a, double rate, DropoutKey key);
    static abstract void ByNameFS(ReadOnlySpan<T> x, Span<T> y, int a, nint b, double rate, DropoutKey key);
    static abstract void ByNameSF(ReadOnlySpan<T> x, Span<T> y, int a, nint b, double rate, DropoutKey key);
    static abstract void ByNameFSF(ReadOnlySpan<T> x, Span<T> y, int a, nint b, long c, double rate, DropoutKey key);
    static abstract void ByNameSFS(ReadOnlySpan<T> x, Span<T> y, int a, nint b, long c, double rate, DropoutKey key);
    static abstract void ByNameFSFS(
        ReadOnlySpan<T> x,
        Span<T> y,
        int a,
        nint b,
        long c,
        int d,
        double rate,
        DropoutKey key
    );
    static abstract void ByNameSFSF(
        ReadOnlySpan<T> x,
        Span<T> y,
        int a,
        nint b,
        long c,
        int d,
        double rate,
        DropoutKey key
    );
    static abstract void InPlaceByNameS(Span<T> x, int a, DropoutKey key);
    static abstract void InPlaceByNameFS(Span<T> x, int a, int b, DropoutKey key);
    static abstract void InPlaceByNameSF(Span<T> x, int a, int b, DropoutKey key);
    static abstract void InPlaceByNameFSF(Span<T> x, int a, int b, int c, DropoutKey key);
    static abstract void InPlaceByNameSFS(Span<T> x, int a, int b, int c, DropoutKey key);

    // A row of masks of fixed length for any number of rows, which is inferred.
    static abstract void Reused1(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Reused2(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Reused3(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Reused5(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Reused7(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Reused8(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Reused12(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Reused15(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Reused16(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Reused17(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Reused31(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Reused32(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Reused33(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Reused63(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Reused64(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Reused65(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Reused100(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Reused128(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Reused255(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Reused256(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Reused257(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Reused300(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Reused2047(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Reused2048(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Reused2049(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Reused4097(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);

    // Rows of fixed length that share a decision.
    static abstract void Shared1(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Shared2(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Shared3(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Shared5(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Shared7(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Shared8(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Shared12(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Shared15(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Shared16(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Shared17(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Shared31(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Shared32(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Shared33(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Shared63(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Shared64(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Shared65(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Shared100(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Shared128(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Shared255(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Shared256(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Shared257(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Shared300(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Shared2047(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Shared2048(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Shared2049(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Shared4097(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);

    // Shapes that are wholly fixed.
    static abstract void Fixed1(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Fixed7(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Fixed31(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Fixed128(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Fixed4095(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Fixed4096(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Fixed4097(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Fixed8192(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void Fixed8200(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void FixedReused1By12(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void FixedReused7By12(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void FixedReused96By12(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void FixedReused40By100(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void FixedReused64By8(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void FixedReused28By8(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void FixedReused129By3(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void FixedReused33By5(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void FixedReused2By4096(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void FixedReused3By4097(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void FixedReused17By2500(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void FixedShared2048By3(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void FixedShared7By3(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void FixedShared1344By3(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void FixedShared128By20(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void FixedShared2By50By20(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void FixedShared5000By3(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void FixedShared4By4097(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void FixedShared300By1(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void FixedShared1By300(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void FixedSingle100(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);

    // Fixed and run-time extents mixed.
    static abstract void MixedEmbedding(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void MixedSpatial(ReadOnlySpan<T> x, Span<T> y, int height, nint width, DropoutKey key);
    static abstract void MixedChannelsFirst(ReadOnlySpan<T> x, Span<T> y, int height, int width, DropoutKey key);
    static abstract void MixedMerged(ReadOnlySpan<T> x, Span<T> y, int b, DropoutKey key);
    static abstract void MixedLong(ReadOnlySpan<T> x, Span<T> y, DropoutKey key);
    static abstract void MixedShape(ReadOnlySpan<T> x, Span<T> y, ReadOnlySpan<nint> shape, DropoutKey key);
    static abstract void MixedTensor(in ReadOnlyTensorSpan<T> x, in TensorSpan<T> y, DropoutKey key);
    static abstract void MixedRowsOfOne(ReadOnlySpan<T> x, Span<T> y, int rows, DropoutKey key);
}
