using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel.Play;

/// <summary>
/// When a party takes what is on offer, the acceptance part of a strategy. Whatever it says, nothing is taken that is worse than no
/// agreement. A rule of one's own derives from this class, or is a function given to <see cref="Create"/>.
/// </summary>
/// <remarks>The A of BOA: T. Baarslag, K. Hindriks, C. Jonker, Effective Acceptance Conditions in Real-Time Automated Negotiation, Decision
/// Support Systems 60 (2014) 68–77; they write u for the party's utility.</remarks>
[JsonConverter(typeof(NegotiationJsonConverter))]
public abstract class AcceptanceStrategy
{
    /// <summary>AC_next: it is worth as much as what the party would offer next, u(offered) ≥ u(next).</summary>
    public static AcceptanceStrategy Next { get; } =
        Rule(
            "it was worth as much as what it would have offered next",
            (in Turn turn, in Bid next) =>
                next.OutcomeIndex >= 0 && turn.Ranking[turn.OfferedOutcomeIndex] >= turn.Ranking[next.OutcomeIndex]
        );

    /// <summary>It is worth what the party aspires to: as AC_next, but compared with the aspiration instead of the next offer.</summary>
    public static AcceptanceStrategy AtAspiration { get; } =
        Rule(
            "it was worth what it aspired to by then",
            (in Turn turn, in Bid next) => turn.Ranking[turn.OfferedOutcomeIndex] >= next.Aspiration
        );

    /// <summary>AC_const: it is worth so much, u(offered) ≥ α.</summary>
    /// <param name="utility">The least utility α.</param>
    public static AcceptanceStrategy Constant(double utility) =>
        Rule(
            FormattableString.Invariant($"it was worth {utility:0.###} or more"),
            (in Turn turn, in Bid _) => turn.Ranking[turn.OfferedOutcomeIndex] >= utility
        );

    /// <summary>AC_time: so much of the time has passed, t ≥ T; then anything is taken that is not worse than no agreement.</summary>
    /// <param name="relativeTime">The share T of time, from 0 to 1, as <see cref="Turn.RelativeTime"/> counts it, which comes to
    /// R / (R + 1) in the last of R rounds: a greater one never has its effect.</param>
    public static AcceptanceStrategy Time(double relativeTime) =>
        Rule(
            FormattableString.Invariant($"{relativeTime:P0} of the time was over"),
            (in Turn turn, in Bid _) => turn.RelativeTime >= relativeTime
        );

    /// <summary>
    /// AC_combi(T, MAX^W): AC_next, or else the time T has come and nothing better is to be expected, because nothing better was offered in
    /// the last window as long as the time that is left: u(offered) ≥ u(next) ∨ (t ≥ T ∧ u(offered) ≥ max over the window).
    /// </summary>
    /// <param name="relativeTime">The share T of time, from 0 to 1, as <see cref="Turn.RelativeTime"/> counts it. 0.99 comes in the last
    /// of 99 rounds; in fewer, leave 0.99 and it is AC_next alone.</param>
    public static AcceptanceStrategy NextOrBestRecentAfter(double relativeTime = 0.99) => Any(Next, All(Time(relativeTime), BestOfWindow));

    /// <summary>All of them say so.</summary>
    /// <param name="rules">One or more.</param>
    public static AcceptanceStrategy All(params ValueList<AcceptanceStrategy> rules) =>
        Rule(
            string.Join(" and ", WritableArgument.Items(rules, nameof(rules))),
            (in Turn turn, in Bid next) => Saying(rules, false, turn, next) is null
        );

    /// <summary>One of them says so.</summary>
    /// <param name="rules">One or more.</param>
    public static AcceptanceStrategy Any(params ValueList<AcceptanceStrategy> rules) =>
        new AnyOf(WritableArgument.Items(rules, nameof(rules)));

    /// <summary>A rule of one's own: what is on offer, <c>turn.OfferedUtility</c>, and what would be offered next,
    /// <c>turn.Ranking[next.OutcomeIndex]</c>.</summary>
    /// <example><code>
    /// var half = AcceptanceStrategy.Create("it was worth a half", (turn, next) => turn.OfferedUtility >= 0.5);
    /// </code></example>
    /// <param name="reason">Why something is taken, to be read after "because".</param>
    /// <param name="condition">Whether to take what is on offer; should depend on nothing else.</param>
    public static AcceptanceStrategy Create(string reason, Func<Turn, Bid, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(reason);
        ArgumentNullException.ThrowIfNull(condition);
        return Rule(reason, (in Turn turn, in Bid next) => condition(turn, next));
    }

    /// <summary>Whether to take what is on offer.</summary>
    /// <param name="turn">The table as the party sees it; something is on offer.</param>
    /// <param name="next">What it would offer next.</param>
    public abstract bool Accepts(Turn turn, Bid next);

    /// <summary>The same without a copy of the turn.</summary>
    internal virtual bool AcceptsAt(in Turn turn, in Bid next) => Accepts(turn, next);

    /// <summary>Why something was taken, to be read after "because"; of several rules the first that says so.</summary>
    /// <param name="turn">The table as the party saw it.</param>
    /// <param name="next">What it would have offered next.</param>
    public virtual string AcceptanceReason(Turn turn, Bid next) => ToString()!;

    private static AcceptanceStrategy BestOfWindow { get; } =
        Rule(
            "nothing better was offered for as long as there was time left",
            (in Turn turn, in Bid _) => turn.Ranking[turn.OfferedOutcomeIndex] >= BestSince(turn)
        );

    // The party's own offers mark the rounds; the last of them was made a round ago.
    private static double BestSince(in Turn turn)
    {
        var (best, left) = (double.NegativeInfinity, turn.MaxRounds + 1 - turn.Round);
        for (var at = turn.Offers.Count - 1; at >= 0 && left > 0; at--)
            if (turn.Offers[at].By == turn.Party)
                left--;
            else
                best = Math.Max(best, turn.Ranking[turn.Offers[at].OutcomeIndex]);
        return best;
    }

    private static AcceptanceStrategy? Saying(ValueList<AcceptanceStrategy> rules, bool what, in Turn turn, in Bid next)
    {
        foreach (var rule in rules)
            if (rule.AcceptsAt(turn, next) == what)
                return rule;
        return null;
    }

    private static Given Rule(string reason, Test condition) => new(reason, condition);

    private delegate bool Test(in Turn turn, in Bid next);

    private sealed class Given(string because, Test takes) : AcceptanceStrategy
    {
        public override bool Accepts(Turn turn, Bid next) => takes(turn, next);

        internal override bool AcceptsAt(in Turn turn, in Bid next) => takes(turn, next);

        public override string ToString() => because;
    }

    private sealed class AnyOf(ValueList<AcceptanceStrategy> rules) : AcceptanceStrategy
    {
        public override bool Accepts(Turn turn, Bid next) => AcceptsAt(turn, next);

        internal override bool AcceptsAt(in Turn turn, in Bid next) => Saying(rules, true, turn, next) is not null;

        public override string AcceptanceReason(Turn turn, Bid next) =>
            Saying(rules, true, turn, next)?.AcceptanceReason(turn, next) ?? ToString();

        public override string ToString() => string.Join(" or ", rules);
    }
}
