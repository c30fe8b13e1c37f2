using GeneratedDropout;
using GeneratedDropout.TorchSharp;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

// Not within GeneratedDropout, where names would be found that a reader has to bring along.
namespace Acme.Training;

/// <summary>The code of the package's README.</summary>
internal static class ReadmeCode
{
    public static void Train(Tensor x, Tensor target)
    {
        manual_seed(7);
        var model = Sequential(
            ("hidden", Linear(1, 64)),
            ("tanh", Tanh()),
            ("dropout", Dropout(0.1)),
            ("output", Linear(64, 1))
        );
        var optimizer = optim.Adam(model.parameters(), lr: 0.02);
        for (int epoch = 0; epoch < 400; epoch++)
        {
            using DisposeScope scope = NewDisposeScope();
            optimizer.zero_grad();
            functional.mse_loss(model.forward(x), target).backward();
            optimizer.step();
        }
    }

    public static DropoutModule[] NoiseShapes()
    {
        var words = new NoiseShapeDropout([null, null, 1], 0.1); // of [batch, words, channels], whole words
        var paths = new NoiseShapeDropout([null, 1, 1, 1], 0.1); // of [batch, channels, height, width], whole examples

        return [words, paths];
    }

    public static Dropout Continue(Dropout dropout)
    {
        DropoutKey key = dropout.Key;
        ulong step = dropout.Step;

        // later, in another process
        var continued = new Dropout(0.1, key) { Step = step };

        return continued;
    }
}
