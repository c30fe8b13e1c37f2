using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GeneratedDropout.Generator.Tests.Harness;

/// <summary>The one way in which tests run the generator.</summary>
internal static class GeneratorRunner
{
    /// <summary>
    /// Runs the generator over a project that is to compile without a warning, and checks that a second run on the same
    /// project does no work and that no step holds on to a symbol.
    /// </summary>
    public static GeneratorRun Run(params string[] sources)
    {
        GeneratorRun run = Start(TestCompilation.Create(sources));
        run.AssertCompiles();
        return run;
    }

    /// <summary>The same for a project with faults, whose compiler errors are not looked at.</summary>
    public static GeneratorRun RunFaulty(params string[] sources) => Start(TestCompilation.Create(sources));

    /// <summary>The same for any compilation.</summary>
    public static GeneratorRun Start(CSharpCompilation compilation)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new DropoutGenerator().AsSourceGenerator()],
            parseOptions: TestCompilation.Options(compilation.LanguageVersion),
            driverOptions: new GeneratorDriverOptions(
                IncrementalGeneratorOutputKind.None,
                trackIncrementalGeneratorSteps: true
            )
        );
        GeneratorRun run = GeneratorRun.Continue(driver, compilation);
        run.AssertHoldsNoSymbols();
        run.AssertSecondRunIsCached();
        return run;
    }
}
