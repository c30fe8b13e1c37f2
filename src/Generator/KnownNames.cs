namespace GeneratedDropout.Generator;

/// <summary>The names of the types that the generator looks for; none of them is ever loaded.</summary>
internal static class KnownNames
{
    public const string DropoutAttribute = "GeneratedDropout.DropoutAttribute";
    public const string TensorRankAttribute = "GeneratedDropout.TensorRankAttribute";
    public const string TensorShapeAttribute = "GeneratedDropout.TensorShapeAttribute";
    public const string NoiseShapeAttribute = "GeneratedDropout.NoiseShapeAttribute";

    public const string DropoutKey = "GeneratedDropout.DropoutKey";
    public const string KernelContract = "GeneratedDropout.CompilerServices.KernelContract";
    public const string KernelContractVersionField = "Version";

    /// <summary>The oldest kernel contract that has every member which generated code calls.</summary>
    public const int KernelContractVersion = 1;

    public const string Half = "System.Half";
    public const string ReadOnlySpan = "System.ReadOnlySpan`1";
    public const string Span = "System.Span`1";
    public const string ReadOnlyTensorSpan = "System.Numerics.Tensors.ReadOnlyTensorSpan`1";
    public const string TensorSpan = "System.Numerics.Tensors.TensorSpan`1";
}
