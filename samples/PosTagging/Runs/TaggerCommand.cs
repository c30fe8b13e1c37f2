using System.Threading;
using Spectre.Console;
using Spectre.Console.Cli;

namespace PosTagging.Runs;

/// <summary>The only command.</summary>
/// <param name="console">Where output goes.</param>
public sealed class TaggerCommand(IAnsiConsole console) : Command<TaggerSettings>
{
    /// <inheritdoc/>
    public override int Execute(CommandContext context, TaggerSettings settings, CancellationToken cancellationToken) =>
        settings.IsComparison
            ? new ComparisonRun(console, settings).Run(cancellationToken)
            : new SingleRun(console, settings).Run(cancellationToken);
}
