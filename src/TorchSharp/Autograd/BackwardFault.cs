using System;
using System.Threading;

namespace GeneratedDropout.TorchSharp.Autograd;

/// <summary>
/// What went wrong on the way back. An exception there must not leave the callback of libtorch, which would end the
/// process; the module throws it with its next pass.
/// </summary>
internal sealed class BackwardFault
{
    private Exception? _exception;

    public void Set(Exception exception) => Volatile.Write(ref _exception, exception);

    public void Throw()
    {
        if (Volatile.Read(ref _exception) is not null && Interlocked.Exchange(ref _exception, null) is Exception cause)
        {
            throw new InvalidOperationException(
                $"Backward failed in an earlier pass, which gave gradients of NaN: {cause.Message}",
                cause
            );
        }
    }
}
