namespace NegotiationModel.Teaching;

/// <summary>What the marks in the picture of how it ended mean.</summary>
internal static class MarksText
{
    public static string Of(Debrief debrief) =>
        string.Join(
            " ",
            [
                .. debrief.Tables.Count > 1
                    ? ["A filled circle is where tables ended: the larger it is, the more of them."]
                    : Array.Empty<string>(),
                "The frontier is what nobody can better without another having less.",
                .. debrief.Problem!.IndividuallyRationalFrontier.Count > 0
                    ?
                    [
                        "The other marks are what theories would choose. Nash: the gains above the walk-aways, multiplied, are greatest. "
                            + "Kalai–Smorodinsky: all come equally far from their walk-away to the best that suits all. "
                            + "Egalitarian: who gains least gains most. Utilitarian: the sum of points is greatest.",
                    ]
                    : Array.Empty<string>(),
            ]
        );
}
