using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using GeneratedDropout;
using PosTagging.Features;
using PosTagging.Model;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace PosTagging.Training;

/// <summary>Trains a tagger, batch by batch. The same options give the same weights on the same machine.</summary>
/// <remarks>
/// All that is random after the first weights is a function of the seed, the epoch and the batch. So a run that was
/// stopped goes on as if it had not been, and nothing of a generator's state needs to be kept.
/// </remarks>
public sealed class Trainer : IDisposable
{
    private const int WordsPerBatch = 1024;
    private const double LargestGradient = 5;

    private readonly EncodedTreebank _treebank;
    private readonly DropoutKey _order;
    private readonly DropoutKey _replacements;
    private readonly AdamSteps _optimizer;
    private byte[] _best = [];

    /// <param name="treebank">The sentences.</param>
    /// <param name="options">What to do.</param>
    public Trainer(EncodedTreebank treebank, TrainingOptions options)
    {
        _treebank = treebank;
        Options = options;
        DropoutKey key = new(options.Seed);
        _order = key.Fold(0);
        _replacements = key.Fold(1);
        manual_seed(unchecked((long)options.Seed));
        Tagger = new Tagger(treebank.Encoder, new TaggerShape(), options.Regime, options.Rate, key.Fold(2));
        _optimizer = new AdamSteps(Tagger.parameters());
    }

    /// <summary>What to do.</summary>
    public TrainingOptions Options { get; }

    /// <summary>How far the run is.</summary>
    public TrainingState State { get; private set; } = new();

    /// <summary>How far the run is, in words.</summary>
    public string Position =>
        State.Epoch == Options.Epochs ? "at its end" : $"in epoch {State.Epoch + 1}, after {State.Batch} batches";

    /// <summary>The tagger.</summary>
    public Tagger Tagger { get; }

    /// <summary>Trains to the end, then takes the weights of the best epoch.</summary>
    /// <param name="progress">Hears how it goes.</param>
    /// <param name="epochDone">Called after each epoch.</param>
    /// <param name="stop">Asks to stop after the batch that is under way.</param>
    /// <returns>Whether the end was reached.</returns>
    public bool Run(ITrainingProgress progress, Action epochDone, CancellationToken stop)
    {
        Tagger.train();
        while (State.Epoch < Options.Epochs)
        {
            if (!RunEpoch(progress, stop))
            {
                return false;
            }

            epochDone();
        }

        LoadWeights(_best);
        return true;
    }

    /// <summary>The run as it is now.</summary>
    /// <param name="data">The folder of the treebank, if it has one.</param>
    public Checkpoint Save(string? data)
    {
        State.DropoutSteps = Tagger.DropoutSteps;
        CheckpointHeader header = new(CheckpointHeader.CurrentVersion, data, _treebank.Fingerprint, Options, State);
        return new Checkpoint(header, SaveWeights(), _optimizer.Save(), _best);
    }

    /// <summary>Takes up a run where it stopped.</summary>
    /// <param name="checkpoint">A run of the same treebank and options.</param>
    public void Restore(Checkpoint checkpoint)
    {
        State = checkpoint.Header.State;
        Tagger.DropoutSteps = State.DropoutSteps;
        LoadWeights(checkpoint.Weights);
        _optimizer.Load(checkpoint.Optimizer);
        _best = checkpoint.Best;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _optimizer.Dispose();
        Tagger.Dispose();
    }

    private bool RunEpoch(ITrainingProgress progress, CancellationToken stop)
    {
        IReadOnlyList<Batch> batches = BatchPlan.Shuffled(_treebank.Train, WordsPerBatch, SeedOf(_order, State.Epoch));
        progress.BeginEpoch(State.Epoch + 1, Options.Epochs, batches.Sum(batch => batch.WordCount), State.Words);
        while (State.Batch < batches.Count)
        {
            if (stop.IsCancellationRequested)
            {
                return false;
            }

            Batch batch = batches[State.Batch];
            double done = (State.Epoch + ((double)State.Batch / batches.Count)) / Options.Epochs;
            State.LossSum += Learn(batch, LearningRate.At(done)) * batch.WordCount;
            State.Words += batch.WordCount;
            State.Batch++;
            progress.Advance(batch.WordCount, State.LossSum / State.Words);
        }

        EndEpoch(progress);
        return true;
    }

    private double Learn(Batch batch, double learningRate)
    {
        ulong seed = SeedOf(_replacements.Fold((ulong)State.Epoch), State.Batch);
        using DisposeScope scope = NewDisposeScope();
        using BatchTensors tensors = new(batch, WordReplacement.Apply(batch, _treebank.Encoder.Words, seed));
        Tagger.zero_grad();
        Tensor loss = nn.functional.cross_entropy(Tagger.forward(tensors), tensors.Tags, ignore_index: Batch.NoTag);
        loss.backward();
        nn.utils.clip_grad_norm_(Tagger.parameters(), LargestGradient);
        _optimizer.Step(learningRate);
        return loss.item<float>();
    }

    private void EndEpoch(ITrainingProgress progress)
    {
        double dev = Evaluator.Run(Tagger, _treebank.Dev).Accuracy.Overall;
        if (State.BestEpoch < 0 || dev > State.Dev[State.BestEpoch])
        {
            State.BestEpoch = State.Epoch;
            _best = SaveWeights();
        }

        State.Dev.Add(dev);
        State.Epoch++;
        (State.Batch, State.LossSum, State.Words) = (0, 0, 0);
        progress.EndEpoch(dev);
    }

    private byte[] SaveWeights()
    {
        using MemoryStream weights = new();
        Tagger.save(weights);
        return weights.ToArray();
    }

    private void LoadWeights(byte[] weights)
    {
        using MemoryStream stream = new(weights);
        Tagger.load(stream);
    }

    private static ulong SeedOf(DropoutKey key, int number) => key.Fold((ulong)number).Seed;
}
