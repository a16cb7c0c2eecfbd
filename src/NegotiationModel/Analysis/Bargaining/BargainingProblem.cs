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
    private readonly AgreementTest test;
    private readonly double[] least;

    // each found once, when it is first asked for
    private readonly Solution?[] solutions = new Solution?[Enum.GetValues<SolutionConcept>().Length];

    private BargainingProblem(UtilityMap[] maps, AgreementRule rule, AgreementTest test, OutcomeSurvey survey, double tolerance)
    {
        (this.test, least) = (test, survey.Least);
        (UtilityMaps, Space, Rule, RelativeTolerance) = ([.. maps], maps[0].Space, rule, tolerance);
        var between = BetweenSamples.Best(maps, survey.Least);
        UtilityRanges =
        [
            .. maps.Select(
                (map, at) =>
                    new UtilityRange(
                        map.Preferences.Party,
                        survey.Best[at],
                        survey.Worst[at],
                        map.Preferences.Reservation,
                        Math.Max(survey.Ideal[at], between[at]) is var ideal && double.IsFinite(ideal) ? ideal : null
                    )
            ),
        ];
        (IndividuallyRationalCount, AgreeableCount) = (survey.IndividuallyRationalCount, survey.AgreeableCount);
        Frontier = ParetoFrontier.Find(survey.Filter, survey.Tolerances, Space);
        IndividuallyRationalFrontier = [.. Frontier.Where(point => survey.IsRational(point.Utilities))];
    }

    /// <summary>All that can be agreed on.</summary>
    public OutcomeSpace Space { get; }

    /// <summary>Each party's utility over all outcomes.</summary>
    public ValueList<UtilityMap> UtilityMaps { get; }

    /// <summary>What each party can hope for, in the order in which the preferences were given.</summary>
    public ValueList<UtilityRange> UtilityRanges { get; }

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
    public ValueList<ParetoPoint> IndividuallyRationalFrontier { get; }

    /// <summary>Which share of a party's greatest magnitude, taken as at least 1, utilities that count as equal may differ by.</summary>
    public double RelativeTolerance { get; }

    /// <summary>The Nash solution.</summary>
    public Solution Nash => Solve(SolutionConcept.Nash);

    /// <summary>The egalitarian solution.</summary>
    public Solution Egalitarian => Solve(SolutionConcept.Egalitarian);

    /// <summary>The Kalai–Smorodinsky solution.</summary>
    public Solution KalaiSmorodinsky => Solve(SolutionConcept.KalaiSmorodinsky);

    /// <summary>The utilitarian solution.</summary>
    public Solution Utilitarian => Solve(SolutionConcept.Utilitarian);

    /// <summary>What an outcome is worth to each party.</summary>
    /// <param name="outcomeIndex">From 0 to the number of outcomes − 1.</param>
    public ValueList<double> Utilities(long outcomeIndex) => [.. UtilityMaps.Select(map => map[outcomeIndex])];

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
                BargainingSolver.Of(concept, IndividuallyRationalFrontier, UtilityRanges, [.. UtilityMaps.Select(Rounding)]),
                null
            )
            ?? known!;
    }

    /// <summary>Between whom, and how much there is to agree on: "seller, buyer: 21 outcomes, 8 individually rational, 5 on the
    /// frontier".</summary>
    public override string ToString() =>
        $"{string.Join(", ", UtilityRanges.Select(range => range.Party))}: "
        + $"{Space.Count} outcomes{(Space.IsSampled ? ", sampled" : "")}, {IndividuallyRationalCount} individually "
        + $"rational, {Frontier.Count} on the frontier";
}
