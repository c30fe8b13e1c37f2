namespace PosTagging.Corpus;

/// <summary>A sentence with the part of speech of each word.</summary>
/// <param name="Words">The words as they stand in the text.</param>
/// <param name="Tags">The tag of each word, as an index into <see cref="Upos.Names"/>.</param>
public sealed record Sentence(string[] Words, int[] Tags);
