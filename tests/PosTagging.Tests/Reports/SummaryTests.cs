using PosTagging.Reports;
using Xunit;

namespace PosTagging.Tests.Reports;

public sealed class SummaryTests
{
    [Fact]
    public void DeviationIsThatOfASample() =>
        Assert.Equal(new Summary(Mean: 5, Deviation: 2, Least: 3, Most: 7), Summary.Of([3, 5, 7]));

    [Fact]
    public void OneNumberHasNoSpread() => Assert.Equal(new Summary(3, 0, 3, 3), Summary.Of([3]));
}
