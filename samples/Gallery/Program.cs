using System;
using System.IO;
using Gallery;
using Gallery.Drawing;

string folder = args is [string path] ? path : "docs/pictures";
Directory.CreateDirectory(folder);
foreach (Picture picture in Pictures.All())
{
    File.WriteAllBytes(Path.Combine(folder, $"{picture.Name}.svg"), picture.ToSvg());
    File.WriteAllBytes(Path.Combine(folder, $"{picture.Name}.png"), picture.ToPng());
    Console.WriteLine(picture.Title);
}
