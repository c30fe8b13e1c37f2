using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GeneratedDropout.Generator.Parsing;

/// <summary>Finds the methods that may have dropout attributes and lack a body, by their syntax alone.</summary>
internal static class CandidateMethods
{
    private static readonly ConditionalWeakTable<SyntaxTree, MethodDeclarationSyntax[]> Known = new();

    /// <summary>The files that have any.</summary>
    public static IEnumerable<SyntaxTree> FilesOf(Compilation compilation) =>
        compilation.SyntaxTrees.Where(static file => In(file).Length > 0);

    /// <summary>Those of one file, in order. A file is searched once; other files' edits leave it as it is.</summary>
    public static MethodDeclarationSyntax[] In(SyntaxTree file) => Known.GetValue(file, Search);

    /// <summary>Whether a method has attributes, is partial and has no body.</summary>
    public static bool Include(MethodDeclarationSyntax method) =>
        method is { AttributeLists.Count: > 0, Body: null, ExpressionBody: null }
        && method.Modifiers.Any(SyntaxKind.PartialKeyword);

    private static MethodDeclarationSyntax[] Search(SyntaxTree file) =>
        file.GetRoot() is CompilationUnitSyntax root ? [.. MethodsOf(root.Members).Where(Include)] : [];

    /// <summary>Goes into namespaces and types, and not into bodies, which are most of a file.</summary>
    private static IEnumerable<MethodDeclarationSyntax> MethodsOf(SyntaxList<MemberDeclarationSyntax> members) =>
        members.SelectMany(static member =>
            member switch
            {
                MethodDeclarationSyntax method => [method],
                TypeDeclarationSyntax type => MethodsOf(type.Members),
                BaseNamespaceDeclarationSyntax space => MethodsOf(space.Members),
                _ => [],
            }
        );
}
