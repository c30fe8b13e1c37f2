using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using BenchmarkDotNet.Reports;
using GeneratedDropout.Peers.Configs;
using GeneratedDropout.Peers.Contenders;
using GeneratedDropout.Peers.Rows;

namespace GeneratedDropout.Peers.Reports;

/// <summary>What a run says about the two goals: 25 times as fast as libtorch element-wise, and nowhere slower than a peer.</summary>
internal static class GoalReport
{
    private static readonly ContenderName[] Rivals =
    [
        ContenderName.Naive,
        ContenderName.Libtorch1,
        ContenderName.Libtorch2,
        ContenderName.OnnxRuntime1,
        ContenderName.OnnxRuntime2,
    ];

    public static void Write(Summary summary, TextWriter output)
    {
        Medians medians = new(summary);
        double? tenth = (
            from task in medians.Tasks
            where task.Row is RowName.Elementwise10 or RowName.Elementwise10InPlace
            from rival in new[] { ContenderName.Libtorch1, ContenderName.Libtorch2 }
            select medians.Times(task with { Contender = rival })
        ).Min();
        if (tenth is not null)
        {
            output.WriteLine(
                $"Element-wise at rate .1, libtorch takes at least {PeerTable.Times(tenth)} times as long as the generated kernel on as many threads (goal: 25)."
            );
        }

        string[] faster = [.. medians.Tasks.SelectMany(task => FasterIn(task, medians))];
        output.WriteLine(
            $"Peers that are faster than the generated kernel on as many threads: {(faster is [] ? "none." : "")}"
        );
        foreach (string line in faster)
        {
            output.WriteLine("- " + line);
        }
    }

    private static IEnumerable<string> FasterIn(Case task, Medians medians) =>
        Rivals
            .Select(rival => (Rival: rival, Times: medians.Times(task with { Contender = rival })))
            .Where(static it => it.Times < 1)
            .Select(it =>
                $"{it.Rival}, {task.Row}, {PeerTable.NameOf(task.Size)}: {PeerTable.Times(it.Times)} of its time"
            );
}
