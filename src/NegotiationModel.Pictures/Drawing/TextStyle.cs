namespace NegotiationModel.Pictures;

/// <summary>How a text is written. Nothing measures it: where it may run long, it gets a line of its own.</summary>
/// <param name="Tone">The colour.</param>
/// <param name="Size">The height of the letters in pixels.</param>
/// <param name="Anchor">Where the given point lies: <c>start</c>, <c>middle</c> or <c>end</c>.</param>
/// <param name="IsBold">Whether in bold letters.</param>
/// <param name="Halo">The colour of the paper around the letters, where lines may cross them; null for none.</param>
internal readonly record struct TextStyle(
    Tone Tone = Tone.Ink,
    double Size = 12,
    string Anchor = "start",
    bool IsBold = false,
    Tone? Halo = null
)
{
    /// <summary>The attributes, with a space before each.</summary>
    public string Attributes =>
        $" class=\"f{(int)Tone}{(Halo is { } around ? $" s{(int)around} h" : "")}{(Size == 11 ? " t" : "")}"
        + $"{(Anchor == "start" ? "" : Anchor == "end" ? " e" : " m")}{(IsBold ? " b" : "")}\" fill=\"{Palette.Light(Tone)}\""
        + (Halo is { } paper ? $" stroke=\"{Palette.Light(paper)}\" stroke-width=\"4\"" : "")
        + (Size == 12 ? "" : $" font-size=\"{Svg.Number(Size)}\"")
        + (Anchor == "start" ? "" : $" text-anchor=\"{Anchor}\"")
        + (IsBold ? " font-weight=\"600\"" : "");
}
