namespace GeneratedDropout.Benchmarks;

/// <summary>A kernel with its rivals over one tensor: a copy of the same bytes, the generic implementation, a naive loop.</summary>
/// <param name="exampleLength">The elements of one example; a tensor holds whole examples.</param>
internal abstract class Family(int exampleLength)
{
    /// <summary>How many whole examples fit into so many elements.</summary>
    public int Examples(int elements) => elements / exampleLength;

    /// <summary>The elements of those examples.</summary>
    public int Length(int elements) => Examples(elements) * exampleLength;

    /// <summary>Fills the tensor.</summary>
    public abstract void Setup(int elements);

    /// <summary>Frees the tensor.</summary>
    public abstract void Cleanup();

    public abstract void Copy();

    public abstract void Generated();

    /// <summary>The same, on several threads where the tensor is large.</summary>
    public abstract void Parallel();

    public abstract void Generic();

    public abstract void Naive();
}
