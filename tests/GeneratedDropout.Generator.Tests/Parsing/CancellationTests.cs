using System;
using System.Threading;
using GeneratedDropout.Generator.Parsing;
using GeneratedDropout.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace GeneratedDropout.Generator.Tests.Parsing;

public class CancellationTests
{
    [Fact]
    public void CancelledParse_Throws()
    {
        CSharpCompilation compilation = TestCompilation.Create(Snippets.Plain);
        IMethodSymbol method = Assert.IsAssignableFrom<IMethodSymbol>(
            Assert.Single(compilation.GetTypeByMetadataName("Acme.Kernels")!.GetMembers("Drop"))
        );
        Assert.NotNull(DropoutMethodParser.TryParse(method, DiagnosticSink.None, CancellationToken.None));
        Assert.Throws<OperationCanceledException>(() =>
            DropoutMethodParser.TryParse(method, DiagnosticSink.None, new CancellationToken(canceled: true))
        );
    }
}
