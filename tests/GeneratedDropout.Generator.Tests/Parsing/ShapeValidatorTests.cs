using System.Collections.Generic;
using System.Linq;
using GeneratedDropout.Generator.Infrastructure;
using GeneratedDropout.Generator.Model;
using GeneratedDropout.Generator.Parsing;
using Xunit;

namespace GeneratedDropout.Generator.Tests.Parsing;

public class ShapeValidatorTests
{
    private readonly Findings _findings = new();
    private readonly SignatureFacts _signature = new() { Element = ElementType.Single, Storage = TensorStorage.Span };

    [Fact]
    public void NoAttributes_OneRunTimeAxis() => Assert.Equal([new AxisSpec(null, null, false)], Axes(new()));

    [Fact]
    public void Names_AreRunTimeExtents()
    {
        _signature.Add(ParameterRole.Extent, axis: 0);
        Assert.Equal(
            [new AxisSpec("n", null, false), new AxisSpec(null, 128, true), new AxisSpec("c", null, false)],
            Axes(new() { Shape = ["n", 128, "c"], Noise = ["n", 1, null] })
        );
    }

    [Fact]
    public void OneOnAnAxisOfExtentOne_IsNotShared() =>
        Assert.Equal(
            [new AxisSpec(null, 1, false), new AxisSpec(null, 9, true)],
            Axes(new() { Shape = [1, 9], Noise = [1, 1] })
        );

    [Fact]
    public void Rank_UnnamedAxes()
    {
        _signature.Add(ParameterRole.Shape);
        Assert.Equal(
            [new AxisSpec(null, null, true), new AxisSpec(null, null, false)],
            Axes(new() { Rank = 2, Noise = [1, null] })
        );
    }

    [Fact]
    public void NoiseOfOneEntry_IsRankOne() =>
        Assert.Equal([new AxisSpec(null, null, true)], Axes(new() { Noise = [1] }));

    [Fact]
    public void EveryFaultyEntry_IsReported() =>
        AssertFaults(
            new() { Shape = [0, "n", 5, "n", 2L], Noise = [3, 7, 4, "m", 1] },
            "GDO305 TensorShape 0",
            "GDO313 TensorShape 3",
            "GDO305 TensorShape 4",
            "GDO315 TensorShape -1",
            "GDO306 NoiseShape 1",
            "GDO304 NoiseShape 2",
            "GDO304 NoiseShape 3"
        );

    [Fact]
    public void FaultyRank_HidesNoFaultyDimension() =>
        AssertFaults(
            new() { Shape = [1, 2, 3, 4, 5, 6, 7, 8, -9], Noise = [1] },
            "GDO305 TensorShape 8",
            "GDO301 TensorShape -1"
        );

    [Fact]
    public void SuspectedExtents_AreNotReportedAsMissing()
    {
        _signature.Suspect(ParameterRole.Extent);
        Assert.NotNull(Axes(new() { Shape = ["n", "m"] }));
    }

    [Fact]
    public void UnknownStorage_IsNoFaultOfTheShape()
    {
        _signature.Storage = null;
        Assert.NotNull(Axes(new() { Shape = ["n", "m"] }));
    }

    [Fact]
    public void UnreadableNoise_IsReportedElsewhere()
    {
        AttributeFacts facts = Facts(new() { Shape = [3] }) with
        {
            Noise = AttributeValue<IReadOnlyList<ShapeEntry>>.Unreadable,
        };
        Assert.Null(ShapeValidator.Validate(facts, _signature, _findings));
        Assert.Empty(_findings.Ids);
    }

    private void AssertFaults(Declaration declaration, params string[] expected)
    {
        Assert.Null(ShapeValidator.Validate(Facts(declaration), _signature, _findings));
        Assert.Equal(expected, _findings.Ids);
    }

    private IEnumerable<AxisSpec>? Axes(Declaration declaration)
    {
        EquatableArray<AxisSpec>? axes = ShapeValidator.Validate(Facts(declaration), _signature, _findings);
        Assert.Empty(_findings.Ids);
        return axes?.AsEnumerable();
    }

    private static AttributeFacts Facts(Declaration declaration) =>
        new(
            AttributeValue<double>.Of(0.5),
            declaration.Rank is { } rank ? AttributeValue<int>.Of(rank) : AttributeValue<int>.Absent,
            Entries(declaration.Shape),
            Entries(declaration.Noise),
            IsParallel: false
        );

    private static AttributeValue<IReadOnlyList<ShapeEntry>> Entries(object?[]? values) =>
        values is null
            ? AttributeValue<IReadOnlyList<ShapeEntry>>.Absent
            : AttributeValue<IReadOnlyList<ShapeEntry>>.Of([.. values.Select(Entry)]);

    private static ShapeEntry Entry(object? value) =>
        value switch
        {
            null => ShapeEntry.Null,
            int extent => ShapeEntry.Of(extent),
            string name => ShapeEntry.Of(name),
            _ => ShapeEntry.Other($"{value}"),
        };

    /// <summary>The attributes as a user writes them.</summary>
    private sealed class Declaration
    {
        public int? Rank { get; init; }

        public object?[]? Shape { get; init; }

        public object?[]? Noise { get; init; }
    }
}
