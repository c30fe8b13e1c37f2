using GeneratedDropout.Generator.Infrastructure;

namespace GeneratedDropout.Generator.Model;

/// <summary>What the kernel computes, checked and complete.</summary>
/// <param name="Element">The element type.</param>
/// <param name="Storage">How the tensors come: flat spans or tensor spans.</param>
/// <param name="Axes">The axes of the tensor and of its noise shape, the outermost first; at least one.</param>
/// <param name="ConstantRate">The rate in [0, 1], or <see langword="null"/> where the <c>rate</c> parameter gives it.</param>
/// <param name="IsParallel">Whether several threads may share a large tensor.</param>
internal sealed record KernelSpec(
    ElementType Element,
    TensorStorage Storage,
    EquatableArray<AxisSpec> Axes,
    double? ConstantRate,
    bool IsParallel
);
