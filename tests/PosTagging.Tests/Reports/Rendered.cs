using System.IO;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PosTagging.Tests.Reports;

/// <summary>Output as a file gets it.</summary>
internal static class Rendered
{
    public static string Text(IRenderable renderable)
    {
        using StringWriter text = new();
        Console(text).Write(renderable);
        return text.ToString();
    }

    public static IAnsiConsole Console(TextWriter text)
    {
        IAnsiConsole console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
                Out = new AnsiConsoleOutput(text),
            }
        );
        console.Profile.Width = 120;
        return console;
    }
}
