using System.Collections.Generic;
using GeneratedDropout.Generator.Parsing;

namespace GeneratedDropout.Generator.Tests.Parsing;

/// <summary>Notes what a validator finds.</summary>
internal sealed class Findings : IShapeFindings
{
    public List<string> Ids { get; } = [];

    public void Report(string id, AttributeKind attribute, int entry, params object[] arguments) =>
        Ids.Add($"{id} {attribute} {entry}");
}
