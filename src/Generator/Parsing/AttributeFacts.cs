using System.Collections.Generic;
using System.Linq;

namespace GeneratedDropout.Generator.Parsing;

/// <summary>What the attributes of a method say, as plain values.</summary>
internal sealed record AttributeFacts(
    AttributeValue<double> Rate,
    AttributeValue<int> Rank,
    AttributeValue<IReadOnlyList<ShapeEntry>> Shape,
    AttributeValue<IReadOnlyList<ShapeEntry>> Noise,
    bool IsParallel
)
{
    /// <summary>One entry per axis of the tensor shape: its name, or <see langword="null"/> where it has none.</summary>
    public IReadOnlyList<string?> AxisNames { get; } =
        Shape.TryGet(out IReadOnlyList<ShapeEntry>? entries)
            ? [.. entries.Select(entry => entry.Kind == ShapeEntryKind.Text ? entry.Text : null)]
            : [];
}
