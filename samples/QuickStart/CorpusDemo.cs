using System.IO;

namespace QuickStart;

public static class CorpusDemo
{
    public static void Run(string path, TextWriter output) => output.WriteLine(path);
}
