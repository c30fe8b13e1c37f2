using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using GeneratedDropout.Natives;
using GeneratedDropout.Peers.Contenders;
using GeneratedDropout.Peers.Rows;

namespace GeneratedDropout.Peers.Reports;

/// <summary>What is said before anything is measured: who is missing and why, and that all others really drop out.</summary>
internal static class CheckReport
{
    /// <summary>One clear line for each library that cannot take part.</summary>
    public static void WriteMissing(TextWriter output)
    {
        WriteMissing("libtorch", Libtorch.WhyNot, output);
        WriteMissing("ONNX Runtime", OnnxRuntime.WhyNot, output);
    }

    /// <summary>Checks every contender of every row, and returns whether all of them do what they should.</summary>
    public static bool WriteChecks(TextWriter output)
    {
        bool isSound = true;
        foreach (RowName name in Enum.GetValues<RowName>())
        {
            Row row = RowTable.Get(name);
            List<string> parts = [];
            foreach (ContenderName contender in Enum.GetValues<ContenderName>())
            {
                if (contender == ContenderName.Copy || !ContenderTable.TakesPart(contender, row))
                {
                    continue;
                }

                string? fault = DropCheck.FindFault(contender, row, out double dropped);
                isSound &= fault is null;
                parts.Add(
                    fault is null
                        ? string.Create(CultureInfo.InvariantCulture, $"{contender} {100 * dropped:0.00}")
                        : $"{contender} IS WRONG: {fault}"
                );
            }

            output.WriteLine($"Dropped by {name}, in percent: {string.Join(", ", parts)}");
        }

        return isSound;
    }

    private static void WriteMissing(string library, string? reason, TextWriter output)
    {
        if (reason is not null)
        {
            output.WriteLine($"{library} does not take part: {reason}");
        }
    }
}
