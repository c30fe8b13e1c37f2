using System;
using System.Globalization;
using System.IO;
using System.Linq;

namespace GeneratedDropout.TorchSharp.Benchmarks.Modules;

/// <summary>
/// Looks at what a module does before it is measured, so that nobody wins by doing nothing: it drops about as many
/// decisions as the rate says, scales the rest, treats the gradient alike, and decides anew with each call.
/// </summary>
internal static class ModuleCheck
{
    private const int Elements = 1 << 20;

    /// <summary>Checks everybody, and returns whether all do what they should.</summary>
    public static bool Write(TextWriter output)
    {
        bool isSound = true;
        foreach (RowName name in Enum.GetValues<RowName>())
        {
            Row row = RowTable.Get(name);
            foreach (ContenderName contender in Enum.GetValues<ContenderName>())
            {
                if (FindFault(contender, row) is string fault)
                {
                    isSound = false;
                    output.WriteLine($"{contender} is wrong in {name}: {fault}");
                }
            }
        }

        return isSound;
    }

    private static string? FindFault(ContenderName contender, Row row)
    {
        using ModulePass pass = new(contender, row, PassName.ForwardAndBackward, Elements);
        (float[] first, float[]? gradient) = pass.RunAndRead();
        (float[] second, _) = pass.RunAndRead();

        double dropped = (double)first.Count(static factor => factor == 0) / Elements;
        double deviation = Math.Sqrt(row.Rate * (1 - row.Rate) * row.Shared / Elements);
        float scale = (float)(1 / (1 - row.Rate));
        return Math.Abs(dropped - row.Rate) > 6 * deviation
                ? string.Create(CultureInfo.InvariantCulture, $"it drops {dropped:P3}, not {row.Rate:P0}")
            : first.Any(factor => factor != 0 && !IsNear(factor, scale)) ? "what is kept is not scaled"
            : first.Zip(gradient!).Any(static it => !IsNear(it.First, it.Second)) ? "the gradient has another mask"
            : first.AsSpan().SequenceEqual(second) ? "two calls made the same decisions"
            : null;
    }

    private static bool IsNear(float left, float right) => Math.Abs(left - right) <= 1e-6f * Math.Abs(right);
}
