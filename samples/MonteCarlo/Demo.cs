using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using GeneratedDropout;
using Samples;

namespace MonteCarlo;

/// <summary>Trains a network, runs it with many masks, and says where its predictions agree and where they do not.</summary>
public static class Demo
{
    /// <summary>The predictions of so many passes are kept: the last to be compared, some to be drawn.</summary>
    private const int Kept = 18;

    private const int Drawn = 6;

    /// <summary>The inputs of each pass: from −4 to 4, in steps of 0.05.</summary>
    public static IReadOnlyList<float> Inputs { get; } = [.. Enumerable.Range(-80, 161).Select(i => i / 20f)];

    /// <summary>The key of the training. Each step has a fold of it.</summary>
    public static DropoutKey TrainingKey { get; } = new DropoutKey(Seed: 42).Fold(0);

    /// <summary>The key of the passes. Each pass has a fold of it.</summary>
    public static DropoutKey PassesKey { get; } = new DropoutKey(Seed: 42).Fold(1);

    public static void Run(Options options, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        Data data = Data.Create();
        Network network = Training.Run(data, TrainingKey);
        output.WriteLine($"Trained on {data.X.Count} points of y = sin 2x with noise, in {Training.Steps:N0} steps:");
        output.WriteLine($"two hidden layers of {Network.Units} units, each with dropout at the rate {Kernels.Rate}.");

        byte[] model = NetworkModel.Create(network);
        output.WriteLine($"As an ONNX model: {model.Length:N0} bytes. The masks of both layers are inputs.");
        output.WriteLine();

        Moments moments = new(Inputs.Count);
        List<float[]> kept = [];
        using (Passes passes = new(model, Inputs, PassesKey))
        {
            for (int pass = 0; pass < options.Passes; pass++)
            {
                float[] predictions = passes.Run(pass);
                moments.Add(predictions);
                if (pass < Kept)
                {
                    kept.Add(predictions);
                }
            }
        }

        output.WriteLine($"{options.Passes:N0} passes with ONNX Runtime:");
        output.WriteLine();
        UncertaintyTable.Write(Inputs, moments, output);
        output.WriteLine();
        Retries.Write(model, kept, moments, output);
        output.WriteLine();
        Save(UncertaintyPlot.Draw(data, Inputs, moments, kept.Take(Drawn)), options.PlotPath);
        output.WriteLine($"The plot is in {options.PlotPath}.");
    }

    private static void Save(byte[] picture, string path)
    {
        try
        {
            File.WriteAllBytes(path, picture);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path} cannot be written; expected a file for the plot", error);
        }
    }
}
