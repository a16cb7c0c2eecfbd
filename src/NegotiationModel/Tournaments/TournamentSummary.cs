using System.Text.Json;
using System.Text.Json.Serialization;
using NegotiationModel.Play;
using NegotiationModel.Serialization;

namespace NegotiationModel.Tournaments;

/// <summary>
/// What a tournament shows: by strategy, by pairing, by scenario. Added up in the order of the encounters, whoever ended first. Where all
/// repetitions of every seating ended alike, as they do where no strategy draws at random, they count once: repeating shows no more, and
/// would only make the intervals narrower.
/// </summary>
/// <param name="Confidence">How sure the intervals are.</param>
/// <param name="Strategies">In the order of the tournament.</param>
/// <param name="Pairings">In the order in which they first meet.</param>
/// <param name="Scenarios">In the order of the tournament.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed partial record TournamentSummary(
    double Confidence,
    ValueList<StrategySummary> Strategies,
    ValueList<PairingSummary> Pairings,
    ValueList<ScenarioSummary> Scenarios
) : IWritesJson
{
    private const int MaxNamed = 10;

    /// <summary>In the order of the tournament.</summary>
    public ValueList<StrategySummary> Strategies
    {
        get;
        init => field = WritableArgument.Items(value, nameof(Strategies));
    } = WritableArgument.Items(Strategies, nameof(Strategies));

    /// <summary>In the order in which they first meet.</summary>
    public ValueList<PairingSummary> Pairings
    {
        get;
        init => field = WritableArgument.Items(value, nameof(Pairings));
    } = WritableArgument.Items(Pairings, nameof(Pairings));

    /// <summary>The strategies ranked by mean utility, the greatest first; equal ones in the order of the tournament.</summary>
    public ValueList<StrategySummary> StrategiesByUtility => [.. Strategies.OrderByDescending(one => one.Payoffs.Utility.PointEstimate)];

    void IWritesJson.WriteTo(Utf8JsonWriter json) => SummaryJson.Write(json, this);

    internal static TournamentSummary Of(TournamentResult result, ConfidenceLevel confidence)
    {
        var (strategies, pairings, scenarios) = (new Groups<string>(), new Groups<ValueList<Strategy>>(), new Groups<string>());
        var onlyFirsts = result.Tournament.Repetitions > 1 && EndsAlike(result);
        foreach (var encounterResult in result.Encounters)
        {
            if (onlyFirsts && encounterResult.Encounter.Repetition > 0)
                continue;
            var (seated, parties) = (encounterResult.Encounter.Strategies, encounterResult.Encounter.Strategies.Count);
            for (var party = 0; party < parties; party++)
                strategies.Of(seated[party].Name, 1).Add(encounterResult, party, isFirst: IndexOf(seated, seated[party]) == party);
            pairings.Of(seated, parties).AddAll(encounterResult);
            scenarios.Of(encounterResult.Encounter.Scenario.Name, parties).AddAll(encounterResult);
        }

        return new(
            confidence.Level,
            [
                .. result
                    .Tournament.Strategies.Where(strategy => strategies.Has(strategy.Name))
                    .Select(strategy => strategies.Of(strategy.Name, 1))
                    .Select(group => new StrategySummary(
                        group.Key,
                        group.Payoffs[0].ToEstimates(confidence),
                        group.Statistics.ToStatistics(confidence)
                    )),
            ],
            [
                .. pairings.All.Select(group => new PairingSummary(
                    [.. group.Key.Select(strategy => strategy.Name)],
                    [.. group.Payoffs.Select(sum => sum.ToEstimates(confidence))],
                    group.Statistics.ToStatistics(confidence)
                )),
            ],
            [
                .. scenarios.All.Select(group => new ScenarioSummary(
                    group.Key,
                    [.. group.Payoffs.Select(sum => sum.ToEstimates(confidence))],
                    group.Statistics.ToStatistics(confidence)
                )),
            ]
        );
    }

    /// <summary>The mean utility of each strategy, in one line: "boulware 0.61, conceder 0.42 (12 encounters)".</summary>
    public override string ToString() =>
        string.Join(
            ", ",
            Strategies
                .Take(MaxNamed)
                .Select(one => FormattableString.Invariant($"{one.Strategy} {one.Payoffs.Utility.PointEstimate:0.###}"))
        )
        + (Strategies.Count > MaxNamed ? FormattableString.Invariant($" and {Strategies.Count - MaxNamed} more") : "")
        + FormattableString.Invariant($" ({Pairings.Sum(one => one.Statistics.SampleSize)} encounters)");

    // The repetitions of a seating have numbers one after the other.
    private static bool EndsAlike(TournamentResult result)
    {
        EncounterResult? first = null;
        foreach (var one in result.Encounters)
            if (one.Encounter.Repetition == 0)
                first = one;
            else if (
                first is null
                || first.Encounter.Number != one.Encounter.Number - one.Encounter.Repetition
                || (first.OutcomeIndex, first.Status, first.Rounds, first.OfferCount)
                    != (one.OutcomeIndex, one.Status, one.Rounds, one.OfferCount)
            )
                return false;
        return true;
    }

    private static int IndexOf(ValueList<Strategy> seated, Strategy strategy)
    {
        var at = 0;
        while (seated[at] != strategy)
            at++;
        return at;
    }

    /// <summary>Encounters that have something in common.</summary>
    private sealed record Group<T>(T Key, PayoffSum[] Payoffs)
    {
        public StatisticsSum Statistics { get; } = new();

        public void Add(EncounterResult result, int party, bool isFirst)
        {
            Payoffs[0].Add(result.Assessment, party);
            if (isFirst)
                Statistics.Add(result);
        }

        public void AddAll(EncounterResult result)
        {
            for (var party = 0; party < Payoffs.Length; party++)
                Payoffs[party].Add(result.Assessment, party);
            Statistics.Add(result);
        }
    }

    private sealed class Groups<T>
        where T : notnull
    {
        private readonly Dictionary<T, Group<T>> known = [];

        public List<Group<T>> All { get; } = [];

        public bool Has(T key) => known.ContainsKey(key);

        public Group<T> Of(T key, int seats)
        {
            if (!known.TryGetValue(key, out var group))
                All.Add(known[key] = group = new(key, [.. Enumerable.Range(0, seats).Select(_ => new PayoffSum())]));
            return group;
        }
    }
}
