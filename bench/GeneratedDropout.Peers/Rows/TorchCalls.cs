using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace GeneratedDropout.Peers.Rows;

/// <summary>What one writes with TorchSharp for the same task. Training is on; the generator's state moves with each call.</summary>
internal static class TorchCalls
{
    public static TorchCallFactory Dropout(double rate, bool isInPlace = false) =>
        _ => x => functional.dropout(x, rate, training: true, isInPlace);

    public static TorchCallFactory Dropout1D(double rate, bool isInPlace = false) =>
        _ => x => functional.dropout1d(x, rate, training: true, isInPlace);

    public static TorchCallFactory Dropout2D(double rate, bool isInPlace = false) =>
        _ => x => functional.dropout2d(x, rate, training: true, isInPlace);

    /// <summary>There is no ready function for noise <c>[k, 1, m]</c>: draw it, scale it, which is little work, and multiply.</summary>
    public static TorchCallFactory SharedSteps(double rate, long channels, bool isInPlace = false) =>
        batch =>
        {
            Tensor noise = empty(batch, 1, channels);
            return x =>
            {
                noise.bernoulli_(1 - rate).div_(1 - rate);
                return isInPlace ? x.mul_(noise) : x.mul(noise);
            };
        };
}
