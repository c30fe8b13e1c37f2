namespace GeneratedDropout.TorchSharp.Benchmarks.Modules;

/// <summary>The modules, in the order of the table. The number after a name is the rate in hundredths.</summary>
public enum RowName
{
    Dropout10,
    Dropout1d20,
    Dropout2d50,
    SpatialDropout1D20Permuted,
    SpatialDropout1D20Multiplied,
}
