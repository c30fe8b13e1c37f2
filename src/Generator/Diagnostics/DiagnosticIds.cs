namespace GeneratedDropout.Generator.Diagnostics;

/// <summary>The diagnostics' IDs. An ID is never reused.</summary>
internal static class DiagnosticIds
{
    public const string NotABodilessPartial = "GDO101";
    public const string ContainerNotPartial = "GDO102";
    public const string ContainerIsFileLocal = "GDO103";
    public const string NoAccessModifier = "GDO104";
    public const string GenericMethod = "GDO105";
    public const string MethodModifier = "GDO106";

    public const string NotVoid = "GDO201";
    public const string InputAndOutput = "GDO202";
    public const string ElementType = "GDO203";
    public const string ElementTypesDiffer = "GDO204";
    public const string ParameterModifier = "GDO205";
    public const string Key = "GDO206";
    public const string NoRole = "GDO207";
    public const string AmbiguousRole = "GDO208";

    public const string RankOutOfRange = "GDO301";
    public const string ShapeLength = "GDO302";
    public const string NoiseLength = "GDO303";
    public const string NoiseDimension = "GDO304";
    public const string Dimension = "GDO305";
    public const string FixedNoiseDimension = "GDO306";
    public const string TooManyElements = "GDO307";
    public const string RateOutOfRange = "GDO308";
    public const string UnreadableArgument = "GDO309";
    public const string MissingAttribute = "GDO310";
    public const string RankContradictsParameters = "GDO311";
    public const string RankAndShape = "GDO312";
    public const string DuplicateAxis = "GDO313";
    public const string RateNotGivenOnce = "GDO314";
    public const string ExtentsNotGiven = "GDO315";

    public const string AllOnes = "GDO401";
    public const string RateIsZero = "GDO402";
    public const string ShortRun = "GDO403";
    public const string RateRounds = "GDO404";

    public const string LanguageVersion = "GDO501";
    public const string NoRuntime = "GDO502";
    public const string OldRuntime = "GDO503";
}
