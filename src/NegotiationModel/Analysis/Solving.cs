namespace NegotiationModel;

/// <summary>The bargaining solutions over a finite set, each exactly as its author defines it.</summary>
internal static class Solving
{
    public static Solution Of(SolutionConcept concept, ValueList<ParetoPoint> rational, ValueList<Prospect> parties, double tolerance)
    {
        if (rational.Count == 0)
            return new(concept, null, default, null);
        double[] values = [.. rational.Select(point => Value(concept, point.Utilities, parties, tolerance))];
        var best = values.Max();
        var least = best - (tolerance * Math.Max(1, Math.Abs(best)));
        return new(concept, best, [.. rational.Where((_, at) => values[at] >= least)], values.Where(value => value < least).Select(value => (double?)value).Max());
    }

    public static double Value(SolutionConcept concept, ValueList<double> utilities, ValueList<Prospect> parties, double tolerance) => concept switch
    {
        SolutionConcept.Nash => Gains(utilities, parties).Aggregate(1.0, (product, gain) => product * gain),
        SolutionConcept.Egalitarian => Gains(utilities, parties).Min(),
        SolutionConcept.KalaiSmorodinsky => Shares(utilities, parties, tolerance).Append(double.PositiveInfinity).Min() is var least && double.IsInfinity(least) ? 1 : least,
        _ => utilities.Sum(),
    };

    // What rounding leaves below zero is zero: the points are individually rational.
    private static IEnumerable<double> Gains(ValueList<double> utilities, ValueList<Prospect> parties) =>
        parties.Select((party, at) => Math.Max(0, utilities[at] - party.Disagreement));

    // Whoever can gain nothing has all it could hope for, and holds nobody back.
    private static IEnumerable<double> Shares(ValueList<double> utilities, ValueList<Prospect> parties, double tolerance) =>
        Gains(utilities, parties)
            .Select((gain, at) => (gain, most: parties[at].Ideal!.Value - parties[at].Disagreement))
            .Where(one => one.most > tolerance)
            .Select(one => one.gain / one.most);
}
