using GeneratedDropout.Generator.Model;

namespace GeneratedDropout.Generator.Emission;

/// <summary>How generated code spells an element type.</summary>
/// <param name="Name">The type.</param>
/// <param name="Arithmetic">The type that is multiplied: halves are widened to float.</param>
internal abstract record ElementText(string Name, string Arithmetic)
{
    public static ElementText For(ElementType element) =>
        element switch
        {
            ElementType.Single => new SingleText("float"),
            ElementType.Half => new HalfText(),
            _ => new DoubleText(),
        };

    /// <summary>The literal of a scale.</summary>
    public abstract string Literal(double scale);

    /// <summary>The digits of a scale, for a comment.</summary>
    public string Digits(double scale) => Literal(scale).TrimEnd('f', 'd');

    /// <summary>The bits of a scale, for a comment.</summary>
    public abstract string Bits(double scale);

    /// <summary>One element scaled.</summary>
    public virtual string Scaled(string element, string scale) => $"{element} * {scale}";

    /// <summary>A scale as the Runtime's generic functions take it.</summary>
    public virtual string AsElement(string scale) => scale;

    private record SingleText(string Name) : ElementText(Name, "float")
    {
        public override string Literal(double scale) => LiteralFormatter.Single((float)scale);

        public override string Bits(double scale) => LiteralFormatter.SingleBits((float)scale);
    }

    private sealed record HalfText() : SingleText("Half")
    {
        public override string Scaled(string element, string scale) => $"(Half)((float){element} * {scale})";

        public override string AsElement(string scale) => $"(Half){scale}";
    }

    private sealed record DoubleText() : ElementText("double", "double")
    {
        public override string Literal(double scale) => LiteralFormatter.Double(scale);

        public override string Bits(double scale) => LiteralFormatter.DoubleBits(scale);
    }
}
