using System;
using System.Collections.Generic;
using System.Linq;
using GeneratedDropout;
using Xunit;

namespace MonteCarlo.Tests;

public sealed class PassesTests
{
    private const int Count = 20;

    [Fact]
    public void PassIsTheNetworkWithOneMaskForAllInputs()
    {
        using Passes passes = new(Trained.Model, Demo.Inputs, Demo.PassesKey);
        float[] x = [.. Demo.Inputs];
        foreach (int pass in Enumerable.Range(0, Count))
        {
            double[] expected = ReferenceNetwork.Predict(
                Trained.Network,
                x,
                Demo.PassesKey.Fold((ulong)pass),
                oneMask: true
            );

            Assert.All(passes.Run(pass).Zip(expected), pair => Assert.Equal(pair.Second, pair.First, 1e-5));
        }
    }

    [Fact]
    public void OrderOfPassesDoesNotMatter()
    {
        float[][] forwards = Run(Enumerable.Range(0, Count));
        float[][] backwards = Run(Enumerable.Range(0, Count).Reverse());

        Assert.All(
            forwards.Zip(backwards.Reverse()),
            pair => Assert.True(Retries.HaveSameBits(pair.First, pair.Second))
        );
    }

    [Fact]
    public void PassAloneIsThePassAmongOthers()
    {
        float[][] all = Run(Enumerable.Range(0, Count));

        Assert.All(Enumerable.Range(0, Count), pass => Assert.True(Retries.HaveSameBits(all[pass], Run([pass])[0])));
    }

    [Fact]
    public void PassAgainIsTheSame()
    {
        float[][] twice = Run([7, 3, 7]);

        Assert.True(Retries.HaveSameBits(twice[0], twice[2]));
    }

    /// <summary>All inputs share the mask, so an input's prediction does not depend on what else is in the batch.</summary>
    [Fact]
    public void InputAloneIsPredictedAsInTheBatch()
    {
        using Passes passes = new(Trained.Model, [Demo.Inputs[^1]], Demo.PassesKey);

        Assert.Equal(Run([7])[0][^1], passes.Run(7)[0], 1e-5f);
    }

    [Fact]
    public void PassesDiffer() =>
        Assert.Equal(Count, Run(Enumerable.Range(0, Count)).Select(predictions => predictions[0]).Distinct().Count());

    [Fact]
    public void OtherKeysGiveOtherPasses()
    {
        using Passes passes = new(Trained.Model, Demo.Inputs, new DropoutKey(1));

        Assert.NotEqual(Run([0])[0], passes.Run(0));
    }

    private static float[][] Run(IEnumerable<int> numbers)
    {
        using Passes passes = new(Trained.Model, Demo.Inputs, Demo.PassesKey);
        return [.. numbers.Select(passes.Run)];
    }
}
