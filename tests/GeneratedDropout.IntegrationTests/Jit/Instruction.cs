using System.Text.RegularExpressions;

namespace GeneratedDropout.IntegrationTests.Jit;

/// <summary>A line of machine code, for x64 or Arm64, as the JIT prints it.</summary>
internal readonly partial record struct Instruction(string Name, string Operands)
{
    public bool IsCall => Name is "call" or "tail.jmp" or "bl" or "blr" or "br";

    /// <summary>Whether a block ends here.</summary>
    public bool IsJump => ConditionalJump().IsMatch(Name) || !FallsThrough;

    /// <summary>Whether the next instruction may follow.</summary>
    public bool FallsThrough => Name is not ("jmp" or "tail.jmp" or "ret" or "int3" or "b" or "br" or "brk");

    /// <summary>The label of the block that a jump leads to.</summary>
    public string? Target => Label().Match(Operands) is { Success: true } match ? match.Value : null;

    public bool UsesStack => StackAddress().IsMatch(Operands);

    /// <summary>Whether it computes with the lanes of a vector: to move, to fill or to clear one is no work.</summary>
    public bool IsVectorWork =>
        ((VectorRegister().IsMatch(Operands) && Packed().IsMatch(Name)) || ArmVector().IsMatch(Operands))
        && !Moving().IsMatch(Name)
        && !Clearing().IsMatch($"{Name} {Operands}");

    public override string ToString() => $"{Name, -12} {Operands}";

    [GeneratedRegex(@"G_M\w+_IG\d+")]
    private static partial Regex Label();

    [GeneratedRegex("^(j|b(eq|ne|lt|le|gt|ge|lo|ls|hi|hs|mi|pl|vs|vc)$|[ct]bn?z$)")]
    private static partial Regex ConditionalJump();

    [GeneratedRegex(@"\[(r[sb]p|sp|fp)\b")]
    private static partial Regex StackAddress();

    [GeneratedRegex(@"\b[xyz]mm\d+")]
    private static partial Regex VectorRegister();

    [GeneratedRegex(@"\bv\d+\.\d+[bhsd]\b")]
    private static partial Regex ArmVector();

    [GeneratedRegex("^v?(p|.*p[sd]$)")]
    private static partial Regex Packed();

    [GeneratedRegex("^v?p?(mov|broadcast|insr?|extr|cvt)|^(dup|mvni|xtn)")]
    private static partial Regex Moving();

    [GeneratedRegex(@"^v?p?xor\w* (\w+), \1(, \1)?$")]
    private static partial Regex Clearing();
}
