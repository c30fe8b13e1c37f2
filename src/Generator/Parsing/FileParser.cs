using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using GeneratedDropout.Generator.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GeneratedDropout.Generator.Parsing;

/// <summary>Parses the dropout methods of a file, and remembers what came of it.</summary>
/// <remarks>
/// To look at an attribute, Roslyn has to bind it and the signature below it, in each new compilation again: that is most
/// of what a large project would cost after an edit. What it comes to depends on the file and on the declarations of the
/// project; as long as both are the same, so is what was parsed.
/// </remarks>
internal sealed class FileParser
{
    private readonly DeclarationHistory _history = new();
    private readonly ConditionalWeakTable<SyntaxTree, Memory> _memories = new();

    public ImmutableArray<ParsedMethod> Parse(SyntaxTree file, Compilation compilation, CancellationToken cancellation)
    {
        object declarations = _history.VersionOf((CSharpCompilation)compilation);
        Memory memory = _memories.GetOrCreateValue(file);
        if (memory.Latest is not { } parsed || parsed.Declarations != declarations)
        {
            parsed = new Parsed(declarations, ParseAnew(file, compilation, cancellation));

            // Refusals may point into other files, which are replaced while their declarations stay the same.
            if (parsed.Methods.All(static method => method.Refusals.IsEmpty))
            {
                memory.Latest = parsed;
            }
        }

        return parsed.Methods;
    }

    private static ImmutableArray<ParsedMethod> ParseAnew(
        SyntaxTree file,
        Compilation compilation,
        CancellationToken cancellation
    )
    {
        SemanticModel model = compilation.GetSemanticModel(file);
        ImmutableArray<ParsedMethod>.Builder methods = ImmutableArray.CreateBuilder<ParsedMethod>();
        foreach (MethodDeclarationSyntax candidate in CandidateMethods.In(file))
        {
            if (
                model.GetDeclaredSymbol(candidate, cancellation) is { } symbol
                && DropoutMethodParser.TryParse(symbol, compilation, cancellation) is { } method
            )
            {
                methods.Add(method);
            }
        }

        return methods.ToImmutable();
    }

    private sealed class Memory
    {
        public volatile Parsed? Latest;
    }

    private sealed record Parsed(object Declarations, ImmutableArray<ParsedMethod> Methods);
}
