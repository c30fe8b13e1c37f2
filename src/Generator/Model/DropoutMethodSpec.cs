namespace GeneratedDropout.Generator.Model;

/// <summary>Everything the generated file depends on, and nothing else: no symbol, no syntax, no position.</summary>
/// <param name="Container">The namespace and the types around the method.</param>
/// <param name="Signature">The method as the user declared it.</param>
/// <param name="Kernel">
/// What the kernel computes, or <see langword="null"/> where the declaration has a fault. The method then gets a body that
/// does not compile: without any, the compiler would stop before the analyzer says what is wrong.
/// </param>
internal sealed record DropoutMethodSpec(
    ContainingTypeSpec Container,
    MethodSignatureSpec Signature,
    KernelSpec? Kernel
);
