namespace NegotiationModel.Teaching;

/// <summary>The numbers of a debrief, table by table.</summary>
internal static class Shares
{
    /// <summary>What a role had above its walk-away, in per cent of the most it can have above it of what suits everybody. Tables that
    /// agreed are counted.</summary>
    public static IEnumerable<double> OfHope(Debrief debrief, int at) =>
        debrief.Roles[at] is { Ideal: { } ideal, Reservation: var reservation } && ideal - reservation > 1e-9
            ? debrief
                .Tables.Where(table => table.HasAgreement)
                .Select(table => 100 * (table.Utilities[at] - reservation) / (ideal - reservation))
            : [];

    /// <summary>What agreements left on the table.</summary>
    public static IEnumerable<double> Left(Debrief debrief) =>
        debrief.Tables.Where(table => table.HasAgreement).Select(table => table.LeftOnTheTable).OfType<double>();

    /// <summary>A role's first offer and what it had in the end, both in points, at tables that agreed.</summary>
    public static IEnumerable<(double X, double Y)> Openings(Debrief debrief, int at) =>
        debrief
            .Tables.Where(table => table.HasAgreement && table.OpeningUtilities[at] is not null)
            .Select(table => (100 * table.OpeningUtilities[at]!.Value, 100 * table.Utilities[at]));
}
