using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Numerics;
using PosTagging.Model;
using PosTagging.Training;
using Samples;
using Spectre.Console;
using Spectre.Console.Cli;

namespace PosTagging.Runs;

/// <summary>What the command line asks for.</summary>
public sealed class TaggerSettings : CommandSettings
{
    /// <summary>The share that is dropped, unless another is asked for.</summary>
    public const double DefaultRate = 0.3;

    private const int DefaultEpochs = 4;

    [CommandOption("--data <FOLDER>")]
    [Description(
        "The folder of a treebank of Universal Dependencies: its files *-train, *-dev and *-test.conllu, or .conllu.gz. Without it, the sample makes sentences itself."
    )]
    public string? Data { get; init; }

    [CommandOption("--dropout <REGIMES>")]
    [Description(
        "none, plain or spatial (the default). Several, with commas between them, are compared; so is one with --seeds."
    )]
    public string? Dropout { get; init; }

    [CommandOption("--rate <RATE>")]
    [Description("The share that plain and spatial dropout drop, 0.3 unless given.")]
    public string? RateText { get; init; }

    [CommandOption("--seed <SEED>")]
    [Description("The seed of a run, or the first one of a comparison; 1 unless given.")]
    public string? SeedText { get; init; }

    [CommandOption("--seeds <N>")]
    [Description("Compare: train each regime with so many seeds. All three regimes, unless --dropout names some.")]
    public string? SeedsText { get; init; }

    [CommandOption("--epochs <N>")]
    [Description("How often the sentences are read; 4 times unless given.")]
    public string? EpochsText { get; init; }

    [CommandOption("--out <FOLDER>")]
    [Description("Where checkpoint, results and pictures go; tagger-run unless given.")]
    [DefaultValue("tagger-run")]
    public string Out { get; init; } = "tagger-run";

    [CommandOption("--resume")]
    [Description("Go on with the run whose checkpoint is in the folder of --out.")]
    public bool Resume { get; init; }

    /// <summary>The rate asked for.</summary>
    public double? Rate => Number<double>("--rate", RateText);

    /// <summary>The seed asked for.</summary>
    public ulong? Seed => Number<ulong>("--seed", SeedText);

    /// <summary>The number of seeds asked for.</summary>
    public int? Seeds => Number<int>("--seeds", SeedsText);

    /// <summary>The number of epochs asked for.</summary>
    public int? Epochs => Number<int>("--epochs", EpochsText);

    /// <summary>The folder, wherever the program is started from.</summary>
    public string? FullData => string.IsNullOrEmpty(Data) ? Data : Path.GetFullPath(Data);

    /// <summary>The seed of a run, or the first one.</summary>
    public ulong FirstSeed => Seed ?? 1;

    /// <summary>Whether several runs are compared.</summary>
    public bool IsComparison => Seeds is not null || Regimes.Count > 1;

    /// <summary>The regimes asked for.</summary>
    /// <exception cref="InputException">There is no such regime.</exception>
    public IReadOnlyList<DropoutRegime> Regimes =>
        Dropout is not null ? [.. Dropout.Split(',').Select(ParseRegime)]
        : Seeds is not null ? [DropoutRegime.None, DropoutRegime.Plain, DropoutRegime.Spatial]
        : [DropoutRegime.Spatial];

    /// <summary>The options of one run.</summary>
    public TrainingOptions ToOptions(DropoutRegime regime, ulong seed) =>
        new(regime, regime == DropoutRegime.None ? 0 : Rate ?? DefaultRate, seed, Epochs ?? DefaultEpochs);

    /// <inheritdoc/>
    public override ValidationResult Validate() =>
        Rate is { } rate && !(rate >= 0 && rate < 1) ? Wrong($"--rate is {rate}; expected a number from 0 to below 1")
        : Seeds is < 1 ? Wrong($"--seeds is {Seeds}; expected 1 or more")
        : Epochs is < 1 ? Wrong($"--epochs is {Epochs}; expected 1 or more")
        : Out.Length == 0 ? Wrong("--out is empty; expected a folder")
        : Resume && IsComparison
            ? Wrong("--resume goes on with a single run; a comparison goes on by itself, without it")
        : ValidationResult.Success();

    /// <remarks>Not the library's conversion: its message does not name the option.</remarks>
    private static T? Number<T>(string option, string? text)
        where T : struct, INumber<T> =>
        text is null ? null
        : T.TryParse(text, CultureInfo.InvariantCulture, out T number) ? number
        : throw new InputException($"{option} is '{text}'; expected a number");

    private static ValidationResult Wrong(string message) => ValidationResult.Error(message);

    private static DropoutRegime ParseRegime(string name) =>
        name switch
        {
            "none" => DropoutRegime.None,
            "plain" => DropoutRegime.Plain,
            "spatial" => DropoutRegime.Spatial,
            _ => throw new InputException($"--dropout has '{name}'; expected none, plain or spatial"),
        };
}
