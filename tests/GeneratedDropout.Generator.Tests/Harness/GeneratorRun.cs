using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using GeneratedDropout.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace GeneratedDropout.Generator.Tests.Harness;

/// <summary>One run of the generator, which the next one can be compared with.</summary>
internal sealed class GeneratorRun
{
    private readonly GeneratorDriver _driver;
    private readonly CSharpCompilation _input;
    private readonly GeneratorRunResult _result;

    private GeneratorRun(GeneratorDriver driver, CSharpCompilation input, Compilation output)
    {
        _driver = driver;
        _input = input;
        _result = Assert.Single(driver.GetRunResult().Results);
        Output = output;
    }

    /// <summary>The project with what was generated.</summary>
    public Compilation Output { get; }

    /// <summary>What the generator reports.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => _result.Diagnostics;

    public ImmutableArray<GeneratedSourceResult> Files => _result.GeneratedSources;

    public ImmutableArray<DropoutMethodSpec> Specs =>
        [.. Outputs(TrackingNames.Specs).Select(output => (DropoutMethodSpec)output.Value)];

    public DropoutMethodSpec Spec => Assert.Single(Specs);

    public static GeneratorRun Continue(GeneratorDriver driver, CSharpCompilation input)
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(
            input,
            out Compilation output,
            out ImmutableArray<Diagnostic> diagnostics,
            TestContext.Current.CancellationToken
        );
        GeneratorRun run = new(driver, input, output);
        Assert.Null(run._result.Exception);
        Assert.Equal(run._result.Diagnostics, diagnostics);
        return run;
    }

    /// <summary>Runs again, on the edited project.</summary>
    public GeneratorRun Continue(Func<CSharpCompilation, CSharpCompilation> edit)
    {
        GeneratorRun run = Continue(_driver, edit(_input));
        run.AssertHoldsNoSymbols();
        return run;
    }

    /// <summary>Why each item of a step is what it is, sorted.</summary>
    public IEnumerable<IncrementalStepRunReason> Reasons(string step) =>
        Outputs(step).Select(output => output.Reason).Order();

    public IEnumerable<IncrementalStepRunReason> OutputReasons() =>
        _result
            .TrackedOutputSteps.SelectMany(step => step.Value)
            .SelectMany(step => step.Outputs)
            .Select(output => output.Reason)
            .Order();

    public void AssertReEmitsNothing()
    {
        Assert.All(Reasons(TrackingNames.Parse), AssertNoWork);
        Assert.All(Reasons(TrackingNames.Specs), AssertNoWork);
        Assert.All(OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    public void AssertCompiles()
    {
        Assert.Empty(Diagnostics);
        Assert.Equal(Specs.Length, Files.Length);
        ImmutableArray<Diagnostic> complaints = Output.Complaints(_input.SyntaxTrees);
        Assert.True(
            complaints.IsEmpty,
            string.Join("\n", complaints.Concat<object>(Files.Select(file => Numbered(file.SourceText.ToString()))))
        );
    }

    public void AssertSecondRunIsCached() => Continue(compilation => compilation.Clone()).AssertReEmitsNothing();

    public void AssertHoldsNoSymbols()
    {
        foreach (string step in new[] { TrackingNames.Parse, TrackingNames.Specs })
        {
            foreach ((object value, _) in Outputs(step))
            {
                ObjectGraph.AssertHoldsNoSymbols(value);
            }
        }
    }

    private static void AssertNoWork(IncrementalStepRunReason reason) =>
        Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{reason}");

    private static string Numbered(string source) =>
        string.Join("\n", source.Split('\n').Select((line, index) => $"{index + 1, 4} {line}"));

    private IEnumerable<(object Value, IncrementalStepRunReason Reason)> Outputs(string step) =>
        _result.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> runs)
            ? runs.SelectMany(run => run.Outputs)
            : [];
}
