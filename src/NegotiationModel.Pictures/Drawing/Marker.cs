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
    public static string Of(int place, double x, double y, double radius) => (place % Shapes) switch
    {
        0 => Circle(x, y, radius),
        1 => Polygon(x, y, radius * 1.2, 4, Math.PI / 4),
        2 => Polygon(x, y, radius * 1.3, 3, -Math.PI / 2),
        3 => Polygon(x, y, radius * 1.25, 4, 0),
        4 => Polygon(x, y, radius * 1.15, 5, -Math.PI / 2),
        5 => Polygon(x, y, radius * 1.3, 3, Math.PI / 2),
        _ => Polygon(x, y, radius * 1.15, 6, 0),
    };

    public static string Circle(double x, double y, double radius)
    {
        var (left, right, middle, size) = (Svg.Number(x - radius), Svg.Number(x + radius), Svg.Number(y), Svg.Number(radius));
        return $"M{left} {middle}A{size} {size} 0 1 1 {right} {middle}A{size} {size} 0 1 1 {left} {middle}Z";
    }

    private static string Polygon(double x, double y, double radius, int corners, double turn) => "M" + string.Join('L', Enumerable.Range(0, corners).Select(corner =>
    {
        var angle = turn + 2 * Math.PI * corner / corners;
        return $"{Svg.Number(x + radius * Math.Cos(angle))} {Svg.Number(y + radius * Math.Sin(angle))}";
    })) + "Z";
}
