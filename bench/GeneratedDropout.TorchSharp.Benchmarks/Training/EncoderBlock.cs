using System;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace GeneratedDropout.TorchSharp.Benchmarks.Training;

/// <summary>A Transformer encoder block that normalises first, with dropout where it is usual, or none.</summary>
internal sealed class EncoderBlock : Module<Tensor, Tensor>
{
    public const int Width = 256;
    public const int Heads = 4;
    public const int HiddenWidth = 1024;

    private readonly AttentionName _attention;
    private readonly Module<Tensor, Tensor> _attentionNorm = LayerNorm(Width);
    private readonly Module<Tensor, Tensor> _queriesKeysValues = Linear(Width, 3 * Width);
    private readonly Module<Tensor, Tensor> _projection = Linear(Width, Width);
    private readonly Module<Tensor, Tensor> _hiddenNorm = LayerNorm(Width);
    private readonly Module<Tensor, Tensor> _expansion = Linear(Width, HiddenWidth);
    private readonly Module<Tensor, Tensor> _contraction = Linear(HiddenWidth, Width);
    private readonly Module<Tensor, Tensor>? _weightsDropout;
    private readonly Module<Tensor, Tensor>? _attentionDropout;
    private readonly Module<Tensor, Tensor>? _hiddenDropout;
    private readonly Module<Tensor, Tensor>? _outputDropout;

    public EncoderBlock(AttentionName attention, Func<Module<Tensor, Tensor>>? dropout)
        : base(nameof(EncoderBlock))
    {
        _attention = attention;
        _weightsDropout = dropout?.Invoke();
        _attentionDropout = dropout?.Invoke();
        _hiddenDropout = dropout?.Invoke();
        _outputDropout = dropout?.Invoke();
        RegisterComponents();
    }

    /// <param name="input">[batch, tokens, width]</param>
    public override Tensor forward(Tensor input)
    {
        Tensor attended = _projection.call(Attend(_attentionNorm.call(input)));
        Tensor middle = input + Drop(_attentionDropout, attended);
        Tensor hidden = functional.relu(_expansion.call(_hiddenNorm.call(middle)));
        Tensor output = _contraction.call(Drop(_hiddenDropout, hidden));
        return middle + Drop(_outputDropout, output);
    }

    private Tensor Attend(Tensor x)
    {
        (long batch, long tokens) = (x.shape[0], x.shape[1]);
        Tensor[] parts = _queriesKeysValues
            .call(x)
            .view(batch, tokens, 3, Heads, Width / Heads)
            .permute(2, 0, 3, 1, 4)
            .unbind(0);
        return Attend(parts[0], parts[1], parts[2]).transpose(1, 2).reshape(batch, tokens, Width);
    }

    private Tensor Attend(Tensor queries, Tensor keys, Tensor values)
    {
        if (_attention == AttentionName.Fused)
        {
            return functional.scaled_dot_product_attention(queries, keys, values);
        }

        Tensor scores = (queries * Math.Pow(Width / Heads, -0.5)).matmul(keys.transpose(-2, -1));
        return Drop(_weightsDropout, functional.softmax(scores, -1)).matmul(values);
    }

    private static Tensor Drop(Module<Tensor, Tensor>? dropout, Tensor x) => dropout?.call(x) ?? x;
}
