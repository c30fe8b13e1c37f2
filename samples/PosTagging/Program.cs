using System;
using System.Globalization;
using PosTagging.Runs;
using Spectre.Console;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture; // numbers look the same everywhere
using Interruption interruption = new();
return TaggerProgram.Run(args, AnsiConsole.Console, Console.Error, interruption.Token);
