using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using Samples;
using Spectre.Console;
using Spectre.Console.Cli;

namespace PosTagging.Runs;

/// <summary>The program, but for the process around it.</summary>
public static class TaggerProgram
{
    /// <summary>The exit code where the user's input is wrong.</summary>
    public const int WrongInput = 2;

    /// <summary>Runs it.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="console">Where output goes.</param>
    /// <param name="error">Where it is said, in one line, what is wrong.</param>
    /// <param name="stop">Asks to stop.</param>
    /// <returns>The exit code.</returns>
    public static int Run(IReadOnlyList<string> args, IAnsiConsole console, TextWriter error, CancellationToken stop)
    {
        CommandApp<TaggerCommand> app = new();
        app.Configure(configuration =>
        {
            configuration.SetApplicationName("PosTagging");
            configuration.ConfigureConsole(console);
            configuration.UseStrictParsing();
            configuration.PropagateExceptions();
        });
        try
        {
            return app.Run(args, stop);
        }
        catch (Exception exception) when (exception is InputException or CommandAppException)
        {
            error.WriteLine($"PosTagging: {exception.Message.ReplaceLineEndings(" ")}");
            return WrongInput;
        }
    }
}
