using System;
using System.Linq;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Xunit;

namespace MonteCarlo.Tests;

public sealed class TrainingTests
{
    [Fact]
    public void NetworkFitsTheData()
    {
        Data data = Data.Create();
        using Passes passes = new(Trained.Model, data.X, Demo.PassesKey);
        Moments moments = new(data.X.Count);
        for (int pass = 0; pass < 200; pass++)
        {
            moments.Add(passes.Run(pass));
        }

        double meanSquare = data.Y.Select((y, i) => Math.Pow(y - moments.Mean(i), 2)).Average();
        Assert.InRange(Math.Sqrt(meanSquare), 0, 1.5 * Data.Noise);
    }

    /// <summary>On every machine: no sum depends on the width of vectors.</summary>
    [Fact]
    public void TrainedWeightsAreTheSameBits()
    {
        byte[] weights = MemoryMarshal.AsBytes(Trained.Network.Second.Weights.Values).ToArray();

        Assert.Equal("E3457422BE79A3C3", Convert.ToHexString(SHA256.HashData(weights))[..16]);
    }
}
