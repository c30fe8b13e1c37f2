using System;
using System.Globalization;
using PosTagging.Runs;
using Spectre.Console;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture; // numbers look the same everywhere
if (Console.IsOutputRedirected)
{
    AnsiConsole.Profile.Width = 400; // nothing there has a width that lines must keep to
}

using Interruption interruption = new();
return TaggerProgram.Run(args, AnsiConsole.Console, Console.Error, interruption.Token);
