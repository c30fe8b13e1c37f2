using System;
using System.Collections.Generic;
using System.Linq;

namespace PosTagging.Features;

/// <summary>Numbers the strings that were seen at least some number of times. All others have the number 0.</summary>
public sealed class Vocabulary
{
    /// <summary>The number of what is not in the vocabulary.</summary>
    public const int Unknown = 0;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<int> _counts = [0];

    /// <param name="texts">All that was seen, repeats included.</param>
    /// <param name="least">How often a string must be seen to have a number.</param>
    public Vocabulary(IEnumerable<string> texts, int least)
    {
        // The order of the numbers is that of the first occurrences.
        foreach ((string text, int count) in texts.CountBy(text => text, StringComparer.Ordinal))
        {
            if (count >= least)
            {
                _numbers.Add(text, _counts.Count);
                _counts.Add(count);
            }
        }
    }

    /// <summary>How many numbers there are, <see cref="Unknown"/> among them.</summary>
    public int Count => _counts.Count;

    /// <summary>The number of a string.</summary>
    public int this[string text] => _numbers.GetValueOrDefault(text, Unknown);

    /// <summary>How often the string of that number was seen.</summary>
    public int CountOf(int number) => _counts[number];
}
