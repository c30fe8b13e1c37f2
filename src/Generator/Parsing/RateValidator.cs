using System;
using System.Globalization;
using GeneratedDropout.Generator.Diagnostics;
using GeneratedDropout.Generator.Model;

namespace GeneratedDropout.Generator.Parsing;

/// <summary>Checks the rate. Knows plain values only.</summary>
internal static class RateValidator
{
    /// <summary>The applied rate is a multiple of 2^-44.</summary>
    private const double Resolution = 1L << 44;

    /// <summary>Whether the rate is given once, and in range where it is a constant.</summary>
    public static bool Validate(AttributeValue<double> rate, SignatureFacts signature, IShapeFindings findings)
    {
        bool isSound = !rate.IsUnreadable;

        if (rate.IsGiven && signature.Has(ParameterRole.Rate))
        {
            const string found = "both a constant rate and a 'rate' parameter";
            findings.Report(DiagnosticIds.RateNotGivenOnce, AttributeKind.Dropout, 0, found);
            isSound = false;
        }
        else if (!rate.IsGiven && !signature.MayHave(ParameterRole.Rate))
        {
            findings.Report(DiagnosticIds.RateNotGivenOnce, AttributeKind.Dropout, -1, "no rate");
            isSound = false;
        }

        return rate.TryGet(out double constant) ? ValidateConstant(constant, findings) && isSound : isSound;
    }

    private static bool ValidateConstant(double rate, IShapeFindings findings)
    {
        string found = rate.ToString("R", CultureInfo.InvariantCulture);
        if (!(rate is >= 0 and <= 1))
        {
            findings.Report(DiagnosticIds.RateOutOfRange, AttributeKind.Dropout, 0, found);
            return false;
        }

        double threshold = Math.Round(rate * Resolution, MidpointRounding.ToEven);
        if (rate == 0)
        {
            findings.Report(DiagnosticIds.RateIsZero, AttributeKind.Dropout, -1);
        }
        else if (rate < 1 && (threshold is 0 or Resolution))
        {
            string rounded = threshold == 0 ? "0" : "1";
            findings.Report(DiagnosticIds.RateRounds, AttributeKind.Dropout, -1, found, rounded);
        }

        return true;
    }
}
