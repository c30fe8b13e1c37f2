namespace GeneratedDropout.TorchSharp.Benchmarks.Modules;

/// <summary>What is done with a module. It is in training in either case.</summary>
public enum PassName
{
    /// <summary>The input asks for no gradient.</summary>
    Forward,

    /// <summary>Forward, and the gradient of the input from a given one of the output.</summary>
    ForwardAndBackward,
}
