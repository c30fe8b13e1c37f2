using System;

namespace QuickStart;

/// <summary>What came of one pass over a corpus.</summary>
/// <param name="Elements">The elements that went in.</param>
/// <param name="Kept">Those that were not dropped on the way forward.</param>
/// <param name="MasksAgree">Whether the way back dropped exactly what the way forward had dropped.</param>
/// <param name="Forward">The time that dropout took on the way forward.</param>
/// <param name="Backward">The time that it took on the way back.</param>
public readonly record struct CorpusResult(
    long Elements,
    long Kept,
    bool MasksAgree,
    TimeSpan Forward,
    TimeSpan Backward
);
