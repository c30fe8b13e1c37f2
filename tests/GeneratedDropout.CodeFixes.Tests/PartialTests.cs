using System.Threading.Tasks;
using GeneratedDropout.CodeFixes.Tests.Harness;
using GeneratedDropout.Generator.Tests.Harness;
using Xunit;

namespace GeneratedDropout.CodeFixes.Tests;

public class PartialTests
{
    private const string Flat = "ReadOnlySpan<float> x, Span<float> y, DropoutKey key";

    private static readonly PartialCodeFix Fix = new();

    [Theory]
    [InlineData("public static void Drop", "public static partial void Drop")]
    [InlineData("static public void Drop", "static public partial void Drop")]
    [InlineData("static void Drop", "private static partial void Drop")]
    [InlineData("void Drop", "private partial void Drop")]
    [InlineData(
        "/* a */ public /* b */ static /* c */ void Drop",
        "/* a */ public /* b */ static /* c */ partial void Drop"
    )]
    [InlineData("/* a */ void Drop", "/* a */ private partial void Drop")]
    [InlineData(
        "\n    // For words.\n    public static\n        void Drop",
        "\n    // For words.\n    public static\n        partial void Drop"
    )]
    [InlineData("public new void Drop", "public new partial void Drop")]
    public Task MethodWithoutPartial(string before, string after) =>
        Mends(
            $"public partial class Kernels : Base {{ [Dropout(0.5)] {before}({Flat}); }} public class Base;",
            $"public partial class Kernels : Base {{ [Dropout(0.5)] {after}({Flat}); }} public class Base;"
        );

    [Theory]
    [InlineData("void Drop", "public partial void Drop")]
    [InlineData("static void Drop", "public static partial void Drop")]
    [InlineData("internal void Drop", "internal partial void Drop")]
    public Task MethodOfAnInterface_StaysPublic(string before, string after) =>
        Mends(
            $"public partial interface IKernels {{ [Dropout(0.5)] {before}({Flat}); }}",
            $"public partial interface IKernels {{ [Dropout(0.5)] {after}({Flat}); }}"
        );

    [Theory]
    [InlineData("public static void Drop", " => x.CopyTo(y);", "public static partial void Drop")]
    [InlineData(
        "public static partial void Drop",
        "\n    {\n        x.CopyTo(y); // later\n    }",
        "public static partial void Drop"
    )]
    [InlineData("static partial void Drop", " { }", "private static partial void Drop")]
    [InlineData("void Drop", "\n        => x.CopyTo(y)\n    ;", "private partial void Drop")]
    public async Task MethodWithABody_LosesIt(string before, string body, string after)
    {
        string source = Snippets.InFile(
            $"public partial class Kernels {{ [Dropout(0.5)] {before}({Flat}){body} // end\n }}"
        );
        Assert.Equal(["Make partial and remove the body"], await FixRunner.Titles(Fix, source));
        await FixRunner.Mends(
            Fix,
            "RemoveBody",
            source,
            Snippets.InFile($"public partial class Kernels {{ [Dropout(0.5)] {after}({Flat}); // end\n }}")
        );
    }

    [Theory]
    [InlineData("class Kernels", "partial class Kernels")]
    [InlineData("public sealed class Kernels", "public sealed partial class Kernels")]
    [InlineData("public static class Kernels", "public static partial class Kernels")]
    [InlineData("struct Kernels", "partial struct Kernels")]
    [InlineData("public readonly ref struct Kernels", "public readonly ref partial struct Kernels")]
    [InlineData("public record Kernels", "public partial record Kernels")]
    [InlineData("public record class Kernels(int N)", "public partial record class Kernels(int N)")]
    [InlineData("internal readonly record struct Kernels", "internal readonly partial record struct Kernels")]
    [InlineData("public interface IKernels", "public partial interface IKernels")]
    [InlineData("public class Kernels<T> where T : struct", "public partial class Kernels<T> where T : struct")]
    [InlineData(
        "[Obsolete]\n// For words.\nclass\n    Kernels",
        "[Obsolete]\n// For words.\npartial class\n    Kernels"
    )]
    [InlineData(
        "/// <summary>For words.</summary>\npublic\n  class Kernels",
        "/// <summary>For words.</summary>\npublic\n  partial class Kernels"
    )]
    public Task TypeWithoutPartial(string before, string after) =>
        Mends(
            $"{before}\n{{ [Dropout(0.5)] public static partial void Drop({Flat}); }}",
            $"{after}\n{{ [Dropout(0.5)] public static partial void Drop({Flat}); }}"
        );

    [Theory]
    [InlineData("class A { struct B {", "partial class A { partial struct B {")]
    [InlineData("partial class A { record B {", "partial class A { partial record B {")]
    [InlineData("interface A<T> { partial class B<U> {", "partial interface A<T> { partial class B<U> {")]
    public Task NestedTypes_AreMendedTogether(string before, string after) =>
        Mends(
            $"{before} [Dropout(0.5)] internal partial void Drop({Flat}); }} }}",
            $"{after} [Dropout(0.5)] internal partial void Drop({Flat}); }} }}"
        );

    [Fact]
    public Task MethodAndTypes_AreMendedTogether() =>
        Mends(
            $"class A {{ class B {{ [Dropout(0.5)] void Drop({Flat}); }} }}",
            $"partial class A {{ partial class B {{ [Dropout(0.5)] private partial void Drop({Flat}); }} }}"
        );

    [Fact]
    public Task PartsInOtherFiles_AreMended() =>
        FixRunner.Mends(
            Fix,
            "AddPartial",
            [
                Snippets.InFile(
                    $"partial class A {{ partial class B {{ [Dropout(0.5)] internal partial void Drop({Flat}); }} }}"
                ),
                "class A // the rest\r\n{\r\n\tprivate int _n = 1; public int N => _n;\r\n}",
                "partial class A { class B { } }",
            ],
            [
                Snippets.InFile(
                    $"partial class A {{ partial class B {{ [Dropout(0.5)] internal partial void Drop({Flat}); }} }}"
                ),
                "partial class A // the rest\r\n{\r\n\tprivate int _n = 1; public int N => _n;\r\n}",
                "partial class A { partial class B { } }",
            ]
        );

    [Fact]
    public Task AllAtOnce_InSeveralFiles() =>
        FixRunner.MendsAll(
            Fix,
            "AddPartial",
            [
                Snippets.InFile(
                    $$"""
                    class A
                    {
                        [Dropout(0.5)] public void First({{Flat}});
                        [Dropout(0.5)] public partial void Second({{Flat}});
                        [Dropout(0.5)] void Third({{Flat}});
                    }
                    """
                ),
                Snippets.InFile($"struct B {{ [Dropout(0.5)] public partial void Drop({Flat}); }}"),
                "class Unmarked;",
            ],
            [
                Snippets.InFile(
                    $$"""
                    partial class A
                    {
                        [Dropout(0.5)] public partial void First({{Flat}});
                        [Dropout(0.5)] public partial void Second({{Flat}});
                        [Dropout(0.5)] private partial void Third({{Flat}});
                    }
                    """
                ),
                Snippets.InFile($"partial struct B {{ [Dropout(0.5)] public partial void Drop({Flat}); }}"),
                "class Unmarked;",
            ]
        );

    [Theory]
    [InlineData($"partial class A {{ public void Outer() {{ [Dropout(0.5)] static void Drop({Flat}) {{ }} }} }}")]
    [InlineData("partial class A { public object Drop = [Dropout(0.5)] () => 1; }")]
    [InlineData("partial class A { public int Drop { [Dropout(0.5)] get => 0; } }")]
    [InlineData(
        $"partial class A {{ public partial void Drop({Flat}); [Dropout(0.5)] public partial void Drop({Flat}) {{ }} }}"
    )]
    [InlineData(
        $"partial class A : I {{ [Dropout(0.5)] void I.Drop({Flat}) {{ }} }} interface I {{ void Drop({Flat}); }}"
    )]
    public async Task WhatCannotBePartial_IsLeftAlone(string source) =>
        Assert.Empty(await FixRunner.Titles(Fix, Snippets.InFile(source)));

    private static Task Mends(string before, string after) =>
        FixRunner.Mends(Fix, "AddPartial", Snippets.InFile(before), Snippets.InFile(after));
}
