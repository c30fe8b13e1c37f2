using System.Globalization;

namespace GeneratedDropout.GeneratorBenchmarks.Project;

/// <summary>The methods of a made-up project: ten forms, with rates, extents and element types that vary.</summary>
internal static class MethodText
{
    private const int Forms = 10;

    private static readonly string[] Elements = ["float", "double", "Half"];

    /// <summary>A method for the generator to implement.</summary>
    public static string Declaration(int method) => $"{Attributes(method)}public static partial {Header(method)};";

    /// <summary>The same method with a body that does nothing.</summary>
    public static string Implementation(int method) => $"{Attributes(method)}public static {Header(method)} {{ }}";

    /// <summary>The rate of a method, from 0.01 to 0.89.</summary>
    public static string Rate(int method) =>
        (0.01 + (method * 7 % 89 / 100.0)).ToString("0.00", CultureInfo.InvariantCulture);

    private static string Attributes(int method)
    {
        int wide = 16 + (method % 211);
        int high = 8 + (method % 13);
        string rate = Line($"Dropout({Rate(method)})");
        return (method % Forms) switch
        {
            2 => Line("Dropout"),
            3 => rate + Shapes("\"batch\", \"steps\", \"channels\"", "\"batch\", 1, \"channels\""),
            4 => rate + Shapes($"\"batch\", {high}, {wide}", "null, 1, null"),
            5 => rate + Shapes($"\"n\", {wide}, {high}, {high}", $"null, {wide}, 1, 1"),
            6 => rate + Shapes($"\"n\", \"h\", \"w\", {wide}", "\"n\", 1, 1, null"),
            7 => rate + Line("TensorRank(4)") + Line("NoiseShape(null, 1, 1, null)"),
            8 => rate + Line("TensorRank(3)") + Line("NoiseShape(null, null, 1)"),
            9 => rate + Shapes("\"batch\", \"features\"", "null, 1"),
            _ => rate,
        };
    }

    private static string Header(int method)
    {
        string type = Elements[method / Forms % Elements.Length];
        string flat = $"ReadOnlySpan<{type}> x, Span<{type}> y";
        string parameters = (method % Forms) switch
        {
            1 => $"Span<{type}> x",
            2 => $"{flat}, double rate, bool training",
            3 => $"{flat}, int batch, int steps, int channels",
            6 => $"{flat}, int n, int h, int w",
            7 => $"in ReadOnlyTensorSpan<{type}> x, in TensorSpan<{type}> y",
            8 => $"{flat}, ReadOnlySpan<nint> shape",
            9 => $"{flat}, nint batch, bool training",
            _ => flat,
        };
        return $"void Drop{method}({parameters}, DropoutKey key)";
    }

    private static string Shapes(string tensor, string noise) =>
        Line($"TensorShape({tensor})") + Line($"NoiseShape({noise})");

    private static string Line(string attribute) => $"[{attribute}]\n    ";
}
