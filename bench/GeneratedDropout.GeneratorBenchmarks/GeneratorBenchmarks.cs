using System.Collections.Generic;
using BenchmarkDotNet.Attributes;
using GeneratedDropout.GeneratorBenchmarks.Project;
using Microsoft.CodeAnalysis;

namespace GeneratedDropout.GeneratorBenchmarks;

/// <summary>What the generator costs in a build, and after each edit in an editor.</summary>
public class GeneratorBenchmarks
{
    private static readonly HashSet<int> Verified = [];

    private EditedProject _unrelatedBody = null!;
    private EditedProject _unrelatedDeclaration = null!;
    private EditedProject _rate = null!;

    [Params(10, 1000)]
    public int Methods { get; set; }

    /// <summary>Nothing is measured that does more work than it should.</summary>
    [GlobalSetup]
    public void Setup()
    {
        if (!Verified.Contains(Methods))
        {
            Verification.Verify(Methods);
            Verified.Add(Methods);
        }

        _unrelatedBody = new EditedProject(Methods, Edit.UnrelatedBody);
        _unrelatedDeclaration = new EditedProject(Methods, Edit.UnrelatedDeclaration);
        _rate = new EditedProject(Methods, Edit.Rate);
    }

    /// <summary>Compiles the project without the generator: each method has an empty body.</summary>
    [Benchmark(Baseline = true)]
    public void ColdByHand() => UserProject.Compile(UserProject.Parse(ProjectText.HandWritten(Methods)));

    /// <summary>Compiles the project with the generator.</summary>
    [Benchmark]
    public void Cold() => UserProject.Compile(UserProject.Generate(UserProject.Parse(ProjectText.Generated(Methods))));

    /// <summary>Parses the project and generates, but does not compile.</summary>
    [Benchmark]
    public GeneratorDriver ColdGeneration() =>
        UserProject.CreateDriver().RunGenerators(UserProject.Parse(ProjectText.Generated(Methods)));

    /// <inheritdoc cref="Edit.UnrelatedBody"/>
    [Benchmark]
    public void UnrelatedEdit() => _unrelatedBody.Continue();

    /// <inheritdoc cref="Edit.UnrelatedDeclaration"/>
    [Benchmark]
    public void DeclarationEdit() => _unrelatedDeclaration.Continue();

    /// <inheritdoc cref="Edit.Rate"/>
    [Benchmark]
    public void MethodEdit() => _rate.Continue();
}
