namespace PosTagging.Baselines;

/// <summary>Tags words by counts alone, without a look at their neighbours.</summary>
public interface IBaseline
{
    /// <summary>What it is called in tables.</summary>
    string Name { get; }

    /// <summary>The tag of a word, wherever it stands.</summary>
    int Tag(string word);
}
