using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace GeneratedDropout.IntegrationTests.Jit;

/// <summary>A method as the JIT compiled it.</summary>
/// <param name="Name">Type, method and type arguments, without namespaces.</param>
/// <param name="Tier">When it was optimised: "FullOpts" before the first call, "Tier1" after many.</param>
/// <param name="Bytes">The size of its code.</param>
/// <param name="Blocks">Its code.</param>
internal sealed partial record CompiledMethod(string Name, string Tier, int Bytes, IReadOnlyList<BasicBlock> Blocks)
{
    public const string BeforeTheFirstCall = "FullOpts";

    /// <summary>The loops that compute with vectors.</summary>
    public IReadOnlyList<HotLoop> HotLoops { get; } = HotLoop.FindAll(Blocks);

    /// <summary>Whether it draws a block of masks, which takes no loop: all of it is a turn of its caller's.</summary>
    public bool DrawsBlock => DrawingName().IsMatch(Name);

    public IReadOnlyList<Instruction> Instructions { get; } = [.. Blocks.SelectMany(block => block.Instructions)];

    /// <summary>Reads what DOTNET_JitStdOutFile names.</summary>
    public static IReadOnlyList<CompiledMethod> ReadAll(TextReader listing)
    {
        List<CompiledMethod> methods = [];
        Match head = Match.Empty;
        List<BasicBlock> blocks = [];
        while (listing.ReadLine() is string line)
        {
            if (Head().Match(line) is { Success: true } found)
            {
                head = found;
                blocks = [new BasicBlock(null)];
            }
            else if (Label().Match(line) is { Success: true } label)
            {
                if (blocks[^1] is { Label: null, Instructions.Count: 0 })
                {
                    blocks.RemoveAt(blocks.Count - 1); // after a jump
                }

                blocks.Add(new BasicBlock(label.Value));
            }
            else if (Code().Match(line) is { Success: true } code)
            {
                Instruction instruction = new(code.Groups["name"].Value, code.Groups["operands"].Value);
                blocks[^1].Instructions.Add(instruction);
                if (instruction.IsJump)
                {
                    blocks.Add(new BasicBlock(null));
                }
            }
            else if (Size().Match(line) is { Success: true } size)
            {
                string name = Clutter().Replace(head.Groups["name"].Value, "");
                int bytes = int.Parse(size.ValueSpan, CultureInfo.InvariantCulture);
                methods.Add(new CompiledMethod(name, head.Groups["tier"].Value, bytes, blocks));
            }
        }

        return methods;
    }

    [GeneratedRegex(@"^MaskGenerator:Draw(InParts|AllBits|FewBits)\[")]
    private static partial Regex DrawingName();

    [GeneratedRegex(@"^; Assembly listing for method (?<name>.*?:[^(]*)\(.* \((?<tier>[^)]*)\)$")]
    private static partial Regex Head();

    [GeneratedRegex(@"^G_M\w+_IG\d+(?=:)")]
    private static partial Regex Label();

    // Padding is printed like code; for Arm64, code begins farther to the right.
    [GeneratedRegex(@"^ {7}(?: {5})?(?!align)(?<name>[a-z][\w.]*) *(?<operands>.*?) *$")]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<=^; Total bytes of code )\d+")]
    private static partial Regex Size();

    // Namespaces, numbers of type parameters, and what the compiler puts before the name of a type of one file.
    [GeneratedRegex(@"[A-Za-z]\w*\.|`\d+|<\w+>F[0-9A-F]{64}__")]
    private static partial Regex Clutter();
}
