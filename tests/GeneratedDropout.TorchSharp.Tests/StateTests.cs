using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using TorchSharp;
using Xunit;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using Sequential = TorchSharp.Modules.Sequential;

namespace GeneratedDropout.TorchSharp.Tests;

/// <summary>Training and evaluation, seeds, steps and checkpoints.</summary>
public sealed class StateTests : TorchTests
{
    private static readonly DropoutKey Key = new(13, 17);

    [Fact]
    public void InsideSequentialItFollowsTrainAndEval()
    {
        Dropout dropout = new(0.5, Key);
        using Sequential model = Sequential(("identity", Identity()), ("dropout", dropout));
        Tensor x = torch.ones(100);

        model.eval();
        Tensor unchanged = model.forward(x);
        Assert.False(dropout.training);
        Assert.Equal(Elements<float>(x), Elements<float>(unchanged));
        Assert.Equal(0ul, dropout.Step);

        model.train();
        Assert.True(dropout.training);
        Assert.Contains(0, Elements<float>(model.forward(x)));
        Assert.Equal(1ul, dropout.Step);
    }

    [Fact]
    public void InEvaluationAnyTensorPassesThrough()
    {
        using Dropout dropout = new(0.5, Key);
        dropout.eval();
        Tensor x = torch.ones(3, dtype: ScalarType.Int32);
        using (Tensor y = dropout.forward(x))
        {
            Assert.NotSame(x, y);
            y.add_(1);
        }

        Assert.Equal([2, 2, 2], Elements<int>(x)); // its memory, and not disposed
    }

    [Fact]
    public void AtProbability0TheInputPassesThrough()
    {
        using Dropout dropout = new(0, Key);
        Tensor x = randn(100, requires_grad: true);
        Tensor y = dropout.forward(x);
        y.sum().backward();

        Assert.Equal(0ul, dropout.Step);
        Assert.Equal(Elements<float>(x), Elements<float>(y));
        Assert.All(Elements<float>(x.grad!), static element => Assert.Equal(1, element));
    }

    [Fact]
    public void AStepPutBackRepeatsItsMasks()
    {
        using Dropout dropout = new(0.5, Key);
        float[][] first = Passes(dropout, 4);
        Assert.Equal(4ul, dropout.Step);
        Assert.Equal(4, first.Select(static pass => string.Join(' ', pass)).Distinct().Count());

        dropout.Step = 1;
        Assert.Equal(first[1..], Passes(dropout, 3));

        using Dropout continued = new(0.5, dropout.Key) { Step = 2 };
        Assert.Equal(first[2..], Passes(continued, 2));
    }

    [Fact]
    public void ModulesDifferAndASeedRepeatsThem()
    {
        manual_seed(42);
        float[][] first = ModelPasses();
        float[][] other = ModelPasses();
        manual_seed(42);
        float[][] again = ModelPasses();

        Assert.Equal(first, again);
        Assert.Equal(8, first.Concat(other).Select(static pass => string.Join(' ', pass)).Distinct().Count());

        static float[][] ModelPasses()
        {
            using Dropout one = new(0.5);
            using Dropout two = new(0.5);
            return [.. Passes(one, 2), .. Passes(two, 2)];
        }
    }

    /// <summary>As with torch's module, the seed of the training decides, not that of the weights.</summary>
    [Fact]
    public void ASeedAfterTheConstructorCounts()
    {
        manual_seed(1);
        using Dropout first = new(0.5);
        Tensor weights = randn(10);
        manual_seed(1);
        Assert.Equal(Elements<float>(weights), Elements<float>(randn(10)));

        using Dropout second = new(0.5);
        manual_seed(5);
        float[][] passes = Passes(first, 2);
        manual_seed(5);
        Assert.Equal(passes, Passes(second, 2));
    }

    [Fact]
    public void CheckpointsFitTorchsOwnModelBothWays()
    {
        using Sequential ours = Model(new Dropout(0.5, Key));
        using Sequential torchs = Model(Dropout(0.5));
        AssertFits(ours, torchs);
        AssertFits(torchs, ours);
        Assert.Equal(torchs.state_dict().Keys, ours.state_dict().Keys);

        static Sequential Model(Module<Tensor, Tensor> dropout) =>
            Sequential(("first", Linear(3, 4)), ("dropout", dropout), ("second", Linear(4, 2)));

        static void AssertFits(Sequential from, Sequential to)
        {
            string file = Path.GetTempFileName();
            try
            {
                from.save(file);
                to.load(file, strict: true);
            }
            finally
            {
                File.Delete(file);
            }

            foreach ((string name, Tensor tensor) in from.state_dict())
            {
                Assert.Equal(Elements<float>(tensor), Elements<float>(to.state_dict()[name]));
            }
        }
    }

    [Fact]
    public void APassAfterLoadingGoesOn()
    {
        using Sequential model = Sequential(("linear", Linear(3, 3)), ("dropout", new Dropout(0.5, Key)));
        Tensor x = randn(2, 3);
        model.forward(x);
        model.load_state_dict(new Dictionary<string, Tensor>(model.state_dict()));
        model.to(ScalarType.Float64).forward(x.to(ScalarType.Float64)).sum().backward();

        Assert.Equal(2ul, model.children().OfType<DropoutModule>().Single().Step);
    }

    private static float[][] Passes(Dropout dropout, int count)
    {
        Tensor x = torch.ones(100);
        return [.. Enumerable.Range(0, count).Select(_ => Elements<float>(dropout.forward(x)))];
    }
}
