using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GeneratedDropout.CodeFixes.Tests.Harness;

/// <summary>Finds what one action is to mend everywhere: as Roslyn does, among the diagnostics of the analyzer alone.</summary>
internal sealed class FixAllDiagnostics : FixAllContext.DiagnosticProvider
{
    public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(
        Project project,
        CancellationToken cancellationToken
    ) => await EditorProject.Analyze(project);

    public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
        Document document,
        CancellationToken cancellationToken
    ) =>
        (await EditorProject.Analyze(document.Project)).Where(diagnostic =>
            document.Project.GetDocument(diagnostic.Location.SourceTree)?.Id == document.Id
        );

    public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(
        Project project,
        CancellationToken cancellationToken
    ) => (await EditorProject.Analyze(project)).Where(diagnostic => diagnostic.Location.SourceTree is null);
}
