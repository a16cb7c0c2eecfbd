using NegotiationModel.Analysis;
using NegotiationModel.Play;
using NegotiationModel.Tournaments;

namespace NegotiationModel.Tests.Tournaments;

/// <summary>
/// One pie of eight slices, so that everything can be said beforehand: generous keeps one slice and is content with anything;
/// greedy takes all or nothing. No agreement is worth a quarter.
/// </summary>
internal static class PieTournament
{
    public static readonly Strategy Generous = Strategy.Create(
        "generous",
        turn => turn.OfferedOutcomeIndex >= 0 ? Decision.Accept : Decision.Offer(Slices(turn, 1))
    );
    public static readonly Strategy Greedy = Greedily("greedy");

    public static Strategy Greedily(string name) =>
        Strategy.Create(name, turn => turn.OfferedUtility >= 1 ? Decision.Accept : Decision.Offer(Slices(turn, 8)));

    public static Tournament Tournament(int repetitions = 1, ulong seed = 0) => Among([Generous, Greedy], repetitions, seed);

    public static Tournament Among(ValueList<Strategy> strategies, int repetitions = 1, ulong seed = 0)
    {
        var pie = Issue.Integer("pie", 0, 8);
        return new(
            strategies,
            [new("pie", [pie], OutcomeSpace.Of([pie]), [Wants("a", 0, 8), Wants("b", 8, 0)])],
            new()
            {
                MaxRounds = 2,
                Repetitions = repetitions,
                Seed = seed,
            }
        );
    }

    private static long Slices(Turn turn, int own) => turn.Ranking.OutcomeAt(turn.Ranking.CountAtLeast(own / 8.0) - 1);

    private static Preferences Wants(string party, int worst, int best) =>
        new(party, [new("pie", 1, Valuation.Linear(Value.Of(worst), Value.Of(best)))]) { Reservation = 0.25 };
}
