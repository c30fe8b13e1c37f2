using System.Collections.Generic;
using System.Linq;
using GeneratedDropout.Generator.Infrastructure;
using GeneratedDropout.Generator.Model;
using GeneratedDropout.Generator.Planning;

namespace GeneratedDropout.Generator.Tests.Planning;

/// <summary>Axes in short: <c>"batch:F 4:S ?:F"</c> names one, fixes one, and leaves one unnamed; F for own, S for shared.</summary>
internal static class Axes
{
    public static List<AxisSpec> Parse(string axes) => [.. axes.Split(' ').Select(ParseOne)];

    public static KernelPlan Plan(
        string axes,
        ElementType element = ElementType.Single,
        double? rate = 0.5,
        bool isParallel = false
    ) =>
        KernelPlanner.Plan(
            new KernelSpec(element, TensorStorage.Span, new EquatableArray<AxisSpec>(Parse(axes)), rate, isParallel)
        );

    private static AxisSpec ParseOne(string axis)
    {
        string[] parts = axis.Split(':');
        bool isFixed = int.TryParse(parts[0], out int extent);
        return new AxisSpec(isFixed || parts[0] == "?" ? null : parts[0], isFixed ? extent : null, parts[1] == "S");
    }
}
