using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using GeneratedDropout.Generator.Diagnostics;
using GeneratedDropout.Generator.Infrastructure;
using GeneratedDropout.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GeneratedDropout.Generator.Parsing;

/// <summary>Reads a method with dropout attributes: symbols in, a spec or <see langword="null"/> out.</summary>
/// <remarks>The generator and the analyzer share it; they differ in the sink only.</remarks>
internal static class DropoutMethodParser
{
    /// <summary>The oldest language version that has all that generated code uses.</summary>
    public const LanguageVersion OldestLanguage = LanguageVersion.CSharp11;

    /// <summary>
    /// The generator's entry for a bodiless partial method; <see langword="null"/> for one without dropout attributes. A
    /// method that the user has implemented is left alone, as is one that repeats another's signature: the compiler has an
    /// error of its own, and two files of one name would stop the generator.
    /// </summary>
    public static ParsedMethod? TryParse(IMethodSymbol symbol, Compilation compilation, CancellationToken cancellation)
    {
        IMethodSymbol method = symbol.PartialDefinitionPart ?? symbol;
        ImmutableArray<Diagnostic>.Builder refusals = ImmutableArray.CreateBuilder<Diagnostic>();
        DiagnosticSink sink = DiagnosticSink.OfGenerator(method, refusals.Add);
        MethodAttributes attributes = new(method, sink);
        if (!attributes.Kinds.Any())
        {
            return null;
        }

        if (attributes[AttributeKind.Dropout] is not null)
        {
            EnvironmentReader.Read(compilation, refusals.Add);
        }

        DropoutMethodSpec? spec = TryParse(method, attributes, sink, cancellation);
        bool isOurs = symbol is { PartialDefinitionPart: null, PartialImplementationPart: null };
        return new ParsedMethod(isOurs && !IsRepetition(method) ? spec : null, refusals.ToImmutable());
    }

    /// <summary>The generator's findings on any other method: those at which the compiler may stop by itself.</summary>
    public static ImmutableArray<Diagnostic> FindRefusals(
        GeneratorAttributeSyntaxContext context,
        CancellationToken cancellation
    )
    {
        ImmutableArray<Diagnostic>.Builder found = ImmutableArray.CreateBuilder<Diagnostic>();
        EnvironmentReader.Read(context.SemanticModel.Compilation, found.Add);
        if (context.TargetSymbol is IMethodSymbol symbol)
        {
            IMethodSymbol method = symbol.PartialDefinitionPart ?? symbol;
            TryParse(method, DiagnosticSink.OfGenerator(method, found.Add), cancellation);
        }

        return found.ToImmutable();
    }

    /// <summary>The analyzer's entry, for any method.</summary>
    public static DropoutMethodSpec? TryParse(
        IMethodSymbol method,
        DiagnosticSink sink,
        CancellationToken cancellation
    ) => TryParse(method, new MethodAttributes(method, sink), sink, cancellation);

    private static DropoutMethodSpec? TryParse(
        IMethodSymbol method,
        MethodAttributes attributes,
        DiagnosticSink sink,
        CancellationToken cancellation
    )
    {
        cancellation.ThrowIfCancellationRequested();

        if (attributes[AttributeKind.Dropout] is not { } dropout)
        {
            ReportOrphans(attributes);
            return attributes.Kinds.Any() ? ReadOrphan(method, cancellation) : null;
        }

        return DeclarationReader.Read(method, dropout, sink, out bool isSound, cancellation) is { } declaration
            ? Read(method, declaration, isSound, attributes, sink, cancellation)
            : null;
    }

    public static bool HasAccess(MethodDeclarationSyntax declaration) => declaration.Modifiers.Any(IsAccessModifier);

    private static bool IsRepetition(IMethodSymbol method) =>
        method
            .ContainingType.GetMembers(method.Name)
            .TakeWhile(member => !member.Equals(method, SymbolEqualityComparer.Default))
            .Any(member => member.ToDisplayString() == method.ToDisplayString());

    /// <summary>Reads everything before giving up, so that all faults are reported at once.</summary>
    private static DropoutMethodSpec? Read(
        IMethodSymbol method,
        MethodDeclarationSyntax declaration,
        bool isSound,
        MethodAttributes attributes,
        DiagnosticSink sink,
        CancellationToken cancellation
    )
    {
        ContainingTypeSpec? container = ContainingTypeReader.Read(method, declaration, sink, cancellation);
        AttributeFacts facts = AttributeReader.Read(attributes);
        SignatureReading reading = SignatureReader.Read(method, declaration, facts.AxisNames, sink);
        KernelSpec? kernel = ReadKernel(facts, reading.Facts, attributes);
        if (!isSound)
        {
            return null;
        }

        bool hasAccess = HasAccess(declaration);
        if (!hasAccess)
        {
            sink.Report(DiagnosticDescriptors.NoAccessModifier, method, SyntaxLocator.OfIdentifier);
        }

        if (container is null || !reading.IsPrintable)
        {
            return null;
        }

        bool hasKernel = hasAccess && reading.IsSound && LanguageOf(declaration) >= OldestLanguage;
        return new DropoutMethodSpec(container, reading.Signature, hasKernel ? kernel : null);
    }

    /// <summary>A partial method without <c>[Dropout]</c>: its header alone, as it has no kernel.</summary>
    private static DropoutMethodSpec? ReadOrphan(IMethodSymbol method, CancellationToken cancellation)
    {
        if (
            !method.IsPartialDefinition
            || method.DeclaringSyntaxReferences[0].GetSyntax(cancellation) is not MethodDeclarationSyntax declaration
        )
        {
            return null;
        }

        ContainingTypeSpec? container = ContainingTypeReader.Read(
            method,
            declaration,
            DiagnosticSink.None,
            cancellation
        );
        SignatureReading reading = SignatureReader.Read(method, declaration, axisNames: [], DiagnosticSink.None);
        return container is not null && reading.IsPrintable
            ? new DropoutMethodSpec(container, reading.Signature, Kernel: null)
            : null;
    }

    private static KernelSpec? ReadKernel(AttributeFacts facts, SignatureFacts signature, IShapeFindings findings)
    {
        bool isRateSound = RateValidator.Validate(facts.Rate, signature, findings);
        EquatableArray<AxisSpec>? axes = ShapeValidator.Validate(facts, signature, findings);
        if (
            axes is null
            || signature.Element is not { } element
            || signature.Storage is not { } storage
            || !isRateSound
        )
        {
            return null;
        }

        double? constantRate = facts.Rate.TryGet(out double rate) ? rate : null;
        KernelSpec kernel = new(element, storage, axes.Value, constantRate, facts.IsParallel);
        ShapeAdvice.Report(kernel, findings);
        return kernel;
    }

    private static void ReportOrphans(MethodAttributes attributes)
    {
        foreach (AttributeKind kind in attributes.Kinds)
        {
            attributes.Report(DiagnosticIds.MissingAttribute, kind, -1, $"[{kind}] and no [Dropout]", "both");
        }
    }

    private static LanguageVersion LanguageOf(SyntaxNode declaration) =>
        ((CSharpParseOptions)declaration.SyntaxTree.Options).LanguageVersion;

    private static bool IsAccessModifier(SyntaxToken modifier) =>
        modifier.Kind()
            is SyntaxKind.PublicKeyword
                or SyntaxKind.ProtectedKeyword
                or SyntaxKind.InternalKeyword
                or SyntaxKind.PrivateKeyword;
}
