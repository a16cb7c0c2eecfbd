namespace NegotiationModel.Pictures;

/// <summary>The shape of a party's marks, by its place: what colour tells, shape tells too.</summary>
internal static class Marker
{
    private const int Shapes = 7;

    /// <summary>The outline of a mark around a point, as the data of a path.</summary>
    /// <param name="place">The party's place among the parties.</param>
    /// <param name="x">The middle.</param>
    /// <param name="y">The middle.</param>
    /// <param name="radius">About half of its width, in pixels.</param>
    public static string Of(int place, double x, double y, double radius) =>
        (place % Shapes) switch
        {
            0 => Circle(x, y, radius),
            1 => Polygon(x, y, radius * 1.2, 4, Math.PI / 4),
            2 => Polygon(x, y, radius * 1.3, 3, -Math.PI / 2),
            3 => Polygon(x, y, radius * 1.25, 4, 0),
            4 => Polygon(x, y, radius * 1.15, 5, -Math.PI / 2),
            5 => Polygon(x, y, radius * 1.3, 3, Math.PI / 2),
            _ => Polygon(x, y, radius * 1.15, 6, 0),
        };

    /// <summary>A line of no length, which an ink with a cap makes a dot.</summary>
    public static string Dot(double x, double y) => $"M{Svg.At(x)} {Svg.At(y)}h0";

    public static string Circle(double x, double y, double radius)
    {
        var (size, width) = (Svg.At(radius), Svg.At(2 * radius));
        return $"M{Svg.At(x - radius)} {Svg.At(y)}a{size} {size} 0 1 1 {width} 0a{size} {size} 0 1 1-{width} 0z";
    }

    // From the first corner on, each from the one before: shorter than from the corner of the picture.
    private static string Polygon(double x, double y, double radius, int corners, double turn)
    {
        (double X, double Y) Corner(int corner) =>
            (radius * Math.Cos(turn + 2 * Math.PI * corner / corners), radius * Math.Sin(turn + 2 * Math.PI * corner / corners));
        var steps = Enumerable
            .Range(1, corners - 1)
            .Select(corner => $"{Svg.At(Corner(corner).X - Corner(corner - 1).X)} {Svg.At(Corner(corner).Y - Corner(corner - 1).Y)}");
        return $"M{Svg.At(x + Corner(0).X)} {Svg.At(y + Corner(0).Y)}l{string.Join(' ', steps)}z";
    }
}
