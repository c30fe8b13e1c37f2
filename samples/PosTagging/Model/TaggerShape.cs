namespace PosTagging.Model;

/// <summary>How wide the tagger is.</summary>
/// <param name="WordChannels">The numbers that stand for a form.</param>
/// <param name="PartChannels">The numbers that stand for each part of a word.</param>
/// <param name="Hidden">The state of the LSTM in each direction.</param>
public sealed record TaggerShape(int WordChannels = 100, int PartChannels = 16, int Hidden = 100);
