using System;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PosTagging.Training;

/// <summary>Says how fast a progress bar moves.</summary>
public sealed class WordsPerSecondColumn : ProgressColumn
{
    /// <inheritdoc/>
    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
        new Text(task.Speed is { } speed ? $"{speed:N0} words/s" : "");
}
