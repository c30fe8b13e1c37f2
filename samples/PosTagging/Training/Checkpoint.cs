using System;
using System.IO;
using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;
using Samples;

namespace PosTagging.Training;

/// <summary>A training run that stopped between two batches, in a file.</summary>
/// <remarks>The file is a zip archive: what is known of the run as JSON, the rest as TorchSharp writes it.</remarks>
public sealed record Checkpoint(CheckpointHeader Header, byte[] Weights, byte[] Optimizer, byte[] Best)
{
    private const string HeaderName = "run.json";
    private const string WeightsName = "weights";
    private const string OptimizerName = "optimizer";
    private const string BestName = "best-weights";

    /// <summary>The loss of a run that went astray is no number, and must not spoil the file.</summary>
    private static readonly JsonSerializerOptions Json = new()
    {
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
    };

    /// <summary>Writes the file. It is complete or not there: it gets its name when all is written.</summary>
    /// <exception cref="InputException">It cannot be written there.</exception>
    public void Save(string path)
    {
        try
        {
            string unfinished = path + ".new";
            using (FileStream file = new(unfinished, FileMode.Create))
            {
                Write(file);
                file.Flush(flushToDisk: true);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path} cannot be written: {error.Message}", error);
        }
    }

    /// <summary>Reads the file.</summary>
    /// <exception cref="InputException">The file is missing, or is no checkpoint.</exception>
    public static Checkpoint Load(string path)
    {
        if (!File.Exists(path))
        {
            throw new InputException($"{path} does not exist; --resume needs the checkpoint of a run that was stopped");
        }

        try
        {
            using ZipArchive archive = ZipFile.OpenRead(path);
            CheckpointHeader? header = JsonSerializer.Deserialize<CheckpointHeader>(Read(archive, HeaderName), Json);
            if (header?.Version == CheckpointHeader.CurrentVersion)
            {
                byte[] weights = Read(archive, WeightsName);
                return new Checkpoint(header, weights, Read(archive, OptimizerName), Read(archive, BestName));
            }
        }
        catch (Exception error) when (error is InvalidDataException or JsonException)
        {
            throw new InputException($"{path} is damaged; expected a checkpoint of this program", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path} cannot be read: {error.Message}", error);
        }

        throw new InputException($"{path} is of another version of this program");
    }

    private void Write(FileStream file)
    {
        using ZipArchive archive = new(file, ZipArchiveMode.Create, leaveOpen: true);
        Write(archive, HeaderName, JsonSerializer.SerializeToUtf8Bytes(Header, Json));
        Write(archive, WeightsName, Weights);
        Write(archive, OptimizerName, Optimizer);
        Write(archive, BestName, Best);
    }

    private static void Write(ZipArchive archive, string name, byte[] bytes)
    {
        using Stream entry = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
        entry.Write(bytes);
    }

    private static byte[] Read(ZipArchive archive, string name)
    {
        using Stream entry =
            archive.GetEntry(name)?.Open() ?? throw new InvalidDataException($"There is no {name} in the archive.");
        using MemoryStream bytes = new();
        entry.CopyTo(bytes);
        return bytes.ToArray();
    }
}
