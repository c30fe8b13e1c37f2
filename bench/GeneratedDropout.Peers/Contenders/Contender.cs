using System;

namespace GeneratedDropout.Peers.Contenders;

/// <summary>Does the task of a row over tensors of its own, which it allocates beforehand as far as its interface lets it.</summary>
internal abstract class Contender : IDisposable
{
    /// <summary>Does the task once, with new noise. This is what is measured.</summary>
    public abstract void Run();

    /// <summary>Fills the input with <see cref="Input.At"/>, does the task once, and returns a copy of the output.</summary>
    public abstract float[] RunAndRead();

    public abstract void Dispose();
}
