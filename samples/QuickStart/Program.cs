using System;
using System.Globalization;
using QuickStart;
using Samples;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture; // numbers look the same everywhere

try
{
    Options options = Options.Parse(args);
    if (options.ShowHelp)
    {
        Console.WriteLine(Options.Help);
    }
    else if (options.CorpusPath is { } path)
    {
        CorpusDemo.Run(path, Console.Out);
    }
    else
    {
        SentenceDemo.Run(Console.Out);
        TwoByTwoDemo.Run(Console.Out);
        ImageDemo.Run(Console.Out);
        FlipDemo.Run(Console.Out);
        TimingDemo.Run(Console.Out);
    }

    return 0;
}
catch (InputException error)
{
    Console.Error.WriteLine($"QuickStart: {error.Message}");
    return 2;
}
