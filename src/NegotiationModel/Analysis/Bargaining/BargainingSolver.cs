namespace NegotiationModel.Analysis;

/// <summary>The bargaining solutions over a finite set, each exactly as its author defines it.</summary>
internal static class BargainingSolver
{
    /// <param name="concept">Which solution.</param>
    /// <param name="rational">The individually rational part of the frontier.</param>
    /// <param name="parties">What each party can hope for.</param>
    /// <param name="tolerances">By how much equal utilities of each party may differ.</param>
    public static Solution Of(
        SolutionConcept concept,
        ValueList<ParetoPoint> rational,
        ValueList<UtilityRange> parties,
        double[] tolerances
    )
    {
        if (!Enum.IsDefined(concept))
            throw new ArgumentOutOfRangeException(nameof(concept), concept, "There is no such solution.");
        if (rational.Count == 0)
            return new(concept, null, default, null);
        var exact = new double[tolerances.Length];
        ScaledNumber[] values = [.. rational.Select(point => Value(concept, point.Utilities, parties, tolerances, exact))];
        var best = values.Max();
        bool[] reaches =
        [
            .. rational.Select(point => Value(concept, point.Utilities, parties, tolerances, tolerances).CompareTo(best) >= 0),
        ];
        List<ScaledNumber> others = [.. values.Where((_, at) => !reaches[at])];
        return new(
            concept,
            best.ToDouble(),
            [.. rational.Where((_, at) => reaches[at])],
            others.Count > 0 ? others.Max().ToDouble() : null
        );
    }

    // What is greatest in a solution, at utilities that may be more than they seem by rounding.
    private static ScaledNumber Value(
        SolutionConcept concept,
        ValueList<double> utilities,
        ValueList<UtilityRange> parties,
        double[] tolerances,
        double[] rounding
    ) =>
        concept switch
        {
            SolutionConcept.Nash => ScaledNumber.Product(Gains(utilities, parties, tolerances, rounding)),
            SolutionConcept.Egalitarian => new(Gains(utilities, parties, tolerances, rounding).Min()),
            SolutionConcept.KalaiSmorodinsky => new(Shares(utilities, parties, tolerances, rounding).DefaultIfEmpty(1).Min()),
            _ => new(utilities.Zip(rounding, (utility, more) => utility + more).Sum()),
        };

    // What rounding leaves above or below zero is zero: the points are individually rational.
    private static IEnumerable<double> Gains(
        ValueList<double> utilities,
        ValueList<UtilityRange> parties,
        double[] tolerances,
        double[] rounding
    ) => parties.Select((party, at) => (utilities[at] - party.Reservation is var gain && gain > tolerances[at] ? gain : 0) + rounding[at]);

    // Whoever can gain nothing has all it could hope for, and holds nobody back.
    private static IEnumerable<double> Shares(
        ValueList<double> utilities,
        ValueList<UtilityRange> parties,
        double[] tolerances,
        double[] rounding
    ) =>
        Gains(utilities, parties, tolerances, rounding)
            .Select((gain, at) => (gain, most: parties[at].Ideal!.Value - parties[at].Reservation, at))
            .Where(entry => entry.most > tolerances[entry.at])
            .Select(entry => entry.gain / entry.most);
}
