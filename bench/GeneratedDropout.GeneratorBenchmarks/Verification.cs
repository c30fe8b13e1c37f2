using System;
using System.Collections.Generic;
using System.Linq;
using GeneratedDropout.Generator;
using GeneratedDropout.GeneratorBenchmarks.Project;
using Microsoft.CodeAnalysis;

namespace GeneratedDropout.GeneratorBenchmarks;

/// <summary>Looks whether the generator does what is said of it, before anybody measures how fast it does it.</summary>
internal static class Verification
{
    private static readonly IncrementalStepRunReason[] NoWork =
    [
        IncrementalStepRunReason.Cached,
        IncrementalStepRunReason.Unchanged,
    ];

    /// <summary>Throws where an edit makes more work than it should, or the project does not compile.</summary>
    public static void Verify(int methods)
    {
        UserProject.Compile(UserProject.Generate(UserProject.Parse(ProjectText.Generated(methods))));
        VerifyNothingIsEmitted(methods, Edit.UnrelatedBody);
        VerifyNothingIsEmitted(methods, Edit.UnrelatedDeclaration);
        VerifyOneIsEmitted(methods, Edit.Rate);
    }

    private static void VerifyNothingIsEmitted(int methods, Edit edit)
    {
        GeneratorRunResult result = Run(methods, edit);
        foreach (string step in new[] { TrackingNames.Parse, TrackingNames.Specs })
        {
            Check(ReasonsOf(result.TrackedSteps[step]), methods, NoWork.Contains, $"{step} after {edit}");
        }

        Check(Outputs(result), methods, reason => reason == IncrementalStepRunReason.Cached, $"output after {edit}");
    }

    private static void VerifyOneIsEmitted(int methods, Edit edit)
    {
        IncrementalStepRunReason[] outputs = [.. Outputs(Run(methods, edit))];
        Check(
            outputs.Where(reason => reason != IncrementalStepRunReason.Cached),
            1,
            reason => reason == IncrementalStepRunReason.Modified,
            $"output after {edit}"
        );
        Check(outputs, methods, _ => true, $"output after {edit}");
    }

    private static GeneratorRunResult Run(int methods, Edit edit)
    {
        EditedProject project = new(methods, edit, trackSteps: true);
        project.Continue();
        return project.Result;
    }

    private static IEnumerable<IncrementalStepRunReason> Outputs(GeneratorRunResult result) =>
        ReasonsOf(result.TrackedOutputSteps.SelectMany(static steps => steps.Value));

    private static IEnumerable<IncrementalStepRunReason> ReasonsOf(IEnumerable<IncrementalGeneratorRunStep> steps) =>
        steps.SelectMany(static step => step.Outputs).Select(static output => output.Reason);

    private static void Check(
        IEnumerable<IncrementalStepRunReason> found,
        int count,
        Func<IncrementalStepRunReason, bool> isExpected,
        string what
    )
    {
        IncrementalStepRunReason[] reasons = [.. found];
        if (reasons.Length != count || !reasons.All(isExpected))
        {
            string list = string.Join(
                ", ",
                reasons.CountBy(reason => reason).Select(pair => $"{pair.Value} {pair.Key}")
            );
            throw new InvalidOperationException($"Expected {count} items without more work, found {list}: {what}.");
        }
    }
}
