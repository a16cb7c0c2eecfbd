namespace NegotiationModel.Analysis;

public sealed partial class BargainingProblem
{
    /// <summary>
    /// Whether an outcome is Pareto-optimal (efficient): no other is better for one party and worse for none. It need not be individually
    /// rational. V. Pareto, Manuale di economia politica (1906), chapter VI.
    /// </summary>
    /// <param name="outcomeIndex">From 0 to the number of outcomes − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such outcome.</exception>
    public bool IsParetoOptimal(long outcomeIndex) => !IsDominated(Utilities(outcomeIndex));

    /// <summary>Whether no outcome is better than these terms for one party and worse for none. Terms that leave an issue open are an
    /// error.</summary>
    /// <param name="terms">A value for every issue, whether or not it is among those considered.</param>
    /// <exception cref="ArgumentException">The terms say nothing on an issue, name another, or put a value on one that it does not allow.
    /// What terms that leave issues open are worth so far, <see cref="Utilities(Terms)"/> says.</exception>
    public bool IsParetoOptimal(Terms terms) => !IsDominated(Utilities(Whole(terms)));

    /// <summary>Whether nobody could have more than this without another having less: whether no outcome is better for one party and
    /// worse for none. Their <see cref="DistanceToFrontier(ValueList{double})"/> is then 0.</summary>
    /// <param name="utilities">A utility for each party.</param>
    /// <exception cref="ArgumentException">There is not one utility for each party, a finite number.</exception>
    public bool IsParetoOptimal(ValueList<double> utilities) => !IsDominated(Each(utilities));

    private bool IsDominated(ValueList<double> utilities) =>
        ParetoFrontier.IsDominated(Frontier, utilities, [.. UtilityMaps.Select(Rounding)]);

    private double Rounding(UtilityMap map) => RelativeTolerance * Math.Max(1, map.Magnitude);

    private ValueList<double> Each(ValueList<double> utilities) =>
        utilities.Count == UtilityMaps.Count && utilities.All(double.IsFinite)
            ? utilities
            : throw new ArgumentException("Each party has one utility, a finite number.", nameof(utilities));
}
