namespace GeneratedDropout.Benchmarks;

/// <summary>The families of kernels, in the order of the table. The number after a name is the rate in hundredths.</summary>
public enum FamilyName
{
    Elementwise10,
    RunTimeRate10,
    Elementwise50,
    InPlace10,
    Double10,
    Half10,
    Spatial1D20,
    Spatial1DRunTime20,
    ChannelsFirst50,
    ChannelsLast50,
    Pixels10,
}
