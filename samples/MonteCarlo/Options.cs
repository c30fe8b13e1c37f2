using System.Collections.Generic;
using System.Globalization;
using Samples;

namespace MonteCarlo;

/// <summary>What the command line asks for.</summary>
/// <param name="Passes">How many passes to run.</param>
/// <param name="PlotPath">The file for the plot.</param>
/// <param name="ShowHelp">Whether to print <see cref="Help"/> and nothing else.</param>
public sealed record Options(int Passes, string PlotPath, bool ShowHelp)
{
    public const int MinPasses = 2; // one has no variance
    public const int MaxPasses = 1_000_000;

    public const string Help = """
        Shows where a network knows little: Monte Carlo dropout with ONNX Runtime.

        Usage: MonteCarlo [--passes N] [--plot FILE]

          --passes N    How many passes to run, 2 to 1000000. Default: 200.
          --plot FILE   The file for the plot, a PNG. Default: uncertainty.png.
          --help        Print this text.

        Exit code: 0, or 2 where the command line is wrong or the file cannot be written.
        """;

    private const string PassesOption = "--passes";
    private const string PlotOption = "--plot";

    /// <exception cref="InputException">An option is unknown, given twice, lacks its argument or has a wrong one.</exception>
    public static Options Parse(IReadOnlyList<string> args)
    {
        int? passes = null;
        string? plot = null;
        for (int i = 0; i < args.Count; i++)
        {
            switch (args[i])
            {
                case "--help" or "-h" or "-?":
                    return new Options(Passes: 0, PlotPath: "", ShowHelp: true);

                case PassesOption when passes is not null:
                    throw new InputException($"{PassesOption} is given twice; expected one number");

                case PlotOption when plot is not null:
                    throw new InputException($"{PlotOption} is given twice; expected one file");

                case PassesOption when LacksArgument(args, i):
                    throw new InputException($"{PassesOption} lacks its argument; expected {PassesOption} N");

                case PlotOption when LacksArgument(args, i):
                    throw new InputException($"{PlotOption} lacks its argument; expected {PlotOption} FILE");

                case PassesOption:
                    passes = ParsePasses(args[++i]);
                    break;

                case PlotOption:
                    plot = args[++i];
                    break;

                default:
                    string kind = args[i].StartsWith('-') ? "option" : "argument";
                    throw new InputException(
                        $"unknown {kind} '{args[i]}'; expected {PassesOption} N, {PlotOption} FILE or --help"
                    );
            }
        }

        return new Options(passes ?? 200, plot ?? "uncertainty.png", ShowHelp: false);
    }

    private static bool LacksArgument(IReadOnlyList<string> args, int option) =>
        option + 1 == args.Count || args[option + 1].Length == 0;

    private static int ParsePasses(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int passes)
        && passes is >= MinPasses and <= MaxPasses
            ? passes
            : throw new InputException(
                $"{PassesOption} is '{text}'; expected a whole number from {MinPasses} to {MaxPasses}"
            );
}
