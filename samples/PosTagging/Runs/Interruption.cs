using System;
using System.Runtime.InteropServices;
using System.Threading;

namespace PosTagging.Runs;

/// <summary>Turns Ctrl-C and a polite kill into a request to stop. A second Ctrl-C ends the process at once.</summary>
public sealed class Interruption : IDisposable
{
    /// <summary>The exit code of a program that was stopped with Ctrl-C.</summary>
    public const int ExitCode = 130;

    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _registrations;

    /// <summary>Begins to listen.</summary>
    public Interruption() =>
        _registrations = [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop),
        ];

    /// <summary>Whether to stop.</summary>
    public CancellationToken Token => _source.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (PosixSignalRegistration registration in _registrations)
        {
            registration.Dispose();
        }

        _source.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        context.Cancel = !_source.IsCancellationRequested;
        _source.Cancel();
    }
}
