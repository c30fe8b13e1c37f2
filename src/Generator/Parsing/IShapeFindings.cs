namespace GeneratedDropout.Generator.Parsing;

/// <summary>Takes what the validators find, in plain values.</summary>
internal interface IShapeFindings
{
    /// <summary>Takes one finding.</summary>
    /// <param name="id">The diagnostic's ID.</param>
    /// <param name="attribute">The attribute at fault.</param>
    /// <param name="entry">The index of the attribute's entry at fault; −1 for the attribute as a whole.</param>
    /// <param name="arguments">The arguments of the message after the method's name.</param>
    void Report(string id, AttributeKind attribute, int entry, params object[] arguments);
}
