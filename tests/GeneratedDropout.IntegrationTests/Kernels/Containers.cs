using System;
using System.Diagnostics.CodeAnalysis;

namespace GeneratedDropout.IntegrationTests.Kernels;

/// <summary>The same kernel, plain dropout at rate 0.1, in every kind of type that can hold a method.</summary>
internal sealed partial class InstanceContainer
{
    [Dropout(0.1)]
    public partial void Drop(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);
}

internal partial struct StructContainer
{
    [Dropout(0.1)]
    public partial void Drop(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    [Dropout(0.1)]
    public readonly partial void DropReadOnly(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);
}

internal readonly partial struct ReadOnlyStructContainer
{
    [Dropout(0.1)]
    public partial void Drop(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);
}

internal ref partial struct RefStructContainer
{
    [Dropout(0.1)]
    public static partial void Drop(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);
}

internal sealed partial record RecordContainer(int Layer)
{
    [Dropout(0.1)]
    public partial void Drop(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);
}

internal readonly partial record struct RecordStructContainer(int Layer)
{
    [Dropout(0.1)]
    public partial void Drop(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);
}

internal partial interface IInterfaceContainer
{
    [Dropout(0.1)]
    public static partial void DropStatic(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);

    [Dropout(0.1)]
    public partial void DropByDefault(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);
}

internal sealed class Implementation : IInterfaceContainer;

internal abstract partial class GenericContainer<TFirst>
    where TFirst : class, new()
{
    internal abstract partial class Inner<TSecond, TThird>
        where TSecond : struct
    {
        [SuppressMessage("Design", "CA1000", Justification = "A generic container is what is tried.")]
        [Dropout(0.1)]
        public static partial void Drop(ReadOnlySpan<float> x, Span<float> y, DropoutKey key);
    }
}

internal static partial class @class
{
    internal static partial class @event
    {
        [Dropout(0.1)]
        [TensorShape("for", "while")]
        public static partial void @void(
            scoped ReadOnlySpan<float> @in,
            scoped Span<float> @out,
            DropoutKey @lock,
            int @for,
            int @while
        );
    }
}

/// <summary>Names that the generated code uses itself.</summary>
internal static partial class System
{
    internal static int Span => 0;

    [Dropout(0.1)]
    [TensorShape("i", "count")]
    internal static partial void Drop(
        this global::System.ReadOnlySpan<float> mask,
        global::System.Span<float> first,
        DropoutKey scale,
        int i = 1,
        int count = 100
    );
}
