using System;

namespace GeneratedDropout.Natives;

/// <summary>Whether libtorch can be used. TorchSharp itself would answer with a page of text.</summary>
internal static class Libtorch
{
    private static readonly Lazy<string?> Reason = new(FindReason);

    /// <summary>Why it cannot be used, in one line, or null.</summary>
    public static string? WhyNot => Reason.Value;

    private static string? FindReason() =>
        NativeLibraryFile.Find("torch_cpu") is null ? "there is no libtorch for this platform"
        : NativeLibraryFile.Find("LibTorchSharp") is not string binding ? "TorchSharp has no binding for this platform"
        : NativeLibraryFile.Load(binding);
}
