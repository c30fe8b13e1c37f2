namespace GeneratedDropout.Generator.Model;

/// <summary>Everything the generated file depends on, and nothing else: no symbol, no syntax, no position.</summary>
/// <param name="Container">The namespace and the types around the method.</param>
/// <param name="Signature">The method as the user declared it.</param>
/// <param name="Kernel">
/// What the kernel computes, or <see langword="null"/> for a method without an access modifier. The compiler drops the
/// calls of such a method in silence when it has no body, so it gets one that throws (GDO104 says why).
/// </param>
internal sealed record DropoutMethodSpec(
    ContainingTypeSpec Container,
    MethodSignatureSpec Signature,
    KernelSpec? Kernel
);
