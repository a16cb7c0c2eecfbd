namespace NegotiationModel.Pictures;

/// <summary>
/// The colours, for light and for dark paper. Marks and texts keep a contrast of 4.5 : 1 on their paper, and neighbours differ
/// in lightness as well as in hue, so that the colour-blind tell them apart; shapes tell the same.
/// </summary>
internal static class Palette
{
    private static readonly (Tone Tone, string Light, string Dark)[] Colours =
    [
        (Tone.Paper, "#ffffff", "#16181d"),
        (Tone.Panel, "#f3f4f6", "#22252c"),
        (Tone.Ink, "#1b1d22", "#eceef2"),
        (Tone.Muted, "#5a6069", "#a7aeb9"),
        (Tone.Rule, "#757c87", "#828995"),
        (Tone.Accent, "#0b62b3", "#6cb6ff"),
        (Tone.First, "#0b62b3", "#6cb6ff"),
        (Tone.Second, "#b5470a", "#ff9d5c"),
        (Tone.Third, "#00734f", "#4cc9a0"),
        (Tone.Fourth, "#93357a", "#e69fcb"),
        (Tone.Fifth, "#7a5b00", "#e0b94a"),
        (Tone.Sixth, "#4b4f9e", "#aeb2ff"),
        (Tone.Good, "#00734f", "#4cc9a0"),
        (Tone.Bad, "#b3261e", "#ff8a80"),
        (Tone.Waiting, "#7a5b00", "#e0b94a"),
    ];

    private static readonly Tone[] PartyTones = [Tone.First, Tone.Second, Tone.Third, Tone.Fourth, Tone.Fifth, Tone.Sixth];

    /// <summary>The colours of the dark scheme; those of the light one stand on the shapes themselves, since some viewers drop
    /// styles.</summary>
    public static string Style { get; } = $"@media(prefers-color-scheme:dark){{{Rules(colour => colour.Dark)}}}";

    /// <summary>Both schemes, as variables for a page and its pictures: <c>--t2</c> is the colour of the third tone.</summary>
    public static string Variables { get; } =
        $":root{{{Values(colour => colour.Light)}}}@media(prefers-color-scheme:dark){{:root{{{Values(colour => colour.Dark)}}}}}";

    /// <summary>What most shapes share, for a page with many pictures.</summary>
    public static string PageStyle { get; } =
        ".nm{font:12px system-ui,sans-serif;fill:none;stroke-width:1.5}.nm .t{font-size:11px}.nm .m{text-anchor:middle}.nm "
        + ".e{text-anchor:end}.nm .b{font-weight:600}.nm .w{stroke-width:1}.nm .v{stroke-width:2}.nm .h{stroke-width:4}"
        + ".nm .c{stroke-width:2.5}.nm .p{stroke-width:5}.nm .a{stroke-width:8}.nm .d{stroke-dasharray:5 2}"
        + Rules(colour => $"var(--t{(int)colour.Tone})");

    private static string Values(Func<(Tone Tone, string Light, string Dark), string> scheme) =>
        string.Join(';', Colours.Select(colour => $"--t{(int)colour.Tone}:{scheme(colour)}"));

    // Tones of one colour share their rules.
    private static string Rules(Func<(Tone Tone, string Light, string Dark), string> scheme) =>
        string.Concat(
            Colours
                .GroupBy(scheme)
                .Select(tones =>
                    string.Join(',', tones.Select(one => $".nm .f{(int)one.Tone}"))
                    + $"{{fill:{tones.Key}}}"
                    + string.Join(',', tones.Select(one => $".nm .s{(int)one.Tone}"))
                    + $"{{stroke:{tones.Key}}}"
                )
        );

    public static string Light(Tone tone) => Colours[(int)tone].Light;

    public static string Dark(Tone tone) => Colours[(int)tone].Dark;

    /// <summary>The colour of a party, by its place among the parties. The seventh has that of the first again, and another
    /// shape.</summary>
    public static Tone OfParty(int place) => PartyTones[place % PartyTones.Length];
}
