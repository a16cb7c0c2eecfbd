using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel.Analysis;

/// <summary>
/// What two or more parties can agree on, valued by each, and what they have if they do not: the bargaining problem of the theory,
/// looked at in one pass over all outcomes.
/// </summary>
/// <remarks>
/// Gains are counted from no agreement. Solutions are sought on the individually rational part of the frontier: finite sets are not
/// convex, so each is the textbook's criterion maximized over points, and may be several. Utilities are undiscounted.
/// </remarks>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed partial class BargainingProblem
{
    /// <summary>How many outcomes are looked at, at most.</summary>
    public const long MaxOutcomes = 10_000_000;

    private readonly AgreementTest test;
    private readonly double[] least;

    // each found once, when it is first asked for
    private readonly Solution?[] solutions = new Solution?[Enum.GetValues<SolutionConcept>().Length];

    private BargainingProblem(UtilityMap[] maps, AgreementRule rule, AgreementTest test, OutcomeSurvey survey, double tolerance)
    {
        (this.test, least) = (test, survey.Least);
        (UtilityMaps, Space, Rule, Tolerance) = ([.. maps], maps[0].Space, rule, tolerance);
        Parties =
        [
            .. maps.Select(
                (map, at) =>
                    new UtilityRange(
                        map.Preferences.Party,
                        survey.Best[at],
                        survey.Worst[at],
                        map.Preferences.Reservation,
                        survey.IndividuallyRationalCount > 0 ? survey.Ideal[at] : null
                    )
            ),
        ];
        (IndividuallyRationalCount, AgreeableCount) = (survey.IndividuallyRationalCount, survey.AgreeableCount);
        Frontier = ParetoFrontier.Find(survey.Filter, survey.Tolerances, Space);
        RationalFrontier = [.. Frontier.Where(point => survey.IsRational(point.Utilities))];
    }

    /// <summary>All that can be agreed on.</summary>
    public OutcomeSpace Space { get; }

    /// <summary>Each party's utility over all outcomes.</summary>
    public ValueList<UtilityMap> UtilityMaps { get; }

    /// <summary>What each party can hope for, in the order in which the preferences were given.</summary>
    public ValueList<UtilityRange> Parties { get; }

    /// <summary>Who has to accept an outcome so that it is agreed.</summary>
    public AgreementRule Rule { get; }

    /// <summary>How many outcomes suit everybody whose preferences are known: none of these parties likes them less than no
    /// agreement.</summary>
    public long IndividuallyRationalCount { get; }

    /// <summary>
    /// How many outcomes can be agreed by the <see cref="Rule"/>: enough of the parties that count like them no less than no agreement.
    /// Parties that count and whose preferences are not known are taken to accept. Where all must accept it is the zone of possible
    /// agreement.
    /// </summary>
    public long AgreeableCount { get; }

    /// <summary>The Pareto frontier, what is worse than no agreement included: distinct vectors, from the greatest utility of the first
    /// party down.</summary>
    public ValueList<ParetoPoint> Frontier { get; }

    /// <summary>The part of the frontier that no party likes less than no agreement.</summary>
    public ValueList<ParetoPoint> RationalFrontier { get; }

    /// <summary>Which share of their magnitude utilities that count as equal may differ by.</summary>
    public double Tolerance { get; }

    /// <summary>The Nash solution.</summary>
    public Solution Nash => Solve(SolutionConcept.Nash);

    /// <summary>The egalitarian solution.</summary>
    public Solution Egalitarian => Solve(SolutionConcept.Egalitarian);

    /// <summary>The Kalai–Smorodinsky solution.</summary>
    public Solution KalaiSmorodinsky => Solve(SolutionConcept.KalaiSmorodinsky);

    /// <summary>The utilitarian solution.</summary>
    public Solution Utilitarian => Solve(SolutionConcept.Utilitarian);

    /// <summary>Looks at every outcome once.</summary>
    /// <param name="space">All that can be agreed on; at most <see cref="MaxOutcomes"/>.</param>
    /// <param name="preferences">What each party wants; at least one party, each once.</param>
    /// <param name="rule">Who has to accept an outcome; left out, every party whose preferences are given.</param>
    /// <param name="tolerance">Which share of their magnitude utilities that count as equal may differ by; at least 0.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">There are too many outcomes, or no preferences, or a party stands twice.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static BargainingProblem Of(
        OutcomeSpace space,
        ValueList<Preferences> preferences,
        AgreementRule? rule = null,
        double tolerance = ParetoFrontier.Tolerance,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(space);
        ParetoFrontier.CheckTolerance(tolerance);
        if (space.Count > MaxOutcomes)
            throw new ArgumentException(
                $"There are {space.Count} outcomes; at most {MaxOutcomes} are looked at. Consider fewer values on an issue.",
                nameof(space)
            );
        if (
            preferences.Count == 0
            || preferences.Any(partyPreferences => partyPreferences is null)
            || preferences.Select(partyPreferences => partyPreferences.Party).Distinct().Count() < preferences.Count
        )
            throw new ArgumentException("Preferences are of at least one party, and of each once.", nameof(preferences));
        UtilityMap[] maps = [.. preferences.Select(partyPreferences => new UtilityMap(space, partyPreferences))];
        PartyId[] parties = [.. preferences.Select(partyPreferences => partyPreferences.Party)];
        rule ??= new(AcceptanceRule.Unanimous, [.. parties]);
        var test = new AgreementTest(rule, parties);
        return new(maps, rule, test, OutcomeSurvey.Of(maps, test, tolerance, cancellationToken), tolerance);
    }

    /// <summary>The bargaining problem of a document: the outcomes of <see cref="OutcomeSpace.Of(NegotiationDocument)"/>, its preferences,
    /// and who has to accept at the end of its moves.</summary>
    /// <param name="document">A document with preferences.</param>
    /// <exception cref="ArgumentException">The document has no preferences, or there are too many outcomes.</exception>
    public static BargainingProblem Of(NegotiationDocument document) => Of(OutcomeSpace.Of(document), document);

    /// <summary>The bargaining problem of a document, continuous ranges looked at more or less closely.</summary>
    /// <param name="document">A document with preferences.</param>
    /// <param name="points">At how many evenly spaced points a continuous range is looked at, from 2 to 100,000.</param>
    /// <exception cref="ArgumentException">The document has no preferences, or there are too many outcomes.</exception>
    public static BargainingProblem Of(NegotiationDocument document, int points) => Of(OutcomeSpace.Of(document, points), document);

    /// <summary>The bargaining problem of talks: the outcomes of their agenda with every value that was offered, and who has to accept as
    /// they stand now.</summary>
    /// <param name="talks">The talks.</param>
    /// <param name="preferences">What each party wants; at least one party, each once.</param>
    /// <exception cref="ArgumentException">There are no preferences, or a party stands twice, or there are too many outcomes.</exception>
    /// <example><code>
    /// var problem = BargainingProblem.Of(
    ///     talks,
    ///     [seller.Wants(price.Worth(1, worst: 0, best: 9_000)), buyer.Wants(price.Worth(1, worst: 9_000, best: 0))]
    /// );
    /// </code></example>
    public static BargainingProblem Of(Negotiation talks, ValueList<Preferences> preferences)
    {
        ArgumentNullException.ThrowIfNull(talks);
        return Of(new NegotiationDocument(talks.Setting, [.. talks.Log.Select(logged => logged.Move)]) { Preferences = preferences });
    }

    /// <summary>What an outcome is worth to each party.</summary>
    /// <param name="outcome">From 0 to the number of outcomes − 1.</param>
    public ValueList<double> Utilities(long outcome) => [.. UtilityMaps.Select(map => map[outcome])];

    /// <summary>Whether what is worth this to the parties can be agreed: whether enough of them, by the <see cref="Rule"/>, like it no less
    /// than no agreement.</summary>
    /// <param name="utilities">A utility for each party.</param>
    /// <exception cref="ArgumentException">There is not one utility for each party.</exception>
    public bool CanAgree(ValueList<double> utilities) =>
        utilities.Count == least.Length
            ? test.IsMet([.. least.Select((one, party) => utilities[party] >= one)])
            : throw new ArgumentException("Each party has one utility.", nameof(utilities));

    /// <summary>What terms are worth to each party; they may leave issues open.</summary>
    /// <param name="terms">The terms.</param>
    public ValueList<double> Utilities(Terms terms) => [.. UtilityMaps.Select(map => map.Preferences.Utility(terms))];

    /// <summary>The solution of a theory: found once, and the same object from then on.</summary>
    /// <param name="concept">Which.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="concept"/> is none.</exception>
    public Solution Solve(SolutionConcept concept)
    {
        if (!Enum.IsDefined(concept))
            throw new ArgumentOutOfRangeException(nameof(concept), concept, "There is no such solution.");
        ref var known = ref solutions[(int)concept];
        return known
            ?? Interlocked.CompareExchange(
                ref known,
                BargainingSolver.Of(concept, RationalFrontier, Parties, [.. UtilityMaps.Select(Rounding)]),
                null
            )
            ?? known!;
    }

    /// <summary>How far utilities are from a solution: the Euclidean distance to the nearest of its points; null where it has
    /// none.</summary>
    /// <param name="utilities">A utility for each party.</param>
    /// <param name="concept">Which solution.</param>
    /// <exception cref="ArgumentException">There is not one utility for each party, a finite number.</exception>
    public double? Distance(ValueList<double> utilities, SolutionConcept concept) => Nearest(Each(utilities), Solve(concept).Points);

    /// <summary>How far terms are from a solution, in utilities: the Euclidean distance to the nearest of its points; null where it has
    /// none. Terms that leave issues open are worth what they say on the others.</summary>
    /// <param name="terms">The terms, whether or not their values are among those considered.</param>
    /// <param name="concept">Which solution.</param>
    public double? Distance(Terms terms, SolutionConcept concept) => Distance(Utilities(terms), concept);

    /// <summary>How far utilities are from the frontier: the Euclidean distance to its nearest point.</summary>
    /// <param name="utilities">A utility for each party.</param>
    /// <exception cref="ArgumentException">There is not one utility for each party, a finite number.</exception>
    public double DistanceToFrontier(ValueList<double> utilities) => Nearest(Each(utilities), Frontier)!.Value;

    /// <summary>How far terms are from the frontier, in utilities: the Euclidean distance to its nearest point.</summary>
    /// <inheritdoc cref="IsParetoOptimal(Terms)" path="/param"/>
    public double DistanceToFrontier(Terms terms) => DistanceToFrontier(Utilities(terms));

    /// <summary>How much more all parties together could have had: the greatest sum of an outcome that none likes less than given
    /// utilities, less their sum; 0 on the frontier.</summary>
    /// <param name="utilities">A utility for each party.</param>
    /// <exception cref="ArgumentException">There is not one utility for each party, a finite number.</exception>
    public double LeftOnTheTable(ValueList<double> utilities) =>
        Frontier
            .Where(point =>
                point
                    .Utilities.Zip(Each(utilities))
                    .All(pair => pair.First >= pair.Second - (Tolerance * Math.Max(1, Math.Abs(pair.Second))))
            )
            .Select(point => Math.Max(0, point.Utilities.Sum() - utilities.Sum()))
            .DefaultIfEmpty(0)
            .Max();

    /// <summary>How much more all parties together could have had than by these terms, with nobody worse off.</summary>
    /// <inheritdoc cref="IsParetoOptimal(Terms)" path="/param"/>
    public double LeftOnTheTable(Terms terms) => LeftOnTheTable(Utilities(terms));

    /// <summary>Between whom, and how much there is to agree on: "seller, buyer: 21 outcomes, 8 individually rational, 5 on the
    /// frontier".</summary>
    public override string ToString() =>
        $"{string.Join(", ", Parties.Select(range => range.Party))}: {Space.Count} outcomes, {IndividuallyRationalCount} individually "
        + $"rational, {Frontier.Count} on the frontier";

    private static BargainingProblem Of(OutcomeSpace space, NegotiationDocument document) =>
        Of(space, document.Preferences, AgreementRule.Of(document.Talks()));

    private static double? Nearest(ValueList<double> utilities, ValueList<ParetoPoint> points) =>
        points
            .Select(point =>
                (double?)Math.Sqrt(point.Utilities.Zip(utilities).Sum(pair => (pair.First - pair.Second) * (pair.First - pair.Second)))
            )
            .Min();
}
