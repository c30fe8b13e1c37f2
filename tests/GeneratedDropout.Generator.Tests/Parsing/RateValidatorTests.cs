using GeneratedDropout.Generator.Model;
using GeneratedDropout.Generator.Parsing;
using Xunit;

namespace GeneratedDropout.Generator.Tests.Parsing;

public class RateValidatorTests
{
    private readonly Findings _findings = new();
    private readonly SignatureFacts _signature = new();

    [Theory]
    [InlineData(0.0, true, "GDO402 Dropout -1")]
    [InlineData(double.Epsilon, true, "GDO404 Dropout -1")]
    [InlineData(0.5 / (1L << 44), true, "GDO404 Dropout -1")]
    [InlineData(0.75 / (1L << 44), true)]
    [InlineData(1 - (0.75 / (1L << 44)), true)]
    [InlineData(1 - (0.5 / (1L << 44)), true, "GDO404 Dropout -1")]
    [InlineData(1.0, true)]
    [InlineData(1.0000000000000002, false, "GDO308 Dropout 0")]
    [InlineData(-double.Epsilon, false, "GDO308 Dropout 0")]
    [InlineData(double.NaN, false, "GDO308 Dropout 0")]
    public void ConstantRate(double rate, bool isSound, params string[] findings)
    {
        Assert.Equal(isSound, RateValidator.Validate(AttributeValue<double>.Of(rate), _signature, _findings));
        Assert.Equal(findings, _findings.Ids);
    }

    [Fact]
    public void NoRate_IsReportedUnlessAParameterMayHaveBeenMeant()
    {
        Assert.False(RateValidator.Validate(AttributeValue<double>.Absent, _signature, _findings));
        Assert.Equal(["GDO314 Dropout -1"], _findings.Ids);

        _signature.Suspect(ParameterRole.Rate);
        Assert.True(RateValidator.Validate(AttributeValue<double>.Absent, _signature, _findings));
        Assert.Single(_findings.Ids);
    }

    [Fact]
    public void UnreadableRate_IsReportedElsewhere()
    {
        Assert.False(RateValidator.Validate(AttributeValue<double>.Unreadable, _signature, _findings));
        Assert.Empty(_findings.Ids);
    }
}
