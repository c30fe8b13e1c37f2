using System;
using System.Runtime.Intrinsics;
using GeneratedDropout.JitGuard;

const int MostRounds = 5000; // about a hundred are enough

// "cold": each kernel is called once. "hot": until the JIT has compiled its caller anew, with all that it learnt meanwhile.
using TierOneListener? listener = args is ["hot"] ? new TierOneListener(typeof(Callers)) : null;
int round = 0;
do
{
    Array.ForEach(Callers.All, call => call());
    if (++round > MostRounds)
    {
        throw new TimeoutException($"{listener?.Count} of {Callers.All.Length} callers have reached tier 1.");
    }
} while (listener?.Count < Callers.All.Length);

string vector =
    Vector512.IsHardwareAccelerated ? "512"
    : Vector256.IsHardwareAccelerated ? "256"
    : "128";
Console.WriteLine($"vector: {vector}");
