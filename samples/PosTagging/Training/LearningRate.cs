using System;

namespace PosTagging.Training;

/// <summary>Grows for a short while, then falls to nothing along a cosine.</summary>
public static class LearningRate
{
    private const double Highest = 0.006;
    private const double WarmUp = 0.05;

    /// <param name="done">The share of the run that is behind us, in [0, 1].</param>
    public static double At(double done) =>
        done < WarmUp
            ? Highest * (0.1 + (0.9 * done / WarmUp))
            : Highest * 0.5 * (1 + Math.Cos(Math.PI * (done - WarmUp) / (1 - WarmUp)));
}
