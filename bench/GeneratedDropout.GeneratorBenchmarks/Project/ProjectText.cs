using System;
using System.Collections.Generic;
using System.Linq;

namespace GeneratedDropout.GeneratorBenchmarks.Project;

/// <summary>The files of a made-up project: one without dropout, then classes of a few dropout methods each.</summary>
internal static class ProjectText
{
    private const int MethodsPerFile = 5;
    private const int FilesPerNamespace = 10;

    private const string Unrelated = """
        using System;

        namespace Acme;

        /// <summary>How far a model is off.</summary>
        public static class Losses
        {
            public static float MeanSquare(ReadOnlySpan<float> x, ReadOnlySpan<float> y)
            {
                float sum = 0;
                for (int i = 0; i < x.Length; i++)
                {
                    sum += (x[i] - y[i]) * (x[i] - y[i]);
                }

                return sum / x.Length;
            }
        }

        """;

    /// <summary>The project whose methods the generator implements.</summary>
    public static IEnumerable<string> Generated(int methods) => Files(methods, MethodText.Declaration);

    /// <summary>The same project where every method has a body.</summary>
    public static IEnumerable<string> HandWritten(int methods) => Files(methods, MethodText.Implementation);

    private static IEnumerable<string> Files(int methods, Func<int, string> method) =>
        Enumerable.Range(0, methods / MethodsPerFile).Select(file => Layer(file, method)).Prepend(Unrelated);

    private static string Layer(int file, Func<int, string> method) =>
        $$"""
            using System;
            using System.Numerics.Tensors;
            using GeneratedDropout;

            namespace Acme.Stage{{file / FilesPerNamespace}};

            /// <summary>A layer of the model.</summary>
            public static partial class Layer{{file}}
            {
                {{string.Join("\n\n    ", Enumerable.Range(file * MethodsPerFile, MethodsPerFile).Select(method))}}

                public static double Norm(ReadOnlySpan<double> x)
                {
                    double sum = 0;
                    foreach (double value in x)
                    {
                        sum += value * value;
                    }

                    return Math.Sqrt(sum);
                }
            }

            """;
}
