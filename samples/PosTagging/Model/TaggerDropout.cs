using System;
using GeneratedDropout;
using GeneratedDropout.TorchSharp;

namespace PosTagging.Model;

/// <summary>Makes the dropout module of a regime.</summary>
public static class TaggerDropout
{
    /// <param name="regime">The regime.</param>
    /// <param name="rate">The share that is dropped.</param>
    /// <param name="key">Names the masks.</param>
    public static DropoutModule Create(DropoutRegime regime, double rate, DropoutKey key) =>
        regime switch
        {
            DropoutRegime.None => new Dropout(0, key),
            DropoutRegime.Plain => new Dropout(rate, key),
            DropoutRegime.Spatial => new SpatialDropout1D(rate, key),
            _ => throw new ArgumentOutOfRangeException(nameof(regime), regime, "There is no such regime."),
        };
}
