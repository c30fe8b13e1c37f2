using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using PosTagging.Model;
using Samples;

namespace PosTagging.Training;

/// <summary>A file with a line for each run of a comparison. A run that was cut off is missing, no more.</summary>
/// <param name="path">The path of the file.</param>
public sealed class ResultsFile(string path)
{
    private const string Heading =
        "regime,rate,seed,epochs,treebank,best epoch,dev,test,test of unseen words,processor seconds";

    /// <summary>The results so far.</summary>
    /// <exception cref="InputException">The file is not one of this program.</exception>
    public IReadOnlyList<RunResult> Read()
    {
        if (!File.Exists(path))
        {
            return [];
        }

        string[] lines = File.ReadAllLines(path);
        if (lines.Length == 0 || lines[0] != Heading)
        {
            throw new InputException($"{path} is not a file of results: its first line is not '{Heading}'");
        }

        return [.. lines.Skip(1).Select(Parse)];
    }

    /// <summary>Adds a result.</summary>
    public void Append(RunResult result)
    {
        bool isNew = !File.Exists(path);
        TrainingOptions options = result.Options;
        string line = string.Create(
            CultureInfo.InvariantCulture,
            $"{options.Regime},{options.Rate},{options.Seed},{options.Epochs},{result.Fingerprint:x16},{result.BestEpoch},"
                + $"{result.Dev:F6},{result.Test:F6},{result.TestUnseen:F6},{result.Seconds:F1}\n"
        );
        File.AppendAllText(path, isNew ? $"{Heading}\n{line}" : line);
    }

    private RunResult Parse(string line, int index)
    {
        try
        {
            CultureInfo culture = CultureInfo.InvariantCulture;
            string[] cells = line.Split(',');
            TrainingOptions options = new(
                Enum.Parse<DropoutRegime>(cells[0]),
                double.Parse(cells[1], culture),
                ulong.Parse(cells[2], culture),
                int.Parse(cells[3], culture)
            );
            return new RunResult(
                options,
                ulong.Parse(cells[4], NumberStyles.HexNumber, culture),
                int.Parse(cells[5], culture),
                double.Parse(cells[6], culture),
                double.Parse(cells[7], culture),
                double.Parse(cells[8], culture),
                double.Parse(cells[9], culture)
            );
        }
        catch (Exception error)
            when (error is FormatException or ArgumentException or OverflowException or IndexOutOfRangeException)
        {
            throw new InputException($"{path}, line {index + 2}: found '{line}'; expected a result", error);
        }
    }
}
