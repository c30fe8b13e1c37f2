using System;
using System.Linq;
using Gallery.Drawing;
using SkiaSharp;

namespace Gallery;

/// <summary>The layouts of the pictures of tensors.</summary>
internal static class Layouts
{
    private const double Left = Page.Margin;
    private const double Top = TensorPicture.Body;
    private const double Gap = 6; // between values

    /// <summary>Samples of shape [batch, steps, channels], side by side: a row is a step, a column a channel.</summary>
    public static Layout SideBySide(DroppedTensor tensor, string sample, double sampleGap)
    {
        (int batch, int steps, int channels) = (tensor.Shape[0], tensor.Shape[1], tensor.Shape[2]);
        const double Pitch = 28;
        double left = Left + 46;
        double top = Top + 54;
        double next = (channels * Pitch) + sampleGap;
        return new Layout(
            Pitch - Gap,
            top + (steps * Pitch) - Gap,
            p => (left + (p[0] * next) + (p[2] * Pitch), top + (p[1] * Pitch)),
            [
                .. Enumerable
                    .Range(0, batch)
                    .Select(n => new Label(left + (n * next), Top, $"{sample} {n}") { Bold = true }),
                Across(left, Top + 22, "channels", tensor.NoiseShape[2] == 1),
                Down(top, "steps", tensor.NoiseShape[1] == 1),
            ]
        );
    }

    /// <summary>Samples of shape [batch, steps, channels], one below another.</summary>
    public static Layout Stacked(DroppedTensor tensor, string sample)
    {
        (int batch, int steps) = (tensor.Shape[0], tensor.Shape[1]);
        const double Pitch = 28;
        const double SampleGap = 14;
        double left = Left + 128;
        double top = Top + 30;
        double next = (steps * Pitch) + SampleGap;
        return new Layout(
            Pitch - Gap,
            top + (batch * next) - SampleGap - Gap,
            p => (left + (p[2] * Pitch), top + (p[0] * next) + (p[1] * Pitch)),
            [
                .. Enumerable
                    .Range(0, batch)
                    .Select(n => new Label(Left + 34, top + (n * next) + (steps * Pitch / 2) + 2, $"{sample} {n}")
                    {
                        Bold = true,
                    }),
                Across(left, Top, "channels", tensor.NoiseShape[2] == 1),
                Down(top, "batch and steps", isShared: true),
            ]
        );
    }

    /// <summary>Feature maps: one for each channel of each image, the slices of a volume one below another.</summary>
    public static Layout Maps(DroppedTensor tensor, params string[] axes)
    {
        (int n, int c, int h, int w) = (Axis("n"), Axis("c"), Axis("h"), Axis("w"));
        int d = Array.IndexOf(axes, "d");
        bool isVolume = d >= 0;
        double pitch = isVolume ? 24 : 26;
        double left = Left + (isVolume ? 74 : 34);
        double top = Top + 52;
        double nextSlice = (tensor.Shape[h] * pitch) + 8;
        double nextMap = (tensor.Shape[w] * pitch) + 17;
        double nextImage = (tensor.Shape[c] * nextMap) + 12;
        double bottom = top + ((isVolume ? tensor.Shape[d] : 1) * nextSlice) - 8 - Gap;
        return new Layout(
            pitch - Gap,
            bottom + 20,
            p =>
                (
                    left + (p[n] * nextImage) + (p[c] * nextMap) + (p[w] * pitch),
                    top + (isVolume ? p[d] * nextSlice : 0) + (p[h] * pitch)
                ),
            [
                .. tensor
                    .Positions.Where(p => p[h] == 0 && p[w] == 0 && (!isVolume || p[d] == 0))
                    .Select(p => new Label(left + (p[n] * nextImage) + (p[c] * nextMap), Top + 29, $"c = {p[c]}")
                    {
                        Size = 12,
                        Fill = Ink.Quiet,
                    }),
                .. Enumerable
                    .Range(0, tensor.Shape[n])
                    .Select(image => new Label(left + (image * nextImage), Top, $"n = {image}") { Bold = true }),
                .. Enumerable
                    .Range(0, isVolume ? tensor.Shape[d] : 0)
                    .Select(slice => new Label(Left + 30, top + (slice * nextSlice) + (1.5 * pitch), $"d = {slice}")
                    {
                        Size = 12,
                        Fill = Ink.Quiet,
                    }),
                Across(left, bottom + 24, "w", isShared: true),
                Down(top, isVolume ? "d and h" : "h", isShared: true),
            ]
        );

        int Axis(string name) => Array.IndexOf(axes, name);
    }

    private static Label Across(double x, double y, string axis, bool isShared) =>
        new(x, y, isShared ? $"{axis}, shared →" : $"{axis} →")
        {
            Fill = isShared ? Ink.Shared : Ink.Quiet,
            Bold = isShared,
        };

    private static Label Down(double top, string axis, bool isShared) =>
        new(Left + 12, top, isShared ? $"← {axis}, shared" : $"← {axis}")
        {
            Align = SKTextAlign.Right,
            Fill = isShared ? Ink.Shared : Ink.Quiet,
            Bold = isShared,
            Upwards = true,
        };
}
