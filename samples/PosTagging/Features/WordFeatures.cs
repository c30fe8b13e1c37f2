using System.Text;

namespace PosTagging.Features;

/// <summary>What the tagger sees of a word: its form, and parts that a word it has never seen shares with others.</summary>
public static class WordFeatures
{
    /// <summary>The number of parts.</summary>
    public const int PartCount = 8;

    /// <summary>The form: lower case, and every digit a 0.</summary>
    public static string Form(string word)
    {
        StringBuilder form = new(word.Length);
        foreach (char letter in word)
        {
            form.Append(char.IsDigit(letter) ? '0' : char.ToLowerInvariant(letter));
        }

        return form.ToString();
    }

    /// <summary>The last 1 to 4 letters, the first 1 to 3, and the shape.</summary>
    /// <remarks>
    /// Each has a mark in front, so that a suffix is no prefix. Words are shorter than a part at times: ^ and $ stand
    /// for their ends, so that <c>^is</c> differs from the end of <c>this</c>.
    /// </remarks>
    public static string[] Parts(string word)
    {
        string form = Form(word);
        string opened = "^" + form;
        string closed = form + "$";
        return
        [
            "-1" + Last(opened, 1),
            "-2" + Last(opened, 2),
            "-3" + Last(opened, 3),
            "-4" + Last(opened, 4),
            "+1" + First(closed, 1),
            "+2" + First(closed, 2),
            "+3" + First(closed, 3),
            "s" + WordShape.Of(word),
        ];
    }

    private static string Last(string text, int length) => text.Length <= length ? text : text[^length..];

    private static string First(string text, int length) => text.Length <= length ? text : text[..length];
}
