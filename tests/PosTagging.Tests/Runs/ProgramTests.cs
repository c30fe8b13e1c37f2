using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading;
using PosTagging.Runs;
using PosTagging.Tests.Reports;
using PosTagging.Training;
using Xunit;

namespace PosTagging.Tests.Runs;

public sealed class ProgramTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("--rate is 1; expected a number from 0 to below 1", "--rate", "1")]
    [InlineData("--rate is -0.1; expected a number from 0 to below 1", "--rate", "-0.1")]
    [InlineData("--rate is NaN; expected a number from 0 to below 1", "--rate", "NaN")]
    [InlineData("--rate is 'much'; expected a number", "--rate", "much")]
    [InlineData("--seed is '1.5'; expected a number", "--seed", "1.5")]
    [InlineData("--seeds is 'x'; expected a number", "--seeds", "x")]
    [InlineData("--epochs is ''; expected a number", "--epochs", "")]
    [InlineData("--seeds is 0; expected 1 or more", "--seeds", "0")]
    [InlineData("--epochs is 0; expected 1 or more", "--epochs", "0")]
    [InlineData("--dropout has 'some'; expected none, plain or spatial", "--dropout", "some")]
    [InlineData("--dropout has ''; expected none, plain or spatial", "--dropout", "plain,")]
    [InlineData(
        "--resume goes on with a single run; a comparison goes on by itself, without it",
        "--resume",
        "--seeds",
        "2"
    )]
    [InlineData(
        "no-such-folder does not exist; expected a folder from the repositories of Universal Dependencies, such as UD_English-EWT",
        "--data",
        "no-such-folder"
    )]
    public void WrongInputGivesOneLineAndExitCode2(string message, params string[] arguments)
    {
        Result result = Run(arguments);

        Assert.Equal($"PosTagging: {message}", result.Error.TrimEnd());
        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
    }

    [Theory]
    [InlineData("--colour")]
    [InlineData("words")]
    [InlineData("--rate")]
    public void UnreadableCommandLineGivesOneLineAndExitCode2(params string[] arguments)
    {
        Result result = Run(arguments);

        Assert.StartsWith("PosTagging: ", result.Error);
        Assert.Single(result.Error.TrimEnd().Split('\n'));
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public void HelpNamesTheOptions()
    {
        Result result = Run("--help");

        Assert.Equal(0, result.ExitCode);
        Assert.All(
            ["--data", "--dropout", "--rate", "--seed", "--seeds", "--epochs", "--out", "--resume"],
            option => Assert.Contains(option, result.Output)
        );
    }

    [Fact]
    public void ResumeWithoutCheckpointGivesOneLine()
    {
        Result result = Run("--resume", "--out", _folder.Path);

        Assert.Equal(2, result.ExitCode);
        Assert.Equal(
            $"PosTagging: {_folder.File("checkpoint.zip")} does not exist; --resume needs the checkpoint of a run that was stopped",
            result.Error.TrimEnd()
        );
    }

    [Fact]
    public void StoppedRunGoesOnToTheResultOfAnUninterruptedOne()
    {
        NeedsLibtorch.OrSkip();
        string data = WriteTreebank();
        string stopped = _folder.File("stopped");
        Result whole = Run("--data", data, "--epochs", "2", "--out", _folder.File("whole"));
        using CancellationTokenSource stop = new();
        Result first = Run(stop, "   dev", "--data", data, "--epochs", "2", "--out", stopped);

        Result second = Run("--resume", "--out", stopped);

        Assert.Equal((0, 130, 0), (whole.ExitCode, first.ExitCode, second.ExitCode));
        Assert.Contains(
            $"Stopped in epoch 2, after 0 batches. The run is in {Path.Combine(stopped, "checkpoint.zip")}.",
            first.Output
        );
        Assert.Contains("unseen words", second.Output);
        Assert.Equal(
            whole.Output[whole.Output.IndexOf("The weights", StringComparison.Ordinal)..].Replace("whole", "stopped"),
            second.Output[second.Output.IndexOf("The weights", StringComparison.Ordinal)..]
        );
        Assert.Equal(Weights("whole"), Weights("stopped"));
        Assert.True(new FileInfo(Path.Combine(stopped, "confusion.svg")).Length > 1000);
        Assert.True(new FileInfo(Path.Combine(stopped, "confusion.png")).Length > 1000);

        Assert.Contains(
            "--seed is 7, but the run of the checkpoint began with 1",
            Run("--resume", "--seed", "7", "--out", stopped).Error
        );
        Assert.DoesNotContain('\e', whole.Output);
    }

    [Fact]
    public void OtherSentencesAreNoPlaceToGoOn()
    {
        NeedsLibtorch.OrSkip();
        string data = WriteTreebank();
        using CancellationTokenSource stop = new();
        Run(stop, "   dev", "--data", data, "--out", _folder.File("run"));
        _folder.Write("xx-ud-dev.conllu", "1\tnew\t_\tADJ\t_\t_\t_\t_\t_\t_\n");

        Result result = Run("--resume", "--out", _folder.File("run"));

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("PosTagging: the sentences of xx-ud are not those that", result.Error);
    }

    [Fact]
    public void ComparisonGoesOnWhereItWasStopped()
    {
        NeedsLibtorch.OrSkip();
        string[] arguments =
        [
            "--data",
            WriteTreebank(),
            "--seeds",
            "2",
            "--epochs",
            "1",
            "--out",
            _folder.File("comparison"),
        ];
        using CancellationTokenSource stop = new();
        Result first = Run(stop, "Run 2 of 6", arguments);
        Assert.Equal(130, first.ExitCode);
        Assert.Single(Results());

        Result second = Run(arguments);

        Assert.Equal(0, second.ExitCode);
        Assert.Equal(6, Results().Count);
        Assert.Contains("It is in", second.Output);
        Assert.Contains("spatial 0.3 − plain 0.3", second.Output);
        Assert.True(File.Exists(Path.Combine(_folder.File("comparison"), "comparison.svg")));
        Result third = Run(arguments);
        Assert.Equal(6, Results().Count);
        Assert.DoesNotContain("epoch  1", third.Output);

        IReadOnlyList<RunResult> Results() =>
            new ResultsFile(Path.Combine(_folder.File("comparison"), "comparison.csv")).Read();
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>A treebank that is small and not quite regular.</summary>
    private string WriteTreebank()
    {
        string[] words =
        [
            "the\tDET",
            "dog\tNOUN",
            "runs\tVERB",
            "slowly\tADV",
            ".\tPUNCT",
            "Rex\tPROPN",
            "two\tNUM",
            "to\tPART",
        ];
        Random random = new(1);
        foreach ((string part, int sentences) in new[] { ("train", 150), ("dev", 20), ("test", 20) })
        {
            StringBuilder text = new();
            for (int i = 0; i < sentences; i++)
            {
                int length = random.Next(3, 9);
                for (int step = 1; step <= length; step++)
                {
                    string[] word = words[random.Next(words.Length)].Split('\t');
                    text.Append($"{step}\t{word[0]}\t_\t{(random.Next(10) == 0 ? "X" : word[1])}\t_\t_\t_\t_\t_\t_\n");
                }

                text.Append('\n');
            }

            _folder.Write($"xx-ud-{part}.conllu", text.ToString());
        }

        return _folder.Path;
    }

    private byte[] Weights(string run) => Checkpoint.Load(Path.Combine(_folder.File(run), "checkpoint.zip")).Weights;

    private static Result Run(params string[] arguments)
    {
        using CancellationTokenSource stop = new();
        return Run(stop, stopAt: null, arguments);
    }

    /// <summary>Runs the program, and stops it when it prints some text.</summary>
    private static Result Run(CancellationTokenSource stop, string? stopAt, params string[] arguments)
    {
        using StoppingWriter output = new(stop, stopAt);
        using StringWriter error = new();
        int exitCode = TaggerProgram.Run(arguments, Rendered.Console(output), error, stop.Token);
        return new Result(exitCode, output.ToString(), error.ToString());
    }

    private sealed record Result(int ExitCode, string Output, string Error);

    private sealed class StoppingWriter(CancellationTokenSource stop, string? stopAt) : StringWriter
    {
        public override void Write(string? value)
        {
            base.Write(value);
            if (stopAt is not null && ToString().Contains(stopAt, StringComparison.Ordinal))
            {
                stop.Cancel();
            }
        }
    }
}
