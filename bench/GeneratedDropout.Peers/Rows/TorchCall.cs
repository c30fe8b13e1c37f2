using static TorchSharp.torch;

namespace GeneratedDropout.Peers.Rows;

/// <summary>Drops out with libtorch, and returns the output: a new tensor or, in place, the input.</summary>
internal delegate Tensor TorchCall(Tensor x);

/// <summary>Makes a call for tensors of one batch size, with the memory that it can reuse.</summary>
internal delegate TorchCall TorchCallFactory(long batch);
