using System;

namespace MonteCarlo.Tests;

/// <summary>The network of the sample, trained once for all tests, and its model.</summary>
internal static class Trained
{
    private static readonly Lazy<Network> LazyNetwork = new(() => Training.Run(Data.Create(), Demo.TrainingKey));
    private static readonly Lazy<byte[]> LazyModel = new(() => NetworkModel.Create(Network));

    public static Network Network => LazyNetwork.Value;

    public static byte[] Model => LazyModel.Value;
}
