using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace GeneratedDropout.GeneratorBenchmarks.Project;

/// <summary>A project in an editor, whose generator has run: the driver is held from one edit to the next.</summary>
internal sealed class EditedProject
{
    private readonly CSharpSyntaxNode[] _states;
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;
    private SyntaxTree _file;
    private int _edits;

    public EditedProject(int methods, Edit edit, bool trackSteps = false)
    {
        _compilation = UserProject.Parse(ProjectText.Generated(methods));
        _driver = UserProject.CreateDriver(trackSteps).RunGenerators(_compilation);
        _file = _compilation.SyntaxTrees[edit.File];

        // Parsed as an editor does it: what the edit does not touch is kept.
        SourceText text = _file.GetText();
        int start = text.ToString().IndexOf(edit.Before, StringComparison.Ordinal);
        SyntaxTree edited = _file.WithChangedText(text.Replace(start, edit.Before.Length, edit.After));
        _states = [(CSharpSyntaxNode)_file.GetRoot(), (CSharpSyntaxNode)edited.GetRoot()];
    }

    /// <summary>What the generator did last.</summary>
    public GeneratorRunResult Result => _driver.GetRunResult().Results[0];

    /// <summary>Makes the edit, or takes it back. The parsing is the editor's; the tree is a new one each time.</summary>
    public void Continue()
    {
        CSharpSyntaxNode state = _states[++_edits % _states.Length];
        SyntaxTree edited = CSharpSyntaxTree.Create(state, UserProject.Options, _file.FilePath, _file.Encoding);
        _compilation = _compilation.ReplaceSyntaxTree(_file, edited);
        _file = edited;
        _driver = _driver.RunGenerators(_compilation);
    }
}
