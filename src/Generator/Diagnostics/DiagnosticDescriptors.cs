using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace GeneratedDropout.Generator.Diagnostics;

/// <summary>What the analyzer and the generator report; <c>{0}</c> is the method, except in the 5xx range.</summary>
internal static class DiagnosticDescriptors
{
    private const string Declaration = "GeneratedDropout.Declaration";
    private const string Signature = "GeneratedDropout.Signature";
    private const string Shape = "GeneratedDropout.Shape";
    private const string Advice = "GeneratedDropout.Advice";
    private const string Environment = "GeneratedDropout.Environment";

    public static readonly DiagnosticDescriptor NotABodilessPartial = new(
        DiagnosticIds.NotABodilessPartial,
        "Method must be a partial declaration without a body",
        "'{0}' is {1}; expected a partial method declaration without a body",
        Declaration,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    public static readonly DiagnosticDescriptor ContainerNotPartial = new(
        DiagnosticIds.ContainerNotPartial,
        "Containing type must be partial",
        "'{0}' is contained in '{1}', which is not partial; expected every containing type to be partial",
        Declaration,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    public static readonly DiagnosticDescriptor ContainerIsFileLocal = new(
        DiagnosticIds.ContainerIsFileLocal,
        "Containing type must not be file-local",
        "'{0}' is contained in the file-local type '{1}'; expected types that another file can extend",
        Declaration,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    public static readonly DiagnosticDescriptor NoAccessModifier = new(
        DiagnosticIds.NoAccessModifier,
        "Method needs an access modifier",
        "'{0}' has no access modifier; expected one, because calls to a 'partial void' method without access modifier are removed in silence when it has no body",
        Declaration,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    public static readonly DiagnosticDescriptor GenericMethod = new(
        DiagnosticIds.GenericMethod,
        "Generic methods are not supported",
        "'{0}' has the type parameters <{1}>; expected a method without type parameters",
        Declaration,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    public static readonly DiagnosticDescriptor MethodModifier = new(
        DiagnosticIds.MethodModifier,
        "Method modifier is not supported",
        "'{0}' has the modifier '{1}'; expected none of 'abstract', 'async' and 'extern'",
        Declaration,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    public static readonly DiagnosticDescriptor NotVoid = new(
        DiagnosticIds.NotVoid,
        "Method must return void",
        "'{0}' returns '{1}'; expected 'void'",
        Signature,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    public static readonly DiagnosticDescriptor InputAndOutput = new(
        DiagnosticIds.InputAndOutput,
        "Exactly one input and one output are required",
        "'{0}' has {1}; expected ReadOnlySpan<T> and Span<T>, ReadOnlyTensorSpan<T> and TensorSpan<T>, or one Span<T> or TensorSpan<T> alone",
        Signature,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    public static readonly DiagnosticDescriptor ElementType = new(
        DiagnosticIds.ElementType,
        "Element type is not supported",
        "Parameter '{1}' of '{0}' has elements of type '{2}'; expected float, double or Half",
        Signature,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    public static readonly DiagnosticDescriptor ElementTypesDiffer = new(
        DiagnosticIds.ElementTypesDiffer,
        "Input and output element types differ",
        "Output '{1}' of '{0}' has elements of type '{2}'; expected '{3}' as in the input '{4}'",
        Signature,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    public static readonly DiagnosticDescriptor ParameterModifier = new(
        DiagnosticIds.ParameterModifier,
        "Parameter modifier is not supported",
        "Parameter '{1}' of '{0}' has the modifier '{2}'; expected none, 'in', 'scoped', 'this' or 'params'",
        Signature,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    public static readonly DiagnosticDescriptor Key = new(
        DiagnosticIds.Key,
        "Key parameter is missing or has the wrong type",
        "'{0}' has {1}; expected a parameter of type DropoutKey",
        Signature,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    public static readonly DiagnosticDescriptor NoRole = new(
        DiagnosticIds.NoRole,
        "Parameter has no known role",
        "Parameter '{1}' of '{0}' is of type '{2}' and has no role; expected {3}",
        Signature,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    public static readonly DiagnosticDescriptor AmbiguousRole = new(
        DiagnosticIds.AmbiguousRole,
        "Parameter role is ambiguous",
        "Parameter '{1}' of '{0}' {2}; expected only one of them",
        Signature,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    public static readonly DiagnosticDescriptor RankOutOfRange = new(
        DiagnosticIds.RankOutOfRange,
        "Rank is out of range",
        "Rank of '{0}' is {1}; expected 1 to 8",
        Shape,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    public static readonly DiagnosticDescriptor ShapeLength = new(
        DiagnosticIds.ShapeLength,
        "Tensor shape length differs from rank",
        "Tensor shape of '{0}' has {1} dimensions and its rank is {2}; expected one of the two attributes",
        Shape,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    public static readonly DiagnosticDescriptor NoiseLength = new(
        DiagnosticIds.NoiseLength,
        "Noise shape length differs from rank",
        "Noise shape of '{0}' has length {1}; expected {2}, one entry per axis",
        Shape,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    public static readonly DiagnosticDescriptor NoiseDimension = new(
        DiagnosticIds.NoiseDimension,
        "Noise dimension must be 1 or equal the tensor dimension",
        "Noise dimension {1} of '{0}' is {2}; expected {3}",
        Shape,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    public static readonly DiagnosticDescriptor Dimension = new(
        DiagnosticIds.Dimension,
        "Dimension must be a positive integer or an axis name",
        "Dimension {1} of '{0}' is {2}; expected {3}",
        Shape,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    public static readonly DiagnosticDescriptor FixedNoiseDimension = new(
        DiagnosticIds.FixedNoiseDimension,
        "Fixed noise dimension against a run-time dimension",
        "Noise dimension {1} of '{0}' is {2} against an extent known at run time only; expected {3}",
        Shape,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    public static readonly DiagnosticDescriptor TooManyElements = new(
        DiagnosticIds.TooManyElements,
        "Element count is too large",
        "Fixed extents of '{0}' have the product {1}; expected at most {2}",
        Shape,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    public static readonly DiagnosticDescriptor RateOutOfRange = new(
        DiagnosticIds.RateOutOfRange,
        "Rate must be in [0, 1]",
        "Rate of '{0}' is {1}; expected a number in [0, 1]",
        Shape,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    public static readonly DiagnosticDescriptor UnreadableArgument = new(
        DiagnosticIds.UnreadableArgument,
        "Attribute argument is null or not a constant",
        "[{1}] of '{0}' has {2}; expected {3}",
        Shape,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    public static readonly DiagnosticDescriptor MissingAttribute = new(
        DiagnosticIds.MissingAttribute,
        "A required dropout attribute is missing",
        "'{0}' has {1}; expected {2}",
        Shape,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    public static readonly DiagnosticDescriptor RankContradictsParameters = new(
        DiagnosticIds.RankContradictsParameters,
        "Attribute rank contradicts the parameter type",
        "'{0}' has the rank {1} and flat spans, which carry no extents; expected tensor spans, or a 'ReadOnlySpan<nint> shape' parameter beside the flat ones",
        Shape,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    public static readonly DiagnosticDescriptor RankAndShape = new(
        DiagnosticIds.RankAndShape,
        "Rank and shape are both given",
        "'{0}' has both [TensorRank] and [TensorShape]; expected one of them",
        Shape,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    public static readonly DiagnosticDescriptor DuplicateAxis = new(
        DiagnosticIds.DuplicateAxis,
        "Axis name is given twice",
        "Dimension {1} of '{0}' has the name of dimension {2}; expected distinct axis names",
        Shape,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    public static readonly DiagnosticDescriptor RateNotGivenOnce = new(
        DiagnosticIds.RateNotGivenOnce,
        "Rate must be given exactly once",
        "'{0}' has {1}; expected either [Dropout(rate)] or a parameter 'double rate' or 'float rate'",
        Shape,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    public static readonly DiagnosticDescriptor ExtentsNotGiven = new(
        DiagnosticIds.ExtentsNotGiven,
        "Run-time extents are not given",
        "'{0}' has no parameter for the extents {1}; expected int parameters of these names, one of which may be missing, or 'ReadOnlySpan<nint> shape'",
        Shape,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    public static readonly DiagnosticDescriptor AllOnes = new(
        DiagnosticIds.AllOnes,
        "Noise shape is all ones",
        "Noise shape of '{0}' is all ones, so one draw decides the whole tensor; expected an axis with decisions of its own",
        Advice,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true
    );

    public static readonly DiagnosticDescriptor RateIsZero = new(
        DiagnosticIds.RateIsZero,
        "Rate is 0",
        "Rate of '{0}' is 0, so the method only copies; expected a rate above 0",
        Advice,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true
    );

    public static readonly DiagnosticDescriptor ShortRun = new(
        DiagnosticIds.ShortRun,
        "Innermost extent is smaller than one vector",
        "Innermost run of '{0}' has length {1}; expected at least {2}, the elements of one vector, for full speed",
        Advice,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true
    );

    public static readonly DiagnosticDescriptor RateRounds = new(
        DiagnosticIds.RateRounds,
        "Rate rounds to never or always",
        "Rate of '{0}' is {1}, which rounds to {2} at the resolution 2^-44; expected {2} itself or a rate farther from it",
        Advice,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true
    );

    public static readonly DiagnosticDescriptor LanguageVersion = new(
        DiagnosticIds.LanguageVersion,
        "C# 11 or later is required",
        "The language version is C# {0}; expected C# 11 or later for [Dropout] methods",
        Environment,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    public static readonly DiagnosticDescriptor NoRuntime = new(
        DiagnosticIds.NoRuntime,
        "GeneratedDropout.Runtime is not referenced",
        "GeneratedDropout.Runtime is not referenced; expected a reference, because the bodies of [Dropout] methods call it",
        Environment,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    public static readonly DiagnosticDescriptor OldRuntime = new(
        DiagnosticIds.OldRuntime,
        "GeneratedDropout.Runtime is older than the generator expects",
        "GeneratedDropout.Runtime has kernel contract version {0}; expected {1} or later",
        Environment,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        ImmutableArray.Create(
            NotABodilessPartial,
            ContainerNotPartial,
            ContainerIsFileLocal,
            NoAccessModifier,
            GenericMethod,
            MethodModifier,
            NotVoid,
            InputAndOutput,
            ElementType,
            ElementTypesDiffer,
            ParameterModifier,
            Key,
            NoRole,
            AmbiguousRole,
            RankOutOfRange,
            ShapeLength,
            NoiseLength,
            NoiseDimension,
            Dimension,
            FixedNoiseDimension,
            TooManyElements,
            RateOutOfRange,
            UnreadableArgument,
            MissingAttribute,
            RankContradictsParameters,
            RankAndShape,
            DuplicateAxis,
            RateNotGivenOnce,
            ExtentsNotGiven,
            AllOnes,
            RateIsZero,
            ShortRun,
            RateRounds,
            LanguageVersion,
            NoRuntime,
            OldRuntime
        );

    /// <summary>
    /// Whether the compiler may refuse by itself what the diagnostic is about. It then stops before it asks analyzers, so
    /// the generator reports the diagnostic.
    /// </summary>
    public static bool MayStopTheCompiler(DiagnosticDescriptor descriptor) =>
        descriptor.Category is Declaration or Environment;

    public static DiagnosticDescriptor Find(string id) => All.Single(descriptor => descriptor.Id == id);
}
