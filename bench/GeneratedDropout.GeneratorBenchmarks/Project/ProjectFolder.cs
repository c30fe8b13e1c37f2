using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using GeneratedDropout.Generator;

namespace GeneratedDropout.GeneratorBenchmarks.Project;

/// <summary>Writes the project to disk, with the generator and without, for the SDK to build.</summary>
internal static class ProjectFolder
{
    public static void Write(string folder, int methods)
    {
        Write(folder, "Generated", ProjectText.Generated(methods), Item("Analyzer", typeof(DropoutGenerator)));
        Write(folder, "ByHand", ProjectText.HandWritten(methods), "");
    }

    private static void Write(string folder, string name, IEnumerable<string> files, string generator)
    {
        string path = Path.Combine(folder, name);
        Directory.CreateDirectory(path);
        foreach ((int index, string text) in files.Index())
        {
            File.WriteAllText(Path.Combine(path, $"File{index}.cs"), text);
        }

        string project = $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                {Item("Reference", typeof(System.Numerics.Tensors.Tensor))}
                {Item("Reference", typeof(DropoutAttribute))}
                {Item("Reference", typeof(DropoutKey))}
                {generator}
              </ItemGroup>
            </Project>

            """;
        File.WriteAllText(Path.Combine(path, name + ".csproj"), project);
    }

    private static string Item(string kind, Type type) => $"<{kind} Include=\"{type.Assembly.Location}\" />";
}
