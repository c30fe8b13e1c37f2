using System;
using System.IO;
using Samples;

namespace PosTagging.Runs;

/// <summary>The folder for all that a run writes.</summary>
/// <param name="path">The path of the folder.</param>
public sealed class RunFolder(string path)
{
    /// <summary>The run as it was between two batches.</summary>
    public string Checkpoint => Path.Combine(path, "checkpoint.zip");

    /// <summary>A line for each run of a comparison.</summary>
    public string Results => Path.Combine(path, "comparison.csv");

    /// <summary>A picture's file, without its ending.</summary>
    public string Picture(string name) => Path.Combine(path, name);

    /// <summary>Makes the folder, if it is not there.</summary>
    /// <exception cref="InputException">That cannot be done.</exception>
    public void Create()
    {
        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"the folder {path} cannot be made: {error.Message}", error);
        }
    }
}
