using GeneratedDropout;
using GeneratedDropout.TorchSharp;
using PosTagging.Corpus;
using PosTagging.Features;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace PosTagging.Model;

/// <summary>
/// Embedding → dropout → bidirectional LSTM → dropout → a score for each tag, word by word. Without a regime's dropout
/// it is the same network.
/// </summary>
public sealed class Tagger : nn.Module<BatchTensors, Tensor>
{
    private const double EmbeddingDeviation = 0.1;

    private readonly Embedding _words;
    private readonly Embedding _parts;
    private readonly DropoutModule _embedded;
    private readonly LSTM _lstm;
    private readonly DropoutModule _read;
    private readonly Linear _scores;

    /// <param name="encoder">Has the vocabularies.</param>
    /// <param name="shape">The widths.</param>
    /// <param name="regime">The regime of dropout.</param>
    /// <param name="rate">The share that is dropped.</param>
    /// <param name="key">Names the masks.</param>
    public Tagger(SentenceEncoder encoder, TaggerShape shape, DropoutRegime regime, double rate, DropoutKey key)
        : base(nameof(Tagger))
    {
        int channels = shape.WordChannels + (WordFeatures.PartCount * shape.PartChannels);
        _words = nn.Embedding(encoder.Words.Count, shape.WordChannels);
        _parts = nn.Embedding(encoder.Parts.Count, shape.PartChannels);
        _embedded = TaggerDropout.Create(regime, rate, key.Fold(0));
        _lstm = nn.LSTM(channels, shape.Hidden, batchFirst: true, bidirectional: true);
        _read = TaggerDropout.Create(regime, rate, key.Fold(1));
        _scores = nn.Linear(2 * shape.Hidden, Upos.Count);
        nn.init.normal_(_words.weight!, 0, EmbeddingDeviation);
        nn.init.normal_(_parts.weight!, 0, EmbeddingDeviation);
        RegisterComponents();
    }

    /// <summary>How many masks each of the two dropout modules has drawn; a checkpoint puts them back.</summary>
    public ulong[] DropoutSteps
    {
        get => [_embedded.Step, _read.Step];
        set => (_embedded.Step, _read.Step) = (value[0], value[1]);
    }

    /// <summary>The scores: [sentences * steps, tags].</summary>
    public override Tensor forward(BatchTensors input)
    {
        Tensor words = _words.forward(input.Words); // [sentences, steps, channels of a form]
        Tensor parts = _parts.forward(input.Parts).flatten(2); // [sentences, steps, channels of all parts]
        Tensor embedded = _embedded.forward(cat([words, parts], 2));

        // Packed, the LSTM that reads backwards begins at each sentence's last word, not at the padding behind it.
        using var packed = nn.utils.rnn.pack_padded_sequence(embedded, input.Lengths, batch_first: true);
        var (states, _, _) = _lstm.call(packed);
        (Tensor read, _) = nn.utils.rnn.pad_packed_sequence(states, batch_first: true);
        states.Dispose();
        return _scores.forward(_read.forward(read).flatten(0, 1));
    }
}
