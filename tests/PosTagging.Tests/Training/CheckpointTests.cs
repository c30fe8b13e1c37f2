using System;
using System.IO;
using PosTagging.Model;
using PosTagging.Training;
using Samples;
using Xunit;

namespace PosTagging.Tests.Training;

public sealed class CheckpointTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string FilePath => _folder.File("checkpoint.zip");

    [Fact]
    public void WhatIsSavedIsLoaded()
    {
        Checkpoint saved = Create(version: CheckpointHeader.CurrentVersion);
        saved.Save(FilePath);

        Checkpoint loaded = Checkpoint.Load(FilePath);

        Assert.Equal(saved.Header.Options, loaded.Header.Options);
        Assert.Equal(saved.Header.Fingerprint, loaded.Header.Fingerprint);
        Assert.Equal("folder", loaded.Header.Data);
        Assert.Equal([0.25, 0.5], loaded.Header.State.Dev);
        Assert.Equal([7UL, 8UL], loaded.Header.State.DropoutSteps);
        Assert.Equal(1.0 / 3, loaded.Header.State.LossSum);
        Assert.Equal((2, 5, 1), (loaded.Header.State.Epoch, loaded.Header.State.Batch, loaded.Header.State.BestEpoch));
        Assert.Equal(saved.Weights, loaded.Weights);
        Assert.Equal(saved.Optimizer, loaded.Optimizer);
        Assert.Equal(saved.Best, loaded.Best);
    }

    [Fact]
    public void LaterOneReplacesEarlierOneAndLeavesNothingElse()
    {
        Create(CheckpointHeader.CurrentVersion).Save(FilePath);
        (Create(CheckpointHeader.CurrentVersion) with { Weights = [9] }).Save(FilePath);

        Assert.Equal([9], Checkpoint.Load(FilePath).Weights);
        Assert.Equal([FilePath], Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void FailedSaveKeepsTheEarlierOne()
    {
        Create(CheckpointHeader.CurrentVersion).Save(FilePath);

        Directory.CreateDirectory(FilePath + ".new"); // where the next one is to be written

        InputException error = Assert.Throws<InputException>(() =>
            Create(CheckpointHeader.CurrentVersion).Save(FilePath)
        );

        Assert.StartsWith($"{FilePath} cannot be written: ", error.Message);
        Assert.Equal([1, 2], Checkpoint.Load(FilePath).Weights);
    }

    [Fact]
    public void LossThatIsNoNumberIsSaved()
    {
        Checkpoint checkpoint = Create(CheckpointHeader.CurrentVersion);
        checkpoint.Header.State.LossSum = double.NaN;
        checkpoint.Save(FilePath);

        Assert.Equal(double.NaN, Checkpoint.Load(FilePath).Header.State.LossSum);
    }

    [Fact]
    public void MissingFileIsNamed() =>
        Assert.Equal($"{FilePath} does not exist; --resume needs the checkpoint of a run that was stopped", Message());

    [Fact]
    public void DamagedFilesAreNamed()
    {
        Create(CheckpointHeader.CurrentVersion).Save(FilePath);
        byte[] bytes = File.ReadAllBytes(FilePath);

        foreach (int length in new[] { 0, 10, bytes.Length / 2, bytes.Length - 1 })
        {
            File.WriteAllBytes(FilePath, bytes[..length]);
            Assert.Equal($"{FilePath} is damaged; expected a checkpoint of this program", Message());
        }
    }

    [Fact]
    public void OtherVersionIsNamed()
    {
        Create(version: CheckpointHeader.CurrentVersion + 1).Save(FilePath);

        Assert.Equal($"{FilePath} is of another version of this program", Message());
    }

    public void Dispose() => _folder.Dispose();

    private string Message() => Assert.Throws<InputException>(() => Checkpoint.Load(FilePath)).Message;

    private static Checkpoint Create(int version) =>
        new(
            new CheckpointHeader(
                version,
                "folder",
                ulong.MaxValue,
                new TrainingOptions(DropoutRegime.Spatial, 0.3, 5, 4),
                new TrainingState
                {
                    Epoch = 2,
                    Batch = 5,
                    LossSum = 1.0 / 3,
                    Words = 10,
                    Dev = [0.25, 0.5],
                    BestEpoch = 1,
                    DropoutSteps = [7, 8],
                }
            ),
            Weights: [1, 2],
            Optimizer: [3],
            Best: []
        );
}
