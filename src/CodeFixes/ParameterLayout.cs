using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GeneratedDropout.CodeFixes;

/// <summary>Puts parameters into a list as the others in it are laid out; each comment stays with its parameter.</summary>
internal static class ParameterLayout
{
    public static IEnumerable<TextChange> Insert(ParameterListSyntax list, int index, IEnumerable<string> parameters)
    {
        if (list.Parameters.Count == 0)
        {
            return [At(list.OpenParenToken.Span.End, string.Join(", ", parameters))];
        }

        return index < list.Parameters.Count
            ? [InsertBefore(list.Parameters[index], parameters)]
            : Append(list, parameters);
    }

    private static TextChange InsertBefore(ParameterSyntax next, IEnumerable<string> parameters)
    {
        SyntaxToken first = next.GetFirstToken();
        SyntaxToken previous = first.GetPreviousToken();
        if (NewLineAfter(previous) is { } newLine)
        {
            string indentation = IndentationOf(first);
            return At(
                previous.FullSpan.End,
                string.Concat(parameters.Select(parameter => $"{indentation}{parameter},{newLine}"))
            );
        }

        return At(
            previous.Span.End,
            string.Concat(
                parameters.Select(parameter =>
                    previous.IsKind(SyntaxKind.CommaToken) ? $" {parameter}," : $"{parameter}, "
                )
            )
        );
    }

    private static IEnumerable<TextChange> Append(ParameterListSyntax list, IEnumerable<string> parameters)
    {
        SyntaxToken first = list.Parameters.Last().GetFirstToken();
        SyntaxToken last = list.Parameters.Last().GetLastToken();
        string? lineBefore = NewLineAfter(first.GetPreviousToken());
        string indentation = IndentationOf(lineBefore is null ? list.CloseParenToken : first);
        string separator = lineBefore is null ? ", " : $",{lineBefore}{indentation}";
        string added = string.Join(separator, parameters);
        if (!last.TrailingTrivia.Any(IsComment))
        {
            return [At(last.Span.End, separator + added)];
        }

        string behindComment = NewLineAfter(last) is { } newLine ? $"{indentation}{added}{newLine}" : $" {added}";
        return [At(last.Span.End, ","), At(last.FullSpan.End, behindComment)];
    }

    /// <summary>The line break behind a token, or <see langword="null"/> where its line goes on.</summary>
    private static string? NewLineAfter(SyntaxToken token) =>
        token.TrailingTrivia is { Count: > 0 } trivia && trivia[trivia.Count - 1].IsKind(SyntaxKind.EndOfLineTrivia)
            ? trivia[trivia.Count - 1].ToString()
            : null;

    private static string IndentationOf(SyntaxToken token) =>
        token.LeadingTrivia is { Count: > 0 } trivia && trivia[trivia.Count - 1].IsKind(SyntaxKind.WhitespaceTrivia)
            ? trivia[trivia.Count - 1].ToString()
            : "";

    private static bool IsComment(SyntaxTrivia trivia) =>
        trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia;

    private static TextChange At(int position, string text) => new(new TextSpan(position, 0), text);
}
