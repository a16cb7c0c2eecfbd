namespace NegotiationModel.Analysis;

public sealed partial class BargainingProblem
{
    /// <summary>How far utilities are from a solution: the Euclidean distance to the nearest of its points; null where it has
    /// none.</summary>
    /// <param name="utilities">A utility for each party.</param>
    /// <param name="solution">The solution, such as <see cref="Nash"/>.</param>
    /// <exception cref="ArgumentException">There is not one utility for each party, a finite number.</exception>
    public double? Distance(ValueList<double> utilities, Solution solution)
    {
        ArgumentNullException.ThrowIfNull(solution);
        return Nearest(Each(utilities), solution.Points);
    }

    /// <summary>How far terms are from a solution, in utilities: the Euclidean distance to the nearest of its points; null where it has
    /// none. Terms that leave an issue open are an error.</summary>
    /// <param name="terms">A value for every issue, whether or not it is among those considered.</param>
    /// <param name="solution">The solution, such as <see cref="Nash"/>.</param>
    /// <exception cref="ArgumentException">The terms say nothing on an issue, name another, or put a value on one that it does not allow.
    /// What terms that leave issues open are worth so far, <see cref="Utilities(Terms)"/> says.</exception>
    /// <example><code>var far = problem.Distance(deal.Terms, problem.Nash);</code></example>
    public double? Distance(Terms terms, Solution solution) => Distance(Utilities(Whole(terms)), solution);

    /// <summary>How far utilities are from the frontier: the Euclidean distance to its nearest point; 0 for what no outcome improves on,
    /// also where it lies between the points of a sample.</summary>
    /// <param name="utilities">A utility for each party.</param>
    /// <exception cref="ArgumentException">There is not one utility for each party, a finite number.</exception>
    public double DistanceToFrontier(ValueList<double> utilities) => IsParetoOptimal(utilities) ? 0 : Nearest(utilities, Frontier)!.Value;

    /// <summary>How far terms are from the frontier, in utilities: the Euclidean distance to its nearest point; 0 for what no outcome
    /// improves on. Terms that leave an issue open are an error.</summary>
    /// <inheritdoc cref="IsParetoOptimal(Terms)" path="/*[not(self::summary)]"/>
    public double DistanceToFrontier(Terms terms) => DistanceToFrontier(Utilities(Whole(terms)));

    /// <summary>How much more all parties together could have had: the greatest sum of an outcome that none likes less than given
    /// utilities, less their sum; 0 on the frontier.</summary>
    /// <param name="utilities">A utility for each party.</param>
    /// <exception cref="ArgumentException">There is not one utility for each party, a finite number.</exception>
    public double LeftOnTheTable(ValueList<double> utilities) =>
        Frontier
            .Where(point =>
                point
                    .Utilities.Zip(Each(utilities))
                    .All(pair => pair.First >= pair.Second - (RelativeTolerance * Math.Max(1, Math.Abs(pair.Second))))
            )
            .Select(point => Math.Max(0, point.Utilities.Sum() - utilities.Sum()))
            .DefaultIfEmpty(0)
            .Max();

    /// <summary>How much more all parties together could have had than by these terms, with nobody worse off. Terms that leave an issue
    /// open are an error.</summary>
    /// <inheritdoc cref="IsParetoOptimal(Terms)" path="/*[not(self::summary)]"/>
    public double LeftOnTheTable(Terms terms) => LeftOnTheTable(Utilities(Whole(terms)));

    // A part of a package is worth less than the whole, and would seem far from everything.
    private Terms Whole(Terms terms) =>
        TermsMisfit.Of(Space, terms ?? throw new ArgumentNullException(nameof(terms)), isConsidered: false) is { } misfit
            ? throw new ArgumentException($"The terms ({Excerpt.Short($"{terms}", 200)}) {misfit}.", nameof(terms))
            : terms;

    private static double? Nearest(ValueList<double> utilities, ValueList<ParetoPoint> points) =>
        points
            .Select(point =>
                (double?)Math.Sqrt(point.Utilities.Zip(utilities).Sum(pair => (pair.First - pair.Second) * (pair.First - pair.Second)))
            )
            .Min();
}
