using System;
using System.Collections.Generic;
using Gallery.Drawing;

namespace Gallery;

/// <summary>Where the values of a tensor lie in its picture, and what is written beside them.</summary>
/// <param name="Cell">The side of a value.</param>
/// <param name="Bottom">Where it all ends.</param>
/// <param name="Place">The left upper corner of the value at a position of the tensor.</param>
/// <param name="Labels">The words beside the values.</param>
internal sealed record Layout(
    double Cell,
    double Bottom,
    Func<int[], (double X, double Y)> Place,
    IReadOnlyList<Label> Labels
);
