namespace GeneratedDropout.TorchSharp.Benchmarks.Training;

/// <summary>Whose dropout a block has.</summary>
internal enum DropoutName
{
    Without,
    Ours,
    Torch,
}
