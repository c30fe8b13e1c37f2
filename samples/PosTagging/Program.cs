using System;
using System.Diagnostics;
using System.Globalization;
using System.Threading;
using PosTagging.Baselines;
using PosTagging.Corpus;
using PosTagging.Features;
using PosTagging.Model;
using PosTagging.Training;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
TorchSharp.torch.set_num_threads(1);
Treebank t = TreebankFolder.Read(args[0]);
EncodedTreebank e = new(t);
Console.WriteLine($"{e.Encoder.Words.Count} forms {e.Encoder.Parts.Count} parts");
foreach (IBaseline b in new IBaseline[] { new MostFrequentTag(t.Train), new SuffixBackOff(t.Train) })
{
    int right = 0, all = 0;
    foreach (var s in t.Test) for (int i = 0; i < s.Words.Length; i++) { all++; if (b.Tag(s.Words[i]) == s.Tags[i]) right++; }
    Console.WriteLine($"{b.Name} {(double)right / all:P2}");
}
TrainingOptions o = new(Enum.Parse<DropoutRegime>(args[1], true), double.Parse(args[2]), ulong.Parse(args[3]), int.Parse(args[4]));
var sw = Stopwatch.StartNew();
using Trainer tr = new(e, o);
tr.Run(new P(), () => { }, CancellationToken.None);
var a = Evaluator.Run(tr.Tagger, e.Test).Accuracy;
Console.WriteLine($"{o.Name} seed {o.Seed} best {tr.State.BestEpoch} dev {tr.State.Dev[tr.State.BestEpoch]:P2} test {a.Overall:P2} unseen {a.OfUnseen:P2} {sw.Elapsed.TotalSeconds:F0} s cpu {Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds:F0}");
sealed class P : ITrainingProgress
{
    double _l; int _n; Stopwatch _s = new();
    public void Begin(int epoch, int epochs, int words, int done) { _n = epoch; _s.Restart(); }
    public void Advance(int words, double loss) => _l = loss;
    public void End(double dev) => Console.WriteLine($"{_n} {_l:F4} {dev:P2} {_s.Elapsed.TotalSeconds:F1}");
}
