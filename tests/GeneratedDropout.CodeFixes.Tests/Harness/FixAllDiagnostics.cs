using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GeneratedDropout.CodeFixes.Tests.Harness;

/// <summary>Finds what one action is to mend everywhere.</summary>
internal sealed class FixAllDiagnostics : FixAllContext.DiagnosticProvider
{
    public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(
        Project project,
        CancellationToken cancellationToken
    ) => await EditorProject.DiagnosticsOf(project);

    public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
        Document document,
        CancellationToken cancellationToken
    ) =>
        (await EditorProject.DiagnosticsOf(document.Project)).Where(diagnostic =>
            document.Project.GetDocument(diagnostic.Location.SourceTree)?.Id == document.Id
        );

    public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(
        Project project,
        CancellationToken cancellationToken
    ) => (await EditorProject.DiagnosticsOf(project)).Where(diagnostic => diagnostic.Location.SourceTree is null);
}
