namespace NegotiationModel.Analysis;

/// <summary>
/// What is gained by trading issues off against each other instead of splitting each of them: everybody gives way on what matters
/// less to it and gets what matters more.
/// </summary>
/// <remarks>L. Froman, M. Cohen, Compromise and Logroll, Behavioral Science 15 (1970) 180–183; D. Pruitt, Negotiation Behavior (1981), ch.
/// 5.</remarks>
/// <param name="Compromise">The outcome that meets in the middle on each issue by itself: the value at which the least satisfied party is
/// best off, satisfaction running from the party's worst value on that issue to its best.</param>
/// <param name="Package">The point of the frontier that no party likes less than the compromise and that has the greatest product of gains
/// over it; the compromise itself where nothing betters it.</param>
/// <param name="Gains">By how much each party prefers the package to the compromise; at least 0.</param>
public sealed record Logrolling(ParetoPoint Compromise, ParetoPoint Package, ValueList<double> Gains)
{
    /// <summary>What logrolling gains for all together.</summary>
    public double JointGain => Gains.Sum();

    /// <summary>Finds what logrolling gains.</summary>
    /// <param name="problem">What can be agreed on, and what it is worth.</param>
    public static Logrolling Find(BargainingProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var middle = 0L;
        for (var issue = 0; issue < problem.Space.Issues.Count; issue++)
            middle += problem.Space.Stride(issue) * Middle(problem, issue);
        var compromise = new ParetoPoint(problem.Utilities(middle), middle, problem.Space);
        var package =
            problem
                .Frontier.Where(point => IsParetoImprovement(point, compromise))
                .MaxBy(point => (Product(point, compromise), point.Utilities.Sum()))
            ?? compromise;
        return new(compromise, package, [.. package.Utilities.Zip(compromise.Utilities, (more, less) => Math.Max(0, more - less))]);
    }

    private static int Middle(BargainingProblem problem, int issue)
    {
        var satisfactions = problem.UtilityMaps.Select(map => Satisfactions(map.IssueUtilities(issue))).ToList();
        return Enumerable
            .Range(0, problem.Space.Issues[issue].Values.Count)
            .MaxBy(value => (satisfactions.Min(values => values[value]), satisfactions.Sum(values => values[value])));
    }

    // Whoever does not care about an issue is satisfied with any value on it.
    private static double[] Satisfactions(ReadOnlySpan<double> worths)
    {
        double least = double.PositiveInfinity,
            most = double.NegativeInfinity;
        foreach (var worth in worths)
            (least, most) = (Math.Min(least, worth), Math.Max(most, worth));
        var satisfactions = new double[worths.Length];
        for (var value = 0; value < satisfactions.Length; value++)
            satisfactions[value] = most > least ? (worths[value] - least) / (most - least) : 1;
        return satisfactions;
    }

    private static bool IsParetoImprovement(ParetoPoint point, ParetoPoint compromise) =>
        point.Utilities.Zip(compromise.Utilities).All(pair => pair.First >= pair.Second);

    private static ScaledNumber Product(ParetoPoint point, ParetoPoint compromise) =>
        ScaledNumber.Product(point.Utilities.Zip(compromise.Utilities, (more, less) => more - less));

    /// <summary>The compromise and the package that is better for all.</summary>
    public override string ToString() => $"{Package} instead of {Compromise}";
}
