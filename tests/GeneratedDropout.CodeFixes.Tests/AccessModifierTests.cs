using System.Threading.Tasks;
using GeneratedDropout.CodeFixes.Tests.Harness;
using GeneratedDropout.Generator.Tests.Harness;
using Xunit;

namespace GeneratedDropout.CodeFixes.Tests;

public class AccessModifierTests
{
    private const string Flat = "ReadOnlySpan<float> x, Span<float> y, DropoutKey key";

    private static readonly AccessModifierCodeFix Fix = new();

    [Theory]
    [InlineData("private")]
    [InlineData("internal")]
    [InlineData("public")]
    public Task EachModifier(string access) =>
        Mends(
            access,
            $"public static partial class Kernels {{ [Dropout(0.5)] static partial void Drop({Flat}); }}",
            $"public static partial class Kernels {{ [Dropout(0.5)] {access} static partial void Drop({Flat}); }}"
        );

    [Theory]
    [InlineData("partial void", "private partial void")]
    [InlineData("/* a */ partial /* b */ void", "/* a */ private partial /* b */ void")]
    [InlineData("\n\t// For words.\n\tstatic\n\tpartial void", "\n\t// For words.\n\tprivate static\n\tpartial void")]
    [InlineData("unsafe static partial void", "private unsafe static partial void")]
    [InlineData("readonly partial void", "private readonly partial void")]
    public Task Formatting_IsKept(string before, string after) =>
        Mends(
            "private",
            $"public partial record struct Kernels<T> {{ [Dropout(0.5)] {before} Drop({Flat}); }}",
            $"public partial record struct Kernels<T> {{ [Dropout(0.5)] {after} Drop({Flat}); }}"
        );

    [Fact]
    public Task Interface() =>
        Mends(
            "public",
            $"public partial interface IKernels {{ [Dropout(0.5)] static partial void Drop({Flat}); }}",
            $"public partial interface IKernels {{ [Dropout(0.5)] public static partial void Drop({Flat}); }}"
        );

    [Fact]
    public async Task Override_HasTheAccessOfWhatItOverrides()
    {
        const string types =
            "abstract class Base {{ protected abstract void Drop({1}); }} partial class Derived : Base {{ [Dropout(0.5)] {0} partial void Drop({1}); }}";
        string before = Snippets.InFile(string.Format(null, types, "override", Flat));
        Assert.Equal(["Add 'protected'"], await FixRunner.Titles(Fix, before));
        await FixRunner.Mends(
            Fix,
            "AddAccess.protected",
            before,
            Snippets.InFile(string.Format(null, types, "protected override", Flat))
        );
    }

    [Fact]
    public async Task Virtual_IsNotPrivate()
    {
        string before = Snippets.InFile(
            $"public partial class Kernels {{ [Dropout(0.5)] virtual partial void Drop({Flat}); }}"
        );
        Assert.Equal(["Add 'internal'", "Add 'public'"], await FixRunner.Titles(Fix, before));
    }

    [Fact]
    public Task AllAtOnce_InSeveralFiles() =>
        FixRunner.MendsAll(
            Fix,
            "AddAccess.internal",
            [
                Snippets.InFile(
                    $"""
                    partial class A
                    {"{"}
                        [Dropout(0.5)]
                        partial void First({Flat});

                        [Dropout(0.5)]
                        static partial void Second({Flat}); // the second
                    {"}"}
                    """
                ),
                Snippets.InFile(
                    $"partial struct B {{ partial class C {{ [Dropout(0.5)] partial void Drop({Flat}); }} }}"
                ),
            ],
            [
                Snippets.InFile(
                    $"""
                    partial class A
                    {"{"}
                        [Dropout(0.5)]
                        internal partial void First({Flat});

                        [Dropout(0.5)]
                        internal static partial void Second({Flat}); // the second
                    {"}"}
                    """
                ),
                Snippets.InFile(
                    $"partial struct B {{ partial class C {{ [Dropout(0.5)] internal partial void Drop({Flat}); }} }}"
                ),
            ]
        );

    private static Task Mends(string access, string before, string after) =>
        FixRunner.Mends(Fix, $"AddAccess.{access}", Snippets.InFile(before), Snippets.InFile(after));
}
