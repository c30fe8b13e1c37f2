using System.Collections.Immutable;
using GeneratedDropout.Generator.Model;
using Microsoft.CodeAnalysis;

namespace GeneratedDropout.Generator.Parsing;

/// <summary>What the generator makes of one method.</summary>
/// <param name="Spec">What to emit, or <see langword="null"/> where nothing can be printed.</param>
/// <param name="Refusals">What the generator reports, with locations.</param>
internal sealed record ParsedMethod(DropoutMethodSpec? Spec, ImmutableArray<Diagnostic> Refusals);
