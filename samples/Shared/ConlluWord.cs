namespace Samples;

/// <summary>A word of a CoNLL-U file.</summary>
/// <param name="Form">The word as it stands in the text.</param>
/// <param name="Tag">Its universal part of speech, column 4; <c>_</c> where the file gives none.</param>
/// <param name="Line">The number of its line, for messages.</param>
public readonly record struct ConlluWord(string Form, string Tag, int Line);
