using System.Linq;
using GeneratedDropout.Generator.Model;
using GeneratedDropout.Generator.Tests.Harness;
using Xunit;

namespace GeneratedDropout.Generator.Tests.Compile;

public class ContainerTrapTests
{
    private const string Static = "[Dropout(0.5)] public static partial void Drop(Span<float> x, DropoutKey key);";
    private const string Instance = "[Dropout(0.5)] public partial void Drop(Span<float> x, DropoutKey key);";

    [Theory]
    [InlineData("public partial class A", "class A")]
    [InlineData("public static partial class A", "class A")]
    [InlineData("public sealed partial class A", "class A")]
    [InlineData("internal abstract partial class A", "class A")]
    [InlineData("public partial struct A", "struct A")]
    [InlineData("public readonly partial struct A", "struct A")]
    [InlineData("public ref partial struct A", "struct A")]
    [InlineData("public readonly ref partial struct A", "struct A")]
    [InlineData("public partial record A", "record A")]
    [InlineData("public partial record class A(int X)", "record A")]
    [InlineData("public partial record struct A(int X)", "record struct A")]
    [InlineData("public readonly partial record struct A", "record struct A")]
    [InlineData("public partial interface A", "interface A")]
    [InlineData("public partial class A<T> where T : struct, IComparable<T>", "class A<T>")]
    [InlineData("public partial class A<T, @in> where T : @in where @in : new()", "class A<T, @in>")]
    [InlineData("public partial interface A<in T, out U, V>", "interface A<in T, out U, V>")]
    [InlineData("public sealed class MarkerAttribute : Attribute; public partial class A<[Marker] T>", "class A<T>")]
    [InlineData("public partial class @class", "class @class")]
    [InlineData("public partial class @record", "class @record")]
    [InlineData("public partial class @scoped", "class @scoped")]
    [InlineData("public partial class @required", "class @required")]
    [InlineData("public partial class @file", "class @file")]
    [InlineData("public partial class Größe", "class Größe")]
    [InlineData("public partial class \\u0041b", "class \\u0041b")]
    public void Container_IsReopened(string header, string expected)
    {
        GeneratorRun run = GeneratorRunner.Run(Snippets.InFile($"namespace N; {header} {{ {Static} }}"));
        Assert.Equal([expected], Headers(run.Spec));
        Assert.Equal("N", run.Spec.Container.Namespace);
    }

    [Theory]
    [InlineData("partial class")]
    [InlineData("partial struct")]
    [InlineData("readonly partial struct")]
    [InlineData("ref partial struct")]
    [InlineData("partial record")]
    [InlineData("partial record struct")]
    [InlineData("partial interface")]
    public void InstanceMethod(string kind) =>
        Assert.Equal(
            "public partial",
            GeneratorRunner.Run(Snippets.InFile($"public {kind} A {{ {Instance} }}")).Spec.Signature.Modifiers
        );

    [Fact]
    public void NestedTypes_OutermostFirst()
    {
        GeneratorRun run = GeneratorRunner.Run(
            Snippets.InFile(
                $$"""
                public partial class A<T>
                {
                    internal partial interface B<U>
                    {
                        protected internal partial record struct C
                        {
                            private ref partial struct D { {{Static}} }
                        }
                    }
                }
                """
            )
        );
        Assert.Equal(["class A<T>", "interface B<U>", "record struct C", "struct D"], Headers(run.Spec));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("namespace A.B.C;", "A.B.C")]
    [InlineData("namespace @event.@namespace;", "@event.@namespace")]
    [InlineData("namespace Acme.System;", "Acme.System")]
    [InlineData("namespace GeneratedDropout;", "GeneratedDropout")]
    [InlineData("namespace Acme.GeneratedDropout.Generated;", "Acme.GeneratedDropout.Generated")]
    public void Namespace_IsSpelledAsInSource(string declaration, string expected)
    {
        string source = $$"""
            {{declaration}}

            public static partial class Kernels
            {
                [global::GeneratedDropout.Dropout(0.5)]
                public static partial void Drop(global::System.Span<float> x, global::GeneratedDropout.DropoutKey key);
            }
            """;
        Assert.Equal(expected, GeneratorRunner.Run(source).Spec.Container.Namespace);
    }

    [Fact]
    public void BlockNamespaces_AreJoined() =>
        Assert.Equal(
            "A.B",
            GeneratorRunner
                .Run(Snippets.InFile($$"""namespace A { namespace B { partial class K { {{Static}} } } }"""))
                .Spec.Container.Namespace
        );

    [Fact]
    public void TypeInTwoFiles()
    {
        GeneratorRun run = GeneratorRunner.Run(
            Snippets.InFile("namespace N; public partial class @Outer { public sealed partial class Inner; }"),
            Snippets.InFile($"namespace N; partial class Outer {{ partial class Inner {{ {Static} }} }}")
        );
        Assert.Equal(["class Outer", "class Inner"], Headers(run.Spec));
    }

    [Fact]
    public void ArityTwins() =>
        Assert.Equal(
            ["class Box", "class Box<T>"],
            GeneratorRunner
                .Run(Snippets.InFile($"partial class Box {{ {Static} }} partial class Box<T> {{ {Static} }}"))
                .Specs.SelectMany(Headers)
        );

    [Fact]
    public void NamesThatCollideWhenFlattened() =>
        Assert.Equal(
            4,
            GeneratorRunner
                .Run(
                    Snippets.InFile(
                        $$"""
                        namespace A { partial class B_C { {{Static}} } }
                        namespace A_B { partial class C { {{Static}} } }
                        namespace A_B { partial class c_ { {{Static}} } partial class C_ { {{Static}} } }
                        """
                    )
                )
                .Specs.Distinct()
                .Count()
        );

    [Fact]
    public void ProgramOfTopLevelStatements() =>
        Assert.Equal(
            ["class Program"],
            Headers(
                GeneratorRunner
                    .Run(
                        Snippets.InFile(
                            $"// top-level\nConsole.WriteLine();\n\ninternal static partial class Program {{ {Static} }}"
                        )
                    )
                    .Spec
            )
        );

    private static string[] Headers(DropoutMethodSpec spec) =>
        [.. spec.Container.Types.AsEnumerable().Select(type => $"{type.Keyword} {type.Name}{type.TypeParameters}")];
}
