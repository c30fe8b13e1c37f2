using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace GeneratedDropout.TorchSharp.Tensors;

/// <summary>Shapes as messages show them.</summary>
internal static class ShapeText
{
    /// <summary>Such as [8, null, 64].</summary>
    public static string Of<T>(IEnumerable<T> entries)
    {
        IEnumerable<string> texts = entries.Select(static entry =>
            Convert.ToString(entry, CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : "null"
        );
        return $"[{string.Join(", ", texts)}]";
    }
}
