#:package BigGustave
#:project ../Runtime/GeneratedDropout.Runtime.csproj

// Draws the package's icon with the library itself: SpatialDropout1D over 5 x 5 tiles, where whole columns fall.
// In the root of the repository: dotnet run src/Package/icon.cs -- src/Package/icon.png

using System;
using System.IO;
using BigGustave;
using GeneratedDropout;

const int Tiles = 5;
const int TileSize = 22;
const int Pitch = 25;
const int IconSize = 128;
const double Radius = 5;

float[] tiles = new float[Tiles * Tiles];
Array.Fill(tiles, 1);
GenericDropout.Apply<float>(tiles, tiles, [Tiles, Tiles], [1, Tiles], rate: 0.4, new DropoutKey(Seed: 9));

PngBuilder icon = PngBuilder.Create(IconSize, IconSize, hasAlphaChannel: true);
for (int row = 0; row < Tiles; row++)
{
    for (int column = 0; column < Tiles; column++)
    {
        bool isKept = tiles[(row * Tiles) + column] != 0;
        (byte red, byte green, byte blue) = isKept
            ? ((byte)0x1B, (byte)0x5E, (byte)0xB8)
            : ((byte)0xC9, (byte)0xD1, (byte)0xDC);
        for (int y = 0; y < TileSize; y++)
        {
            for (int x = 0; x < TileSize; x++)
            {
                icon.SetPixel(
                    new Pixel(red, green, blue, Opacity(x, y), isGrayscale: false),
                    IconSize - (Tiles * Pitch) + (column * Pitch) + x,
                    IconSize - (Tiles * Pitch) + (row * Pitch) + y
                );
            }
        }
    }
}

using FileStream file = File.Create(args[0]);
icon.Save(file);

// How much of a pixel lies within the round corners of a tile.
static byte Opacity(int x, int y)
{
    double beyondX = Math.Max(0, Math.Abs(x + 0.5 - (TileSize / 2)) - ((TileSize / 2) - Radius));
    double beyondY = Math.Max(0, Math.Abs(y + 0.5 - (TileSize / 2)) - ((TileSize / 2) - Radius));
    return (byte)(255 * Math.Clamp(Radius + 0.5 - Math.Sqrt((beyondX * beyondX) + (beyondY * beyondY)), 0, 1));
}
