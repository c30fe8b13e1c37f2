using System;
using System.Threading;
using PosTagging.Corpus.Grammar;
using PosTagging.Features;
using PosTagging.Model;
using PosTagging.Training;
using Xunit;

namespace PosTagging.Tests.Training;

public sealed class TrainerTests : IDisposable
{
    private static readonly EncodedTreebank Treebank = new(GrammarCorpus.Create(train: 300, other: 40));

    private readonly TemporaryFolder _folder = new();

    public TrainerTests() => NeedsLibtorch.OrSkip();

    [Theory]
    [InlineData(DropoutRegime.None)]
    [InlineData(DropoutRegime.Plain)]
    [InlineData(DropoutRegime.Spatial)]
    public void StoppedAndResumedIsUninterruptedBitForBit(DropoutRegime regime)
    {
        TrainingOptions options = Options(regime);
        using Trainer whole = new(Treebank, options);
        int batches = Train(whole, stopAfter: int.MaxValue);
        Checkpoint expected = whole.Save(data: null);

        // In the midst of the first epoch, in that of the last one, and at the end of one.
        foreach (int stopAfter in new[] { 1, batches - 1, batches / options.Epochs })
        {
            using (Trainer first = new(Treebank, options))
            {
                Assert.Equal(stopAfter, Train(first, stopAfter));
                first.Save(data: null).Save(_folder.File("checkpoint"));
            }

            using Trainer second = new(Treebank, options);
            second.Restore(Checkpoint.Load(_folder.File("checkpoint")));
            Assert.Equal(batches - stopAfter, Train(second, stopAfter: int.MaxValue));
            Checkpoint actual = second.Save(data: null);

            Assert.Equal(expected.Weights, actual.Weights);
            Assert.Equal(expected.Optimizer, actual.Optimizer);
            Assert.Equal(expected.Best, actual.Best);
            Assert.Equal(expected.Header.State.Dev, actual.Header.State.Dev);
            Assert.Equal(expected.Header.State.DropoutSteps, actual.Header.State.DropoutSteps);
        }
    }

    [Fact]
    public void SeedDecidesTheWeights()
    {
        byte[] weights = Weights(Options(DropoutRegime.Spatial));

        Assert.Equal(weights, Weights(Options(DropoutRegime.Spatial)));
        Assert.NotEqual(weights, Weights(Options(DropoutRegime.Spatial) with { Seed = 2 }));
    }

    [Fact]
    public void RegimesDiffer()
    {
        byte[] none = Weights(Options(DropoutRegime.None));
        byte[] plain = Weights(Options(DropoutRegime.Plain));

        Assert.NotEqual(none, plain);
        Assert.NotEqual(plain, Weights(Options(DropoutRegime.Spatial)));
    }

    [Fact]
    public void BestEpochIsKept()
    {
        using Trainer trainer = new(Treebank, Options(DropoutRegime.None));
        Train(trainer, stopAfter: int.MaxValue);

        double dev = Evaluator.Run(trainer.Tagger, Treebank.Dev).Accuracy.Overall;

        Assert.Equal(trainer.State.Dev[trainer.State.BestEpoch], dev);
        Assert.All(trainer.State.Dev, epoch => Assert.InRange(epoch, 0, dev));
    }

    public void Dispose() => _folder.Dispose();

    private static TrainingOptions Options(DropoutRegime regime) =>
        new(regime, Rate: regime == DropoutRegime.None ? 0 : 0.3, Seed: 1, Epochs: 2);

    private static byte[] Weights(TrainingOptions options)
    {
        using Trainer trainer = new(Treebank, options with { Epochs = 1 });
        Train(trainer, stopAfter: int.MaxValue);
        return trainer.Save(data: null).Weights;
    }

    /// <summary>Trains, stops after so many batches, and says how many there were.</summary>
    private static int Train(Trainer trainer, int stopAfter)
    {
        using CancellationTokenSource stop = new();
        BatchCounter counter = new(stop, stopAfter);
        trainer.Run(counter, epochDone: () => { }, stop.Token);
        return counter.Count;
    }

    private sealed class BatchCounter(CancellationTokenSource stop, int stopAfter) : ITrainingProgress
    {
        public int Count { get; private set; }

        public void BeginEpoch(int epoch, int epochs, int words, int done) { }

        public void Advance(int words, double loss)
        {
            Count++;
            if (Count == stopAfter)
            {
                stop.Cancel();
            }
        }

        public void EndEpoch(double dev) { }
    }
}
