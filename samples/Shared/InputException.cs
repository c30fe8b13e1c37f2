using System;

namespace Samples;

/// <summary>The user's input is wrong; the message says it in one line.</summary>
public sealed class InputException : Exception
{
    public InputException() { }

    public InputException(string message)
        : base(message) { }

    public InputException(string message, Exception inner)
        : base(message, inner) { }
}
