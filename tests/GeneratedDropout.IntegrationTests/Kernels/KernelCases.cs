using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics.Tensors;

namespace GeneratedDropout.IntegrationTests.Kernels;

/// <summary>Every kernel with the shapes that make it take each of its paths.</summary>
internal static class KernelCases
{
    private delegate void ShapeKernel<T>(ReadOnlySpan<T> x, Span<T> y, ReadOnlySpan<nint> shape, DropoutKey key);

    private delegate void TensorKernel<T>(in ReadOnlyTensorSpan<T> x, in TensorSpan<T> y, double rate, DropoutKey key);

    private delegate void InPlaceTensorKernel<T>(in TensorSpan<T> x, DropoutKey key);

    private delegate void NamedKernel<T>(ReadOnlySpan<T> x, Span<T> y, nint[] shape, double rate, DropoutKey key);

    private delegate void InPlaceNamedKernel<T>(Span<T> x, nint[] shape, DropoutKey key);

    public static IEnumerable<KernelCase<T>> All<T, TKernels>()
        where TKernels : IKernels<T> =>
        Elementwise<T, TKernels>()
            .Concat(ByShape<T, TKernels>())
            .Concat(ByTensor<T, TKernels>())
            .Concat(InPlaceTensors<T, TKernels>())
            .Concat(ByName<T, TKernels>())
            .Concat(InPlaceByName<T, TKernels>())
            .Concat(FixedRows<T, TKernels>())
            .Concat(Fixed<T, TKernels>())
            .Concat(Mixed<T, TKernels>());

    private static IEnumerable<KernelCase<T>> Elementwise<T, TKernels>()
        where TKernels : IKernels<T>
    {
        (string Name, double Rate, SpanKernel<T> Run)[] kernels =
        [
            ("ElementwiseHalf", 0.5, TKernels.ElementwiseHalf),
            ("ElementwiseQuarter", 0.25, TKernels.ElementwiseQuarter),
            ("ElementwiseEighth", 0.125, TKernels.ElementwiseEighth),
            ("ElementwiseSevenOf256", 7 / 256.0, TKernels.ElementwiseSevenOf256),
            ("ElementwiseTenth", 0.1, TKernels.ElementwiseTenth),
            ("ElementwiseThousandth", 0.001, TKernels.ElementwiseThousandth),
            ("ElementwiseRate37", 0.37, TKernels.ElementwiseRate37),
            ("ElementwiseRate95", 0.95, TKernels.ElementwiseRate95),
            ("ElementwiseNever", 0, TKernels.ElementwiseNever),
            ("ElementwiseAlways", 1, TKernels.ElementwiseAlways),
            ("ElementwiseNearlyAlways", 0.99999, TKernels.ElementwiseNearlyAlways),
            ("AtRate", 0.37, (x, y, key) => TKernels.AtRate(x, y, 0.37, key)),
            ("AtRate", 0.75, (x, y, key) => TKernels.AtRate(x, y, 0.75, key)),
            ("AtRate", 0, (x, y, key) => TKernels.AtRate(x, y, 0, key)),
            ("AtRate", 1, (x, y, key) => TKernels.AtRate(x, y, 1, key)),
            ("AtSingleRate", 0.1f, (x, y, key) => TKernels.AtSingleRate(x, y, 0.1f, key)),
            ("InPlace", 0.1, InPlace<T>(TKernels.InPlace)),
            ("InPlaceAtRate", 0.1, InPlace<T>((x, key) => TKernels.InPlaceAtRate(x, 0.1, true, key))),
            ("InPlaceAtRate", 0, InPlace<T>((x, key) => TKernels.InPlaceAtRate(x, 0.1, false, key))),
            ("Training", 0.37, (x, y, key) => TKernels.Training(x, y, true, key)),
            ("Training", 0, (x, y, key) => TKernels.Training(x, y, false, key)),
            ("NeverInPlace", 0, InPlace<T>(TKernels.NeverInPlace)),
            ("AlwaysInPlace", 1, InPlace<T>(TKernels.AlwaysInPlace)),
        ];
        return from kernel in kernels
            from length in KernelShapes.Lengths
            select new KernelCase<T>(kernel.Name, [length], [length], kernel.Rate, kernel.Run);
    }

    private static IEnumerable<KernelCase<T>> ByShape<T, TKernels>()
        where TKernels : IKernels<T>
    {
        (string Pattern, ShapeKernel<T> Run)[] kernels =
        [
            ("F", TKernels.ByShapeF),
            ("S", TKernels.ByShapeS),
            ("FS", TKernels.ByShapeFS),
            ("SF", TKernels.ByShapeSF),
            ("FSF", TKernels.ByShapeFSF),
            ("SFS", TKernels.ByShapeSFS),
            ("FSFS", TKernels.ByShapeFSFS),
            ("SFSF", TKernels.ByShapeSFSF),
            ("FSFSFSFS", TKernels.ByShapeFSFSFSFS),
            ("SFSFSFSF", TKernels.ByShapeSFSFSFSF),
        ];
        return from kernel in kernels
            from shape in KernelShapes.Of(kernel.Pattern)
            select Case<T>("ByShape", kernel.Pattern, shape, 0.1, (x, y, key) => kernel.Run(x, y, shape, key));
    }

    private static IEnumerable<KernelCase<T>> ByTensor<T, TKernels>()
        where TKernels : IKernels<T>
    {
        (string Pattern, TensorKernel<T> Run)[] kernels =
        [
            ("F", TKernels.ByTensorF),
            ("S", TKernels.ByTensorS),
            ("FS", TKernels.ByTensorFS),
            ("SF", TKernels.ByTensorSF),
            ("FSF", TKernels.ByTensorFSF),
            ("SFS", TKernels.ByTensorSFS),
            ("FSFS", TKernels.ByTensorFSFS),
            ("SFSF", TKernels.ByTensorSFSF),
            ("FSFSFSFS", TKernels.ByTensorFSFSFSFS),
            ("SFSFSFSF", TKernels.ByTensorSFSFSFSF),
        ];
        return from kernel in kernels
            from shape in KernelShapes.Of(kernel.Pattern)
            select Case<T>(
                "ByTensor",
                kernel.Pattern,
                shape,
                0.37,
                (x, y, key) => kernel.Run(new ReadOnlyTensorSpan<T>(x, shape), new TensorSpan<T>(y, shape), 0.37, key)
            );
    }

    private static IEnumerable<KernelCase<T>> InPlaceTensors<T, TKernels>()
        where TKernels : IKernels<T>
    {
        (string Pattern, InPlaceTensorKernel<T> Run)[] kernels =
        [
            ("F", TKernels.InPlaceTensorF),
            ("FS", TKernels.InPlaceTensorFS),
            ("SF", TKernels.InPlaceTensorSF),
            ("FSF", TKernels.InPlaceTensorFSF),
            ("SFS", TKernels.InPlaceTensorSFS),
        ];
        return from kernel in kernels
            from shape in KernelShapes.Of(kernel.Pattern)
            select Case<T>(
                "InPlaceTensor",
                kernel.Pattern,
                shape,
                0.25,
                InPlace<T>((x, key) => kernel.Run(new TensorSpan<T>(x, shape), key))
            );
    }

    private static IEnumerable<KernelCase<T>> ByName<T, TKernels>()
        where TKernels : IKernels<T>
    {
        (string Pattern, NamedKernel<T> Run)[] kernels =
        [
            ("F", (x, y, s, rate, key) => TKernels.ByNameF(x, y, (int)s[0], rate, key)),
            ("S", (x, y, s, rate, key) => TKernels.ByNameS(x, y, (int)s[0], rate, key)),
            ("FS", (x, y, s, rate, key) => TKernels.ByNameFS(x, y, (int)s[0], s[1], rate, key)),
            ("SF", (x, y, s, rate, key) => TKernels.ByNameSF(x, y, (int)s[0], s[1], rate, key)),
            ("FSF", (x, y, s, rate, key) => TKernels.ByNameFSF(x, y, (int)s[0], s[1], s[2], rate, key)),
            ("SFS", (x, y, s, rate, key) => TKernels.ByNameSFS(x, y, (int)s[0], s[1], s[2], rate, key)),
            ("FSFS", (x, y, s, rate, key) => TKernels.ByNameFSFS(x, y, (int)s[0], s[1], s[2], (int)s[3], rate, key)),
            ("SFSF", (x, y, s, rate, key) => TKernels.ByNameSFSF(x, y, (int)s[0], s[1], s[2], (int)s[3], rate, key)),
        ];
        return from kernel in kernels
            from shape in KernelShapes.Of(kernel.Pattern)
            select Case<T>("ByName", kernel.Pattern, shape, 0.25, (x, y, key) => kernel.Run(x, y, shape, 0.25, key));
    }

    private static IEnumerable<KernelCase<T>> InPlaceByName<T, TKernels>()
        where TKernels : IKernels<T>
    {
        (string Pattern, InPlaceNamedKernel<T> Run)[] kernels =
        [
            ("S", (x, s, key) => TKernels.InPlaceByNameS(x, (int)s[0], key)),
            ("FS", (x, s, key) => TKernels.InPlaceByNameFS(x, (int)s[0], (int)s[1], key)),
            ("SF", (x, s, key) => TKernels.InPlaceByNameSF(x, (int)s[0], (int)s[1], key)),
            ("FSF", (x, s, key) => TKernels.InPlaceByNameFSF(x, (int)s[0], (int)s[1], (int)s[2], key)),
            ("SFS", (x, s, key) => TKernels.InPlaceByNameSFS(x, (int)s[0], (int)s[1], (int)s[2], key)),
        ];
        return from kernel in kernels
            from shape in KernelShapes.Of(kernel.Pattern)
            select Case<T>(
                "InPlaceByName",
                kernel.Pattern,
                shape,
                0.37,
                InPlace<T>((x, key) => kernel.Run(x, shape, key))
            );
    }

    private static IEnumerable<KernelCase<T>> FixedRows<T, TKernels>()
        where TKernels : IKernels<T>
    {
        (nint Row, SpanKernel<T> Reused, SpanKernel<T> Shared)[] kernels =
        [
            (1, TKernels.Reused1, TKernels.Shared1),
            (2, TKernels.Reused2, TKernels.Shared2),
            (3, TKernels.Reused3, TKernels.Shared3),
            (5, TKernels.Reused5, TKernels.Shared5),
            (7, TKernels.Reused7, TKernels.Shared7),
            (8, TKernels.Reused8, TKernels.Shared8),
            (12, TKernels.Reused12, TKernels.Shared12),
            (15, TKernels.Reused15, TKernels.Shared15),
            (16, TKernels.Reused16, TKernels.Shared16),
            (17, TKernels.Reused17, TKernels.Shared17),
            (31, TKernels.Reused31, TKernels.Shared31),
            (32, TKernels.Reused32, TKernels.Shared32),
            (33, TKernels.Reused33, TKernels.Shared33),
            (63, TKernels.Reused63, TKernels.Shared63),
            (64, TKernels.Reused64, TKernels.Shared64),
            (65, TKernels.Reused65, TKernels.Shared65),
            (100, TKernels.Reused100, TKernels.Shared100),
            (128, TKernels.Reused128, TKernels.Shared128),
            (255, TKernels.Reused255, TKernels.Shared255),
            (256, TKernels.Reused256, TKernels.Shared256),
            (257, TKernels.Reused257, TKernels.Shared257),
            (300, TKernels.Reused300, TKernels.Shared300),
            (2047, TKernels.Reused2047, TKernels.Shared2047),
            (2048, TKernels.Reused2048, TKernels.Shared2048),
            (2049, TKernels.Reused2049, TKernels.Shared2049),
            (4097, TKernels.Reused4097, TKernels.Shared4097),
        ];
        foreach ((nint row, SpanKernel<T> reused, SpanKernel<T> shared) in kernels)
        {
            foreach (nint rows in (nint[])[0, 1, 2, 7, 33, 600])
            {
                if (rows * row <= KernelShapes.MaxLength)
                {
                    yield return new KernelCase<T>($"Reused{row}", [rows, row], [1, row], 0.1, reused);
                    yield return new KernelCase<T>($"Shared{row}", [rows, row], [rows, 1], 0.25, shared);
                }
            }
        }
    }

    private static IEnumerable<KernelCase<T>> Fixed<T, TKernels>()
        where TKernels : IKernels<T> =>
        [
            new("Fixed1", [1], [1], 0.1, TKernels.Fixed1),
            new("Fixed7", [7], [7], 0.1, TKernels.Fixed7),
            new("Fixed31", [31], [31], 0.1, TKernels.Fixed31),
            new("Fixed128", [128], [128], 0.1, TKernels.Fixed128),
            new("Fixed4095", [4095], [4095], 0.1, TKernels.Fixed4095),
            new("Fixed4096", [4096], [4096], 0.1, TKernels.Fixed4096),
            new("Fixed4097", [4097], [4097], 0.1, TKernels.Fixed4097),
            new("Fixed8192", [8192], [8192], 0.1, TKernels.Fixed8192),
            new("Fixed8200", [8200], [8200], 0.1, TKernels.Fixed8200),
            new("FixedReused1By12", [1, 12], [1, 12], 0.1, TKernels.FixedReused1By12),
            new("FixedReused7By12", [7, 12], [1, 12], 0.1, TKernels.FixedReused7By12),
            new("FixedReused96By12", [96, 12], [1, 12], 0.1, TKernels.FixedReused96By12),
            new("FixedReused40By100", [40, 100], [1, 100], 0.1, TKernels.FixedReused40By100),
            new("FixedReused64By8", [64, 8], [1, 8], 0.1, TKernels.FixedReused64By8),
            new("FixedReused28By8", [28, 8], [1, 8], 0.1, TKernels.FixedReused28By8), // 512 bits leave a step to 256
            new("FixedReused129By3", [129, 3], [1, 3], 0.1, TKernels.FixedReused129By3),
            new("FixedReused33By5", [33, 5], [1, 5], 0.1, TKernels.FixedReused33By5),
            new("FixedReused2By4096", [2, 4096], [1, 4096], 0.1, TKernels.FixedReused2By4096),
            new("FixedReused3By4097", [3, 4097], [1, 4097], 0.1, TKernels.FixedReused3By4097),
            new("FixedReused17By2500", [17, 2500], [1, 2500], 0.1, TKernels.FixedReused17By2500),
            new("FixedShared2048By3", [2048, 3], [2048, 1], 0.1, TKernels.FixedShared2048By3),
            new("FixedShared7By3", [7, 3], [7, 1], 0.1, TKernels.FixedShared7By3),
            new("FixedShared1344By3", [1344, 3], [1344, 1], 0.1, TKernels.FixedShared1344By3),
            new("FixedShared128By20", [128, 20], [128, 1], 0.1, TKernels.FixedShared128By20),
            new("FixedShared2By50By20", [2, 50, 20], [1, 50, 1], 0.1, TKernels.FixedShared2By50By20),
            new("FixedShared5000By3", [5000, 3], [5000, 1], 0.1, TKernels.FixedShared5000By3),
            new("FixedShared4By4097", [4, 4097], [4, 1], 0.1, TKernels.FixedShared4By4097),
            new("FixedShared300By1", [300, 1], [300, 1], 0.1, TKernels.FixedShared300By1),
            new("FixedShared1By300", [1, 300], [1, 1], 0.1, TKernels.FixedShared1By300),
            new("FixedSingle100", [100], [1], 0.5, TKernels.FixedSingle100),
        ];

    private static IEnumerable<KernelCase<T>> Mixed<T, TKernels>()
        where TKernels : IKernels<T>
    {
        foreach (nint n in (nint[])[0, 1, 2, 5])
        {
            yield return new KernelCase<T>("MixedEmbedding", [n, 16, 300], [n, 1, 300], 0.2, TKernels.MixedEmbedding);
            yield return new KernelCase<T>("MixedLong", [2, n, 2500], [2, 1, 2500], 0.001, TKernels.MixedLong);
            foreach (nint m in (nint[])[0, 1, 3, 20])
            {
                yield return new KernelCase<T>(
                    "MixedShape",
                    [n, 6, m, 7],
                    [1, 6, 1, 7],
                    0.37,
                    (x, y, key) => TKernels.MixedShape(x, y, [n, 6, m, 7], key)
                );
                yield return new KernelCase<T>(
                    "MixedTensor",
                    [n, 6, m, 7],
                    [n, 1, m, 1],
                    0.37,
                    (x, y, key) =>
                        TKernels.MixedTensor(
                            new ReadOnlyTensorSpan<T>(x, [n, 6, m, 7]),
                            new TensorSpan<T>(y, [n, 6, m, 7]),
                            key
                        )
                );
                if (m == 0)
                {
                    continue; // the inferred extent would be unknown
                }

                yield return new KernelCase<T>(
                    "MixedSpatial",
                    [n, m, 9, 12],
                    [n, 1, 1, 12],
                    0.2,
                    (x, y, key) => TKernels.MixedSpatial(x, y, (int)m, 9, key)
                );
                yield return new KernelCase<T>(
                    "MixedChannelsFirst",
                    [n, 5, m, 9],
                    [n, 5, 1, 1],
                    0.2,
                    (x, y, key) => TKernels.MixedChannelsFirst(x, y, (int)m, 9, key)
                );
                yield return new KernelCase<T>(
                    "MixedMerged",
                    [n, 2, m, 3, 1, 4],
                    [n, 2, 1, 1, 1, 4],
                    0.37,
                    (x, y, key) => TKernels.MixedMerged(x, y, (int)m, key)
                );
                yield return new KernelCase<T>(
                    "MixedRowsOfOne",
                    [n, m, 1, 1],
                    [n, 1, 1, 1],
                    0.5,
                    (x, y, key) => TKernels.MixedRowsOfOne(x, y, (int)m, key)
                );
            }
        }
    }

    private static KernelCase<T> Case<T>(string form, string pattern, nint[] shape, double rate, SpanKernel<T> run) =>
        new(form + pattern, shape, KernelShapes.Noise(pattern, shape), rate, run);

    private static SpanKernel<T> InPlace<T>(Action<Span<T>, DropoutKey> run) =>
        (x, y, key) =>
        {
            x.CopyTo(y);
            run(y, key);
        };
}
