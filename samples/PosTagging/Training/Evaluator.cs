using System.Collections.Generic;
using PosTagging.Corpus;
using PosTagging.Features;
using PosTagging.Model;
using TorchSharp;
using static TorchSharp.torch;

namespace PosTagging.Training;

/// <summary>Holds a tagger's tags against the right ones.</summary>
public static class Evaluator
{
    private const int WordsPerBatch = 2048;

    /// <summary>Tags sentences and counts: row = the right tag, column = the tagger's.</summary>
    public static Confusion Run(Tagger tagger, IReadOnlyList<EncodedSentence> sentences)
    {
        Confusion confusion = new();
        tagger.eval();
        using (no_grad())
        {
            foreach (Batch batch in BatchPlan.Sorted(sentences, WordsPerBatch))
            {
                using DisposeScope scope = NewDisposeScope();
                using BatchTensors tensors = new(batch);
                Count(batch, tagger.forward(tensors).argmax(1).data<long>().ToArray(), confusion);
            }
        }

        tagger.train();
        return confusion;
    }

    private static void Count(Batch batch, long[] tags, Confusion confusion)
    {
        for (int row = 0; row < batch.Sentences.Count; row++)
        {
            EncodedSentence sentence = batch.Sentences[row];
            for (int step = 0; step < sentence.Length; step++)
            {
                confusion.Add(sentence.Tags[step], (int)tags[(row * batch.Steps) + step], sentence.Seen[step]);
            }
        }
    }
}
