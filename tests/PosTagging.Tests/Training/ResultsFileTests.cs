using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using PosTagging.Model;
using PosTagging.Training;
using Samples;
using Xunit;

namespace PosTagging.Tests.Training;

public sealed class ResultsFileTests : IDisposable
{
    private static readonly RunResult First = new(
        new TrainingOptions(DropoutRegime.Plain, 0.25, 1, 5),
        0xFEDCBA9876543210,
        BestEpoch: 4,
        Dev: 0.9512,
        Test: 0.955,
        TestUnseen: 0.8,
        Seconds: 90.5
    );

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void NoFileHasNoResults() => Assert.Empty(new ResultsFile(_folder.File("none.csv")).Read());

    [Fact]
    public void ResultsAreReadAsTheyWereWrittenWhateverTheCulture()
    {
        ResultsFile file = new(_folder.File("results.csv"));
        RunResult second = First with { Options = First.Options with { Regime = DropoutRegime.None, Rate = 0 } };
        CultureInfo culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        CultureInfo.CurrentCulture = culture;
        file.Append(First);
        file.Append(second);

        IReadOnlyList<RunResult> results = file.Read();

        Assert.Equal([First, second], results);
        Assert.True(results[0].IsOf(First.Options, First.Fingerprint));
        Assert.False(results[1].IsOf(First.Options, First.Fingerprint));
        Assert.False(results[0].IsOf(First.Options, fingerprint: 1));
        Assert.Contains("Plain,0.25,1,5,fedcba9876543210,4,0.951200,", File.ReadAllText(_folder.File("results.csv")));
    }

    [Fact]
    public void OtherFilesAreNamed()
    {
        string path = _folder.Write("other.csv", "a,b\n1,2\n");

        InputException error = Assert.Throws<InputException>(() => new ResultsFile(path).Read());

        Assert.StartsWith($"{path} is not a file of results: its first line is not 'regime,rate,", error.Message);
    }

    [Theory]
    [InlineData("Plain,0.25,1,5")]
    [InlineData("Plain,0.25,1,5,x,4,0.9,0.9,0.9,1")]
    [InlineData("Odd,0.25,1,5,1,4,0.9,0.9,0.9,1")]
    public void MalformedLinesAreNamed(string line)
    {
        string path = _folder.File("results.csv");
        new ResultsFile(path).Append(First);
        File.AppendAllText(path, line + "\n");

        InputException error = Assert.Throws<InputException>(() => new ResultsFile(path).Read());

        Assert.Equal($"{path}, line 3: found '{line}'; expected a result", error.Message);
    }

    public void Dispose() => _folder.Dispose();
}
