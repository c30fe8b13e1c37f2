using System;
using System.Linq;
using GeneratedDropout.Generator.Emission;
using GeneratedDropout.Generator.Infrastructure;
using GeneratedDropout.Generator.Model;
using GeneratedDropout.Generator.Tests.Harness;
using Xunit;

namespace GeneratedDropout.Generator.Tests.Emission;

public class HintNameTests
{
    private const int LongestName = 100;
    private const string Drop = "[Dropout(0.5)] public static partial void Drop(Span<float> x, DropoutKey key);";

    [Fact]
    public void Name_IsReadableAndEndsInAHash() =>
        Assert.Matches(@"^Acme\.Model\.Encoder\.Drop_[0-9a-f]{8}\.g\.cs$", Of("Acme.Model", "Encoder", "Drop"));

    [Fact]
    public void GlobalNamespace_LeavesNoTrace() =>
        Assert.Matches(@"^Encoder\.Drop_[0-9a-f]{8}", Of("", "Encoder", "Drop"));

    [Fact]
    public void KeywordsAndOtherAlphabets_BecomeAscii()
    {
        Assert.Matches(@"^event\.class\.in_[0-9a-f]{8}\.g\.cs$", Of("@event", "@class", "@in"));
        Assert.Matches(@"^Gr__e\.____\._u0041b_[0-9a-f]{8}\.g\.cs$", Of("Größe", "日本語名", "\\u0041b"));
    }

    [Fact]
    public void LongName_KeepsItsEnd()
    {
        string name = Of(string.Join('.', Enumerable.Repeat("Namespace", 40)), new string('T', 300), "Drop");
        Assert.InRange(name.Length, 1, LongestName);
        Assert.Contains("TTT.Drop_", name);
    }

    [Fact]
    public void CutAtADot_LeavesNoLeadingDot() =>
        Assert.StartsWith(
            "T",
            Of("A." + new string('B', 30), new string('T', 80 - ".Drop".Length), "Drop"),
            StringComparison.Ordinal
        );

    [Fact]
    public void NamesThatLookAlike_DifferEvenWithoutCase()
    {
        string[] names =
        [
            Of("A", "B_C", "M"),
            Of("A_B", "C", "M"),
            Of("A.B", "C", "M"),
            Of("A", "B.C", "M"),
            Of("a", "b_c", "m"),
            Of("", "A", "B_C_M"),
            Of("Größe", "A", "M"),
            Of("Gräße", "A", "M"),
            Of("@event", "A", "M"),
            Of("A", "Box", "M"),
            Of("A", "Box<T>", "M"),
            Of("A", "Box<T, U>", "M"),
            Of("A", "Box", "M", "global::System.Span<float> x"),
            Of("A", "Box", "M", "global::System.Span<double> x"),
            Of("A", "Box", "M", "global::System.Span<double> x", "int y"),
            Of("A", "Box", "M", "in global::System.Span<double> x"),
        ];
        Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, name => Assert.InRange(name.Length, 1, LongestName));
    }

    [Fact]
    public void NamesOfParametersAndOfTypeParameters_DoNotMatter()
    {
        Assert.Equal(Of("A", "Box<T>", "M", "int x"), Of("A", "Box<U>", "M", "int y"));
    }

    [Fact]
    public void Name_IsTheSameInEveryVersion() =>
        Assert.Equal("Acme.Kernels.Drop_1ed3b829.g.cs", GeneratorRunner.Run(Snippets.Plain).Files.Single().HintName);

    [Fact]
    public void Twins_AllGetAFile()
    {
        GeneratorRun run = GeneratorRunner.Run(
            Snippets.InFile(
                $$"""
                namespace A { partial class B_C_ { {{Drop}} } }
                namespace A_B { partial class C_ { {{Drop}} } partial class c_ { {{Drop}} } partial class C_<T> { {{Drop}} } }
                namespace a_b { partial class @class { {{Drop}} } partial class größe { {{Drop}} } partial class gräße { {{Drop}} } }
                """
            )
        );
        Assert.Equal(7, run.Files.Select(file => file.HintName.ToUpperInvariant()).Distinct().Count());
    }

    private static string Of(string space, string type, string method, params string[] parameters)
    {
        int generic = type.IndexOf('<');
        TypeDeclarationSpec container =
            generic < 0 ? new("class", type, "") : new("class", type[..generic], type[generic..]);
        return HintName.Of(
            new DropoutMethodSpec(
                new ContainingTypeSpec(space, new EquatableArray<TypeDeclarationSpec>([container])),
                new MethodSignatureSpec(
                    "public static partial",
                    method,
                    new EquatableArray<ParameterSpec>(parameters.Select(Parameter)),
                    IsDocumented: false
                ),
                Kernel: null
            )
        );
    }

    private static ParameterSpec Parameter(string text)
    {
        string[] words = text.Split(' ');
        return new ParameterSpec(words.Length > 2 ? words[0] : "", words[^2], words[^1], ParameterRole.None);
    }
}
