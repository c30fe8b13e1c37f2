namespace GeneratedDropout.Peers.Contenders;

/// <summary>Who does the task. The number after a name counts the threads; who has none has one thread.</summary>
internal enum ContenderName
{
    Copy,
    Generated,
    Generated2,
    Generic,
    Naive,
    Libtorch1,
    Libtorch2,
    OnnxRuntime1,
    OnnxRuntime2,
}
