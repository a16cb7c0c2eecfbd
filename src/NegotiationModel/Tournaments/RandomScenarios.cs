using System.Text.Json.Serialization;
using NegotiationModel.Analysis;
using NegotiationModel.Serialization;

namespace NegotiationModel.Tournaments;

/// <summary>
/// Scenarios drawn at random, for questions such as how often two strategies agree at all: a tournament over many of them is a Monte Carlo
/// experiment. Each follows from these settings, the seed among them, and its number. On every issue a party's best value is worth 1 to it
/// and its worst 0, so its
/// best package is worth 1 and its worst 0.
/// </summary>
/// <param name="IssueCount">How many issues there are; at least 1.</param>
/// <param name="ValueCount">How many values each issue has; at least 2.</param>
/// <param name="PartyCount">How many parties there are; from 2 to 100.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed record RandomScenarios(int IssueCount = 3, int ValueCount = 5, int PartyCount = 2)
{
    /// <summary>How many issues there are.</summary>
    public int IssueCount
    {
        get;
        init => field = AtLeast(1, value, nameof(IssueCount));
    } = AtLeast(1, IssueCount, nameof(IssueCount));

    /// <summary>How many values each issue has.</summary>
    public int ValueCount
    {
        get;
        init => field = AtLeast(2, value, nameof(ValueCount));
    } = AtLeast(2, ValueCount, nameof(ValueCount));

    /// <summary>How many parties there are.</summary>
    public int PartyCount
    {
        get;
        init => field = AFew(value);
    } = AFew(PartyCount);

    /// <summary>How much the others want what the first party wants: from 1 (the same) over 0 (nothing to do with it; unless given) to −1
    /// (the contrary: what one wins the other loses). Between, weights and worths are mixed: (1 − |c|) of the party's own, and |c| of the
    /// first's, or of their contrary where c is below 0. At −1 all others want the same.</summary>
    public double PreferenceAlignment
    {
        get;
        init =>
            field =
                Math.Abs(value) <= 1
                    ? value
                    : throw new ArgumentOutOfRangeException(nameof(PreferenceAlignment), value, "It lies from −1 to 1.");
    }

    /// <summary>What no agreement is worth to each party, from 0 to 1.</summary>
    public double Reservation
    {
        get;
        init =>
            field = value is >= 0 and <= 1
                ? value
                : throw new ArgumentOutOfRangeException(nameof(Reservation), value, "A reservation value lies from 0 to 1.");
    }

    /// <summary>From which all chance follows.</summary>
    public ulong Seed { get; init; }

    /// <summary>One scenario.</summary>
    /// <param name="number">Which, counted from 0.</param>
    /// <exception cref="ArgumentException">There are more outcomes than are looked at
    /// (<see cref="BargainingProblem.MaxOutcomes"/>).</exception>
    public TournamentScenario this[int number]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(number);
            if (IssueCount * Math.Log2(ValueCount) > Math.Log2(BargainingProblem.MaxOutcomes) + 1) // counted before anything is made
                throw new ArgumentException(
                    $"So many issues and values have more than {BargainingProblem.MaxOutcomes} outcomes.",
                    nameof(number)
                );
            string[] options = [.. Enumerable.Range(1, ValueCount).Select(value => $"v{value}")];
            var agenda = Enumerable.Range(1, IssueCount).Select(issue => Issue.Choice($"i{issue}", [.. options])).ToArray<Issue>();
            var draw = new SeededRandom(Seeds.Mixed(Seed, (ulong)number));
            var first = DrawnPreferences.Drawn(ref draw, IssueCount, ValueCount);
            var wants = new DrawnPreferences[PartyCount];
            for (var party = 0; party < wants.Length; party++)
                wants[party] =
                    party == 0 ? first : DrawnPreferences.Drawn(ref draw, IssueCount, ValueCount).MixedWith(first, PreferenceAlignment);
            ValueList<Preferences> preferences = [.. wants.Select((drawn, party) => drawn.Of($"p{party + 1}", options, Reservation))];
            return new($"random {number + 1}", [.. agenda], OutcomeSpace.Of([.. agenda]), preferences);
        }
    }

    /// <summary>The first so many.</summary>
    /// <param name="count">How many; at most 100,000.</param>
    public ValueList<TournamentScenario> Take(int count) =>
        count > 100_000
            ? throw new ArgumentOutOfRangeException(nameof(count), count, "There must be 100000 or fewer.")
            : [.. Enumerable.Range(0, count).Select(number => this[number])];

    private static int AFew(int parties) =>
        AtLeast(2, parties, nameof(PartyCount)) <= 100
            ? parties
            : throw new ArgumentOutOfRangeException(nameof(PartyCount), parties, "There must be 100 or fewer.");

    private static int AtLeast(int least, int value, string name) =>
        value >= least ? value : throw new ArgumentOutOfRangeException(name, value, $"There must be {least} or more.");

    /// <summary>How many issues, values and parties there are: "3 issues of 5 values, 2 parties".</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{NumberText.Count(IssueCount, "issue")} of {ValueCount} values, {PartyCount} parties");
}
