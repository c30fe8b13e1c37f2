using System;
using System.Globalization;
using MonteCarlo;
using Samples;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture; // numbers look the same everywhere

try
{
    Options options = Options.Parse(args);
    if (options.ShowHelp)
    {
        Console.WriteLine(Options.Help);
    }
    else
    {
        Demo.Run(options, Console.Out);
    }

    return 0;
}
catch (InputException error)
{
    Console.Error.WriteLine($"MonteCarlo: {error.Message}");
    return 2;
}
