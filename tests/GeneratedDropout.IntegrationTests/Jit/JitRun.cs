using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace GeneratedDropout.IntegrationTests.Jit;

/// <summary>What the JIT made of the kernels in one run of the program beside the tests.</summary>
/// <param name="Machine">The bits of the widest vectors that the run had on x64, or "arm64".</param>
/// <param name="Methods">The optimised methods of this library and of the program.</param>
internal sealed record JitRun(string Machine, IReadOnlyList<CompiledMethod> Methods)
{
    private static readonly ConcurrentDictionary<(string, string), Lazy<Task<JitRun>>> Runs = new();

    /// <summary>The methods that compute with vectors again and again.</summary>
    public IEnumerable<CompiledMethod> HotMethods =>
        Methods.Where(method => method.HotLoops.Count > 0 || method.DrawsBlock);

    /// <summary>Runs the program, or remembers how that ended.</summary>
    /// <param name="callers">"cold": each kernel is called once. "hot": until its caller is compiled at tier 1.</param>
    /// <param name="switchedOff">A variable that switches instructions off, or an empty text.</param>
    public static Task<JitRun> Get(string callers, string switchedOff) =>
        Runs.GetOrAdd((callers, switchedOff), _ => new(() => Start(callers, switchedOff))).Value;

    /// <summary>Reads what the program printed on another machine.</summary>
    public static JitRun Read(string machine, string listing)
    {
        using StreamReader reader = new(listing);
        return new JitRun(machine, CompiledMethod.ReadAll(reader));
    }

    private static async Task<JitRun> Start(string callers, string switchedOff)
    {
        string listing = Path.GetTempFileName();
        try
        {
            // Two threads print line by line, into each other's methods. So the one that compiles for tier 1 begins half a second
            // after the other one has compiled all that it calls, or, where callers stay cold, some hours.
            string delay = callers == "hot" ? "200" : "1000000"; // hexadecimal
            List<(string, string)> environment =
            [
                ("DOTNET_TieredCompilation", "1"),
                ("DOTNET_TieredPGO", "1"),
                ("DOTNET_TC_CallCountingDelayMs", delay),
                ("DOTNET_JitDisasm", "GeneratedDropout*:*"),
                ("DOTNET_JitDisasmOnlyOptimized", "1"),
                ("DOTNET_JitDisasmDiffable", "1"), // without addresses
                ("DOTNET_JitStdOutFile", listing),
            ];
            if (switchedOff.Length > 0)
            {
                environment.Add((switchedOff, "0"));
            }

            IReadOnlyDictionary<string, string> output = await ChildProgram.RunAsync(
                "GeneratedDropout.JitGuard",
                [callers],
                environment
            );
            return Read(output["vector"], listing);
        }
        finally
        {
            File.Delete(listing);
        }
    }
}
