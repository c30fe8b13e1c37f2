using System;
using System.Collections.Generic;
using System.Linq;

namespace GeneratedDropout.IntegrationTests.Jit;

/// <summary>A turn of a loop that computes with vectors: the shortest way from a block of the loop back to itself.</summary>
/// <remarks>
/// The shortest way leaves out what is rarely done. It does not depend on the order of the blocks, which the JIT changes, nor
/// on loops being well nested, which the JIT undoes where it merges their ends.
/// </remarks>
internal sealed record HotLoop(IReadOnlyList<Instruction> Instructions)
{
    public override string ToString() => string.Join('\n', Instructions);

    /// <summary>The loops of a method, without those that go all through another one.</summary>
    public static IReadOnlyList<HotLoop> FindAll(IReadOnlyList<BasicBlock> blocks)
    {
        ILookup<BasicBlock, BasicBlock> successors = Successors(blocks);
        List<HashSet<BasicBlock>> ways = [];
        foreach (BasicBlock block in blocks.Where(block => block.Instructions.Exists(one => one.IsVectorWork)))
        {
            HashSet<BasicBlock> way = WayBack(block, successors);
            if (way.Count > 0 && !ways.Exists(way.SetEquals))
            {
                ways.Add(way);
            }
        }

        return
        [
            .. ways.Where(way => !ways.Exists(way.IsProperSupersetOf))
                .Select(way => blocks.Where(way.Contains).SelectMany(block => block.Instructions))
                .Select(instructions => new HotLoop([.. instructions])),
        ];
    }

    private static ILookup<BasicBlock, BasicBlock> Successors(IReadOnlyList<BasicBlock> blocks)
    {
        Dictionary<string, BasicBlock> labelled = blocks
            .Where(block => block.Label is not null)
            .ToDictionary(block => block.Label!, StringComparer.Ordinal);
        List<(BasicBlock From, BasicBlock To)> edges = [];
        for (int i = 0; i < blocks.Count; i++)
        {
            Instruction? last = blocks[i].Instructions.Count > 0 ? blocks[i].Instructions[^1] : null;
            if (last is { IsJump: true, Target: string target })
            {
                edges.Add((blocks[i], labelled[target]));
            }

            if (last?.FallsThrough != false && i + 1 < blocks.Count)
            {
                edges.Add((blocks[i], blocks[i + 1]));
            }
        }

        return edges.ToLookup(edge => edge.From, edge => edge.To);
    }

    /// <summary>The blocks on the way from one back to itself with the fewest instructions; none if there is no way.</summary>
    private static HashSet<BasicBlock> WayBack(BasicBlock start, ILookup<BasicBlock, BasicBlock> successors)
    {
        // Dijkstra's algorithm.
        Dictionary<BasicBlock, BasicBlock> before = [];
        PriorityQueue<(BasicBlock From, BasicBlock To), int> open = new();
        Open(start, 0);
        while (open.TryDequeue(out (BasicBlock From, BasicBlock To) edge, out int length))
        {
            if (before.TryAdd(edge.To, edge.From))
            {
                Open(edge.To, length);
            }
        }

        HashSet<BasicBlock> way = [];
        for (BasicBlock? block = start; before.ContainsKey(start) && way.Add(block); block = before[block]) { }

        return way;

        void Open(BasicBlock from, int length)
        {
            foreach (BasicBlock to in successors[from])
            {
                open.Enqueue((from, to), length + to.Instructions.Count);
            }
        }
    }
}
