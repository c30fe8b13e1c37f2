using System.Collections.Generic;

namespace GeneratedDropout.IntegrationTests.Jit;

/// <summary>Instructions that run one after the other: jumps lead to the first one only and leave after the last.</summary>
internal sealed class BasicBlock(string? label)
{
    /// <summary>What jumps call it, if any lead here.</summary>
    public string? Label { get; } = label;

    public List<Instruction> Instructions { get; } = [];
}
