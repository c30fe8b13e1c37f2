namespace PosTagging.Features;

/// <summary>A sentence in numbers.</summary>
/// <param name="Words">The number of each word's form.</param>
/// <param name="Parts">The numbers of each word's parts, <see cref="WordFeatures.PartCount"/> for each.</param>
/// <param name="Tags">The tag of each word.</param>
/// <param name="Seen">Whether the word, as it stands in the text, is among those of the training sentences.</param>
public sealed record EncodedSentence(int[] Words, int[] Parts, int[] Tags, bool[] Seen)
{
    /// <summary>The number of words.</summary>
    public int Length => Words.Length;
}
