namespace GeneratedDropout.Peers.Rows;

/// <summary>The rows, in the order of the table. The number after a name is the rate in hundredths.</summary>
public enum RowName
{
    Elementwise10,
    Elementwise10InPlace,
    Elementwise50,
    Channels1D20,
    Channels1D20InPlace,
    Channels2D50,
    Channels2D50InPlace,
    SharedSteps20,
    SharedSteps20InPlace,
}
