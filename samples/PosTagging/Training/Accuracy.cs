namespace PosTagging.Training;

/// <summary>How many words got their tag, of those that training had and of those that it had not.</summary>
public readonly record struct Accuracy(int SeenRight, int Seen, int UnseenRight, int Unseen)
{
    /// <summary>The share of all words.</summary>
    public double Overall => Share(SeenRight + UnseenRight, Seen + Unseen);

    /// <summary>The share of the words that training had not.</summary>
    public double OfUnseen => Share(UnseenRight, Unseen);

    private static double Share(int right, int all) => all == 0 ? 0 : (double)right / all;
}
