using System;

namespace GeneratedDropout.Natives;

/// <summary>Whether ONNX Runtime can be used.</summary>
internal static class OnnxRuntime
{
    private static readonly Lazy<string?> Reason = new(FindReason);

    /// <summary>Why it cannot be used, in one line, or null.</summary>
    public static string? WhyNot => Reason.Value;

    private static string? FindReason() =>
        NativeLibraryFile.Find("onnxruntime") is string library
            ? NativeLibraryFile.Load(library)
            : "there is no ONNX Runtime for this platform";
}
