using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GeneratedDropout.Generator.Infrastructure;

/// <summary>Tells compilations apart by what the meaning of a declaration can depend on.</summary>
/// <remarks>
/// That is everything but the bodies, among which are initializers that are no constants. Most edits are made there, and
/// every attribute and every signature in other files means what it meant before.
/// </remarks>
internal sealed class DeclarationHistory
{
    private readonly ConditionalWeakTable<Compilation, object> _versions = new();
    private readonly object _lock = new();
    private Snapshot? _latest;

    /// <summary>An object that stands for the declarations of a compilation. The same object, the same declarations.</summary>
    public object VersionOf(CSharpCompilation compilation)
    {
        lock (_lock)
        {
            if (!_versions.TryGetValue(compilation, out object? version))
            {
                // Each is compared with the one before it, which differs in the one file that was edited.
                Snapshot snapshot = new(compilation, _latest);
                _latest = snapshot;
                version = snapshot.Version;
                _versions.Add(compilation, version);
            }

            return version;
        }
    }

    /// <summary>A compilation without its symbols, which take more memory than its trees.</summary>
    private sealed class Snapshot
    {
        private readonly ImmutableArray<SyntaxTree> _trees;
        private readonly ImmutableArray<MetadataReference> _references;
        private readonly CSharpCompilationOptions _options;
        private readonly string? _assembly;

        public Snapshot(CSharpCompilation compilation, Snapshot? before)
        {
            _trees = compilation.SyntaxTrees;
            _references = compilation.ExternalReferences;
            _options = compilation.Options;
            _assembly = compilation.AssemblyName;
            Version = before is not null && HasDeclarationsOf(before) ? before.Version : new object();
        }

        public object Version { get; }

        private bool HasDeclarationsOf(Snapshot before) =>
            _assembly == before._assembly
            && _options.Equals(before._options)
            && _references.SequenceEqual(before._references)
            && _trees.Length == before._trees.Length
            && _trees.Zip(before._trees, HasDeclarationsOf).All(isSame => isSame);

        private static bool HasDeclarationsOf(SyntaxTree tree, SyntaxTree before) =>
            tree == before || (tree.Options.Equals(before.Options) && tree.IsEquivalentTo(before, topLevel: true));
    }
}
