namespace PosTagging.Model;

/// <summary>Which dropout the tagger is trained with.</summary>
public enum DropoutRegime
{
    /// <summary>None.</summary>
    None,

    /// <summary>Every number by itself.</summary>
    Plain,

    /// <summary>Whole channels of a sentence.</summary>
    Spatial,
}
