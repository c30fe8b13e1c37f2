using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using GeneratedDropout.Generator.Diagnostics;
using GeneratedDropout.Generator.Infrastructure;
using GeneratedDropout.Generator.Model;

namespace GeneratedDropout.Generator.Parsing;

/// <summary>Checks rank, tensor shape and noise shape against each other. Knows plain values only.</summary>
internal sealed class ShapeValidator
{
    private const int MaxRank = 8;

    /// <summary>The number of noise elements that the mask format can tell apart.</summary>
    private static readonly BigInteger MaxElements = BigInteger.One << 56;

    private readonly AttributeFacts _attributes;
    private readonly SignatureFacts _signature;
    private readonly IShapeFindings _findings;
    private bool _isSound = true;

    private ShapeValidator(AttributeFacts attributes, SignatureFacts signature, IShapeFindings findings)
    {
        _attributes = attributes;
        _signature = signature;
        _findings = findings;
    }

    /// <summary>The axes, or <see langword="null"/> where the shapes have a fault, here or in what was read before.</summary>
    public static EquatableArray<AxisSpec>? Validate(
        AttributeFacts attributes,
        SignatureFacts signature,
        IShapeFindings findings
    ) => new ShapeValidator(attributes, signature, findings).Validate();

    private EquatableArray<AxisSpec>? Validate()
    {
        AxisSpec?[]? axes = ReadTensor();
        if (_attributes.Noise.IsUnreadable)
        {
            _isSound = false;
        }

        if (axes is null)
        {
            return null;
        }

        if (_attributes.Noise.TryGet(out IReadOnlyList<ShapeEntry>? noise))
        {
            ReadNoise(axes, noise);
        }

        return _isSound ? new EquatableArray<AxisSpec>(axes.Select(axis => axis!)) : null;
    }

    /// <summary>One item per axis, <see langword="null"/> for a faulty one; or <see langword="null"/> for no known rank.</summary>
    private AxisSpec?[]? ReadTensor()
    {
        CheckNotBoth();

        if (_attributes.Shape.IsGiven)
        {
            return _attributes.Shape.TryGet(out IReadOnlyList<ShapeEntry>? entries) ? ReadShape(entries) : null;
        }

        if (_attributes.Rank.IsGiven)
        {
            return _attributes.Rank.TryGet(out int rank) ? ReadRank(rank) : null;
        }

        return ReadDefaultRank();
    }

    private void CheckNotBoth()
    {
        if (!_attributes.Rank.IsGiven || !_attributes.Shape.IsGiven)
        {
            return;
        }

        bool areRead =
            _attributes.Rank.TryGet(out int rank) & _attributes.Shape.TryGet(out IReadOnlyList<ShapeEntry>? shape);
        if (areRead && shape!.Count != rank)
        {
            Fault(DiagnosticIds.ShapeLength, AttributeKind.TensorShape, -1, shape.Count, rank);
        }
        else
        {
            Fault(DiagnosticIds.RankAndShape, AttributeKind.TensorRank);
        }
    }

    private AxisSpec?[]? ReadShape(IReadOnlyList<ShapeEntry> entries)
    {
        AxisSpec?[] axes = new AxisSpec?[entries.Count];
        Dictionary<string, int> names = [];
        for (int i = 0; i < axes.Length; i++)
        {
            axes[i] = ReadDimension(i, entries[i]);
            if (axes[i]?.Name is not { } name)
            {
                continue;
            }

            if (names.TryGetValue(name, out int first))
            {
                Fault(DiagnosticIds.DuplicateAxis, AttributeKind.TensorShape, i, Label(i, name), Label(first, name));
            }
            else
            {
                names.Add(name, i);
            }
        }

        if (axes.Length is < 1 or > MaxRank)
        {
            Fault(DiagnosticIds.RankOutOfRange, AttributeKind.TensorShape, -1, axes.Length);
            return null;
        }

        CheckElementCount(axes);
        CheckExtentsAreGiven(axes);
        return axes;
    }

    private AxisSpec? ReadDimension(int index, ShapeEntry entry)
    {
        switch (entry)
        {
            case { Kind: ShapeEntryKind.Integer, Extent: > 0 }:
                return new AxisSpec(Name: null, entry.Extent, IsShared: false);

            case { Kind: ShapeEntryKind.Text } when entry.Text.Length > 0 && entry.Text.Trim() == entry.Text:
                return new AxisSpec(entry.Text, FixedExtent: null, IsShared: false);

            case { Kind: ShapeEntryKind.Unreadable }:
                _isSound = false;
                return null;

            default:
                string expected =
                    entry.Text.Trim() == entry.Text || entry.Kind != ShapeEntryKind.Text
                        ? "a positive int or an axis name"
                        : "a name without leading and trailing white space";
                Fault(DiagnosticIds.Dimension, AttributeKind.TensorShape, index, index, entry, expected);
                return null;
        }
    }

    private AxisSpec?[]? ReadRank(int rank)
    {
        if (rank is < 1 or > MaxRank)
        {
            Fault(DiagnosticIds.RankOutOfRange, AttributeKind.TensorRank, 0, rank);
            return null;
        }

        if (rank > 1 && NeedsExtents)
        {
            Fault(DiagnosticIds.RankContradictsParameters, AttributeKind.TensorRank, 0, rank);
        }

        return [.. Enumerable.Repeat(RunTimeAxis, rank)];
    }

    private AxisSpec?[]? ReadDefaultRank()
    {
        const string expected = "[TensorRank] or [TensorShape]";
        if (_attributes.Noise.TryGet(out IReadOnlyList<ShapeEntry>? noise) && noise.Count != 1)
        {
            string length = noise.Count.ToString(CultureInfo.InvariantCulture);
            string found = $"a noise shape of length {length} and no rank";
            Fault(DiagnosticIds.MissingAttribute, AttributeKind.NoiseShape, -1, found, expected);
            return null;
        }

        if (_signature.Storage == TensorStorage.TensorSpan)
        {
            Fault(DiagnosticIds.MissingAttribute, AttributeKind.Dropout, -1, "tensor spans and no rank", expected);
            return null;
        }

        return [RunTimeAxis];
    }

    private void CheckElementCount(AxisSpec?[] axes)
    {
        BigInteger count = axes.Aggregate(BigInteger.One, (product, axis) => product * (axis?.FixedExtent ?? 1));
        BigInteger limit = _signature.Storage == TensorStorage.Span ? int.MaxValue : MaxElements;
        if (count > limit)
        {
            Fault(DiagnosticIds.TooManyElements, AttributeKind.TensorShape, -1, count, limit);
        }
    }

    private void CheckExtentsAreGiven(AxisSpec?[] axes)
    {
        string[] missing =
        [
            .. axes.Where((axis, index) => axis?.Name is not null && !_signature.GivesAxis(index))
                .Select(axis => $"\"{axis!.Name}\""),
        ];

        if (missing.Length > 1 && NeedsExtents)
        {
            Fault(DiagnosticIds.ExtentsNotGiven, AttributeKind.TensorShape, -1, string.Join(", ", missing));
        }
    }

    private void ReadNoise(AxisSpec?[] axes, IReadOnlyList<ShapeEntry> noise)
    {
        if (noise.Count != axes.Length)
        {
            Fault(DiagnosticIds.NoiseLength, AttributeKind.NoiseShape, -1, noise.Count, axes.Length);
            return;
        }

        for (int i = 0; i < axes.Length; i++)
        {
            if (noise[i].Kind == ShapeEntryKind.Unreadable)
            {
                _isSound = false;
            }
            else if (axes[i] is { } axis)
            {
                CheckNoiseDimension(i, axis, noise[i]);
                axes[i] = axis with { IsShared = noise[i] == ShapeEntry.Of(1) && axis.FixedExtent != 1 };
            }
        }
    }

    private void CheckNoiseDimension(int index, AxisSpec axis, ShapeEntry entry)
    {
        bool isOwn = entry.Kind switch
        {
            ShapeEntryKind.Null => true,
            ShapeEntryKind.Integer => entry.Extent == axis.FixedExtent,
            ShapeEntryKind.Text => entry.Text == axis.Name,
            _ => false,
        };

        if (isOwn || entry == ShapeEntry.Of(1))
        {
            return;
        }

        string id =
            entry.Kind == ShapeEntryKind.Integer && axis.FixedExtent is null
                ? DiagnosticIds.FixedNoiseDimension
                : DiagnosticIds.NoiseDimension;
        string expected = axis switch
        {
            { FixedExtent: 1 } => "1",
            { FixedExtent: { } extent } => $"1 or {extent.ToString(CultureInfo.InvariantCulture)}",
            { Name: { } name } => $"1 or \"{name}\"",
            _ => "1 or null",
        };
        Fault(id, AttributeKind.NoiseShape, index, Label(index, axis.Name), entry, expected);
    }

    private bool NeedsExtents =>
        _signature.Storage == TensorStorage.Span
        && !_signature.MayHave(ParameterRole.Shape)
        && !_signature.IsSuspected(ParameterRole.Extent);

    private static AxisSpec RunTimeAxis => new(Name: null, FixedExtent: null, IsShared: false);

    private static string Label(int index, string? name)
    {
        string number = index.ToString(CultureInfo.InvariantCulture);
        return name is null ? number : $"{number} (\"{name}\")";
    }

    private void Fault(string id, AttributeKind attribute, int entry = -1, params object[] arguments)
    {
        _isSound = false;
        _findings.Report(id, attribute, entry, arguments);
    }
}
