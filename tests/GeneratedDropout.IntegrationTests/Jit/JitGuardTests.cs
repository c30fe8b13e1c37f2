using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Threading.Tasks;
using Xunit;

namespace GeneratedDropout.IntegrationTests.Jit;

/// <summary>
/// Kernels are fast as long as the JIT makes of them what it was meant to make, and it says nothing when it no longer does: when
/// it calls a helper instead of inlining it, or inlines a kernel into a caller that is then too large. So these tests read its
/// code.
/// </summary>
public sealed class JitGuardTests
{
    /// <summary>The instructions of this machine, and fewer.</summary>
    public static TheoryData<string> InstructionSets => ["", "DOTNET_EnableAVX512", "DOTNET_EnableAVX2"];

    [Theory]
    [MemberData(nameof(InstructionSets))]
    public async Task HotLoops_CallNothing(string switchedOff)
    {
        JitRun run = await Run("cold", switchedOff);

        CheckCalls(run);
    }

    [Theory]
    [MemberData(nameof(InstructionSets))]
    public async Task Code_IsAsLargeAsExpected(string switchedOff)
    {
        JitRun run = await Run("cold", switchedOff);
        CheckSizes(run);
    }

    [Theory]
    [MemberData(nameof(InstructionSets))]
    public async Task HotCallers_GetTheSameCode(string switchedOff)
    {
        JitRun cold = await Run("cold", switchedOff);
        JitRun hot = await Run("hot", switchedOff);

        Compare(ExpectedCode.Describe(cold.HotMethods), hot, string.Equals, "called once");
    }

    /// <summary>What an Arm64 machine would run: <c>tests/arm64/run</c> lets an emulated one print it.</summary>
    [Fact]
    public void Arm64Code_CallsNothingAndIsAsLargeAsExpected()
    {
        string? listing = Environment.GetEnvironmentVariable("GDO_ARM64_LISTING");
        Assert.SkipWhen(listing is null, "GDO_ARM64_LISTING names no listing; tests/arm64/run does.");
        JitRun run = JitRun.Read("arm64", listing);

        CheckCalls(run);
        CheckSizes(run);
    }

    private static Task<JitRun> Run(string callers, string switchedOff)
    {
        Assert.SkipUnless(
            RuntimeInformation.ProcessArchitecture == Architecture.X64,
            "What is expected is code for x64."
        );
        Assert.SkipWhen(
            switchedOff == "DOTNET_EnableAVX512" && !Vector512.IsHardwareAccelerated,
            "This machine has no 512-bit vectors to do without."
        );
        Assert.SkipWhen(
            switchedOff == "DOTNET_EnableAVX2" && !Vector256.IsHardwareAccelerated,
            "This machine has no 256-bit vectors to do without."
        );
        return JitRun.Get(callers, switchedOff);
    }

    private static void CheckCalls(JitRun run)
    {
        Assert.All(
            run.HotMethods,
            method =>
            {
                foreach (HotLoop loop in method.DrawsBlock ? [new HotLoop(method.Instructions)] : method.HotLoops)
                {
                    string[] calls = [.. loop.Instructions.Where(one => one.IsCall).Select(one => one.Operands)];
                    Assert.True(
                        calls.Length == 0,
                        $"{method.Name}\nexpected to call nothing in a loop, but calls\n{string.Join('\n', calls)}\nin\n{loop}"
                    );
                }
            }
        );
    }

    private static void CheckSizes(JitRun run)
    {
        if (ExpectedCode.IsUpdating)
        {
            ExpectedCode.Write(run.Machine, run.HotMethods);
        }

        Compare(ExpectedCode.Read(run.Machine), run, ExpectedCode.IsMet, "expected, within a quarter");
    }

    private static void Compare(
        IReadOnlyDictionary<string, string> expected,
        JitRun run,
        Func<string, string, bool> isMet,
        string heading
    )
    {
        const string None = "    no optimised code that computes with vectors in a loop";
        IReadOnlyDictionary<string, string> found = ExpectedCode.Describe(run.HotMethods);
        Assert.All(
            expected.Keys.Union(found.Keys),
            name =>
            {
                string wanted = expected.GetValueOrDefault(name, None);
                string actual = found.GetValueOrDefault(name, None);
                Assert.True(
                    isMet(wanted, actual),
                    $"{name}\n{heading}:\n{wanted}\nfound:\n{actual}\n{Print(run, name)}"
                );
            }
        );
    }

    /// <summary>What there is of a method: its loops, or all of it where they are missing.</summary>
    private static string Print(JitRun run, string name) =>
        string.Join(
            '\n',
            run.Methods.Where(method => method.Name == name || ExpectedCode.NameOf(method) == name)
                .SelectMany(method =>
                    method
                        .HotLoops.DefaultIfEmpty(new HotLoop(method.Instructions))
                        .Select(loop => $"{method.Tier}:\n{loop}")
                )
        );
}
