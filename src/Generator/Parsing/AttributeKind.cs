namespace GeneratedDropout.Generator.Parsing;

/// <summary>The attributes that declare a dropout method.</summary>
internal enum AttributeKind
{
    Dropout,
    TensorRank,
    TensorShape,
    NoiseShape,
}
