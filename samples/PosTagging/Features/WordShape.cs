using System.Text;

namespace PosTagging.Features;

/// <summary>What a word looks like from afar: X for capitals, x for letters, 0 for digits, the rest as it is.</summary>
public static class WordShape
{
    private const int Longest = 8;

    /// <summary>The shape, runs of one kind shortened to two: <c>Dublin</c> is Xxx, <c>1,250</c> is 0,00.</summary>
    public static string Of(string word)
    {
        StringBuilder shape = new();
        foreach (char letter in word)
        {
            char kind =
                char.IsUpper(letter) ? 'X'
                : char.IsLetter(letter) ? 'x'
                : char.IsDigit(letter) ? '0'
                : letter;
            int length = shape.Length;
            bool third = length >= 2 && shape[length - 1] == kind && shape[length - 2] == kind;
            if (!third && length < Longest)
            {
                shape.Append(kind);
            }
        }

        return shape.ToString();
    }
}
