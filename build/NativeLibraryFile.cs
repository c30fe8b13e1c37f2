using System;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;

namespace GeneratedDropout.Natives;

/// <summary>A native library of this build.</summary>
internal static class NativeLibraryFile
{
    /// <summary>The file of a library, or null if this build has none.</summary>
    public static string? Find(string library)
    {
        string name =
            OperatingSystem.IsWindows() ? library + ".dll"
            : OperatingSystem.IsMacOS() ? "lib" + library + ".dylib"
            : "lib" + library + ".so";
        string folders = AppContext.GetData("NATIVE_DLL_SEARCH_DIRECTORIES") as string ?? AppContext.BaseDirectory;
        return folders
            .Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
    }

    /// <summary>Loads a library for good, and says in one line why it cannot be loaded, or null.</summary>
    public static string? Load(string path)
    {
        try
        {
            _ = NativeLibrary.Load(path);
            return null;
        }
        catch (Exception fault) when (fault is DllNotFoundException or BadImageFormatException)
        {
            // The first lines are advice; what the loader said comes last.
            string[] lines = fault.Message.Split(
                '\n',
                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
            );
            return lines[^1];
        }
    }
}
