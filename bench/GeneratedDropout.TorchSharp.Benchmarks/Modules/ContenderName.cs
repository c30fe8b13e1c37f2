namespace GeneratedDropout.TorchSharp.Benchmarks.Modules;

/// <summary>Whose module it is. The number after a name counts the threads of torch.</summary>
internal enum ContenderName
{
    Ours,
    Torch1,
    Torch2,
}
