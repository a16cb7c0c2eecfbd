namespace NegotiationModel.Pictures;

/// <summary>How a shape is filled and outlined.</summary>
/// <param name="Fill">The colour inside; null for none.</param>
/// <param name="Stroke">The colour of the outline; null for none.</param>
/// <param name="Width">The width of the outline in pixels.</param>
/// <param name="Dashes">Lengths of dashes and gaps, as in "4 3"; null for a line without gaps.</param>
/// <param name="Opacity">From 0, not there, to 1.</param>
internal readonly record struct Ink(Tone? Fill, Tone? Stroke, double Width = 1.5, string? Dashes = null, double Opacity = 1)
{
    public static Ink Filled(Tone tone, double opacity = 1) => new(tone, null, Opacity: opacity);

    public static Ink Outlined(Tone tone, double width = 1.5, string? dashes = null) => new(null, tone, width, dashes);

    /// <summary>Whether lines end round: a line of no length is then a dot.</summary>
    public bool Cap { get; init; }

    /// <summary>The attributes, with a space before each.</summary>
    public string Attributes
    {
        get
        {
            var classes = (Fill, Stroke) switch
            {
                ({ } fill, { } stroke) => $"f{(int)fill} s{(int)stroke}" + Thickness,
                ({ } fill, null) => $"f{(int)fill}",
                (null, { } stroke) => $"s{(int)stroke}" + Thickness,
                _ => "",
            };
            return (classes.Length > 0 ? $" class=\"{classes}\"" : "")
                + (Fill is { } inside ? $" fill=\"{Palette.Light(inside)}\"" : " fill=\"none\"")
                + (Stroke is { } outline ? $" stroke=\"{Palette.Light(outline)}\" stroke-width=\"{Svg.Number(Width)}\"" : "")
                + (Cap ? " stroke-linecap=\"round\"" : "")
                + (Dashes is null ? "" : $" stroke-dasharray=\"{Dashes}\"")
                + (Opacity < 1 ? $" opacity=\"{Svg.Number(Opacity)}\"" : "");
        }
    }

    // The usual widths and dashes have classes, which pages use.
    private string Thickness =>
        Width switch
        {
            1 => " w",
            2 => " v",
            2.5 => " c",
            4 => " h",
            5 => " p",
            8 => " a",
            _ => "",
        } + (Dashes == "5 2" ? " d" : "");
}
