using GeneratedDropout.Generator.Model;

namespace GeneratedDropout.Generator.Parsing;

/// <summary>What was read of a method's signature.</summary>
/// <param name="Signature">The declaration to repeat.</param>
/// <param name="Facts">What the validators may know of the parameters.</param>
/// <param name="IsSound">Whether the header is one for a kernel and every parameter has its role.</param>
/// <param name="IsPrintable">Whether an implementing part can be printed, whatever the roles are.</param>
internal sealed record SignatureReading(
    MethodSignatureSpec Signature,
    SignatureFacts Facts,
    bool IsSound,
    bool IsPrintable
);
