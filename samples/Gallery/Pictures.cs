using System.Collections.Generic;
using Gallery.Drawing;
using GeneratedDropout;

namespace Gallery;

/// <summary>All pictures.</summary>
public static class Pictures
{
    /// <summary>Chosen so that something falls in each picture, as it would with most keys.</summary>
    private static readonly DropoutKey Key = new(Seed: 7);

    public static IEnumerable<Picture> All() =>
        [
            NoiseShapesPicture.Draw("noise-shapes", new DropoutKey(Seed: 236)),
            Sentences(Kernels.Dropout, "dropout", "Dropout", "one coin flip for each value"),
            Sentences(
                Kernels.SpatialDropout1D,
                "spatial-dropout-1d",
                "SpatialDropout1D",
                "one coin flip for each channel of a sentence, shared by its words"
            ),
            Sentences(
                Kernels.WordDropout,
                "word-dropout",
                "Word dropout",
                "one coin flip for each word, shared by its channels"
            ),
            Maps(
                Kernels.SpatialDropout2DChannelsLast,
                "spatial-dropout-2d-channels-last",
                "SpatialDropout2D, channels last",
                "one coin flip for each feature map of an image",
                "the 4 channels of a pixel lie side by side",
                ["n", "h", "w", "c"]
            ),
            Maps(
                Kernels.SpatialDropout2DChannelsFirst,
                "spatial-dropout-2d-channels-first",
                "SpatialDropout2D, channels first",
                "one coin flip for each feature map of an image",
                "the 9 pixels of a feature map lie side by side",
                ["n", "c", "h", "w"]
            ),
            Maps(
                Kernels.SpatialDropout3D,
                "spatial-dropout-3d",
                "SpatialDropout3D",
                "one coin flip for each channel of a volume, shared by its slices",
                memory: null,
                ["n", "d", "h", "w", "c"]
            ),
            Samples(),
            Batch(),
            SpreadPicture.Draw("spread", Key),
        ];

    private static Picture Sentences(Kernel kernel, string name, string title, string explanation)
    {
        TensorPicture picture = new(kernel, Key, "batch", "steps", "channels");
        return picture.Draw(name, title, explanation, Layouts.SideBySide(picture.Tensor, "sentence", 36));
    }

    private static Picture Maps(
        Kernel kernel,
        string name,
        string title,
        string explanation,
        string? memory,
        string[] axes
    )
    {
        TensorPicture picture = new(kernel, Key, axes);
        return picture.Draw(name, title, explanation, Layouts.Maps(picture.Tensor, axes), memory);
    }

    private static Picture Samples()
    {
        TensorPicture picture = new(Kernels.DropPath, Key, "batch", "steps", "channels");
        Layout layout = Layouts.SideBySide(picture.Tensor, "sample", 20);
        return picture.Draw("drop-path", "Drop path", "one coin flip for each sample", layout);
    }

    private static Picture Batch()
    {
        TensorPicture picture = new(Kernels.BatchChannel, Key, "batch", "steps", "channels");
        Layout layout = Layouts.Stacked(picture.Tensor, "sample");
        return picture.Draw(
            "batch-channel",
            "A channel for the whole batch",
            "one coin flip for each channel, shared by all samples and steps",
            layout
        );
    }
}
