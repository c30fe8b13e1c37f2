using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace GeneratedDropout.IntegrationTests.Jit;

/// <summary>The files that say how large the machine code of the kernels is, one for each width of vectors on x64, and one for Arm64.</summary>
internal static partial class ExpectedCode
{
    /// <summary>Whether to rewrite them; <c>.ci/run</c> refuses to.</summary>
    public static bool IsUpdating => Environment.GetEnvironmentVariable("GDO_UPDATE_GOLDENS") == "1";

    public static IReadOnlyDictionary<string, string> Read(string machine)
    {
        Dictionary<string, string> methods = new(StringComparer.Ordinal);
        foreach (string method in File.ReadAllText(FileOf(machine)).Split("\n\n").Skip(1))
        {
            string[] parts = method.Split('\n', 2);
            methods.Add(parts[0], parts[1].TrimEnd());
        }

        return methods;
    }

    public static void Write(string machine, IEnumerable<CompiledMethod> methods)
    {
        StringBuilder text = new("# The machine code of the kernels. CONTRIBUTING.md says more.\n");
        foreach ((string name, string code) in Describe(methods).OrderBy(method => method.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{name}\n{code}\n");
        }

        File.WriteAllText(FileOf(machine), text.ToString());
    }

    /// <summary>What the files say of methods, by name.</summary>
    public static IReadOnlyDictionary<string, string> Describe(IEnumerable<CompiledMethod> methods) =>
        methods.ToDictionary(NameOf, Describe, StringComparer.Ordinal);

    /// <summary>The name in the files; one that is optimised only after many calls has another one.</summary>
    public static string NameOf(CompiledMethod method) =>
        method.Tier == CompiledMethod.BeforeTheFirstCall ? method.Name : $"{method.Name}, {method.Tier}";

    private static string Describe(CompiledMethod method) =>
        string.Join(
            '\n',
            [
                $"    {method.Bytes} bytes, {Describe(method.Instructions)}",
                // The JIT lays loops out in one order or another.
                .. method
                    .HotLoops.OrderByDescending(loop => loop.Instructions.Count)
                    .Select(loop => $"    loop of {Describe(loop.Instructions)}"),
            ]
        );

    private static string Describe(IReadOnlyList<Instruction> instructions) =>
        $"{instructions.Count} instructions, {instructions.Count(one => one.UsesStack)} on the stack";

    /// <summary>Whether the loops are as many, and the numbers are the same but for a quarter.</summary>
    public static bool IsMet(string expected, string found)
    {
        int[] wanted = Numbers(expected);
        int[] actual = Numbers(found);
        return wanted.Length == actual.Length
            && wanted.Zip(actual).All(pair => Math.Abs(pair.First - pair.Second) <= 2 + (pair.First / 4));
    }

    private static int[] Numbers(string text) =>
        [.. Number().Matches(text).Select(match => int.Parse(match.ValueSpan, CultureInfo.InvariantCulture))];

    private static string FileOf(string machine) =>
        Path.Combine(
            typeof(ExpectedCode)
                .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
                .Single(attribute => attribute.Key == "ExpectedCode")
                .Value!,
            $"{machine}.txt"
        );

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
