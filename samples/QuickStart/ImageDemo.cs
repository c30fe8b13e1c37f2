using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using GeneratedDropout;

namespace QuickStart;

/// <summary>SpatialDropout2D drops whole feature maps. Where they lie in memory is the layout's business.</summary>
public static class ImageDemo
{
    private const int Maps = 8;
    private const int Side = 3;

    public static void Run(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        DropoutKey key = new(Seed: 7);
        float[] x = new float[Maps * Side * Side];
        Array.Fill(x, 1);
        float[] first = new float[x.Length];
        float[] last = new float[x.Length];
        Kernels.SpatialDropout2DChannelsFirst(x, first, 1, Maps, Side, Side, key);
        Kernels.SpatialDropout2DChannelsLast(x, last, 1, Side, Side, Maps, key);

        output.WriteLine("3. SPATIALDROPOUT2D IN TWO LAYOUTS");
        output.WriteLine();
        output.WriteLine($"One image with {Maps} feature maps of {Side} x {Side}: {Maps} coin flips either way.");
        Draw(
            output,
            "channels first",
            "[n, c, h, w]",
            "[n, c, 1, 1]",
            first,
            (map, cell) => (map * Side * Side) + cell
        );
        Draw(output, "channels last", "[n, h, w, c]", "[n, 1, 1, c]", last, (map, cell) => (cell * Maps) + map);
        output.WriteLine();
        output.WriteLine("The same maps fall: both noise shapes count the coins alike, map by map.");
        output.WriteLine();
    }

    private static void Draw(
        TextWriter output,
        string name,
        string shape,
        string noise,
        float[] y,
        Func<int, int, int> index
    )
    {
        IEnumerable<string[]> maps = Enumerable
            .Range(0, Maps)
            .Select(map =>
            {
                float[] cells = [.. Enumerable.Range(0, Side * Side).Select(cell => y[index(map, cell)])];
                return (string[])[$"map {map}", .. Picture.Grid(cells, Side, Side)];
            });

        output.WriteLine();
        output.WriteLine($"{name}: x {shape}, noise shape {noise}");
        foreach (string line in Picture.Beside([.. maps]))
        {
            output.WriteLine($"   {line}");
        }

        output.WriteLine("   in memory:");
        output.WriteLine($"   {Picture.Strip(y)}");
    }
}
