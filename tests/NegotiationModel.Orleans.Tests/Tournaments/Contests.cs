using NegotiationModel.Play;
using NegotiationModel.Tournaments;

namespace NegotiationModel.Orleans.Tests.Tournaments;

/// <summary>Small tournaments, a strategy that draws at random among them.</summary>
internal static class Contests
{
    public static Tournament Small(int repetitions = 8, int rounds = 9) =>
        Of([TimeDependent.Boulware, new RandomOffers()], repetitions, rounds);

    public static Tournament Failing() => Of([TimeDependent.Boulware, new Broken()], 2, 9);

    private static Tournament Of(ValueList<Strategy> strategies, int repetitions, int rounds) =>
        new(
            strategies,
            new RandomScenarios { Seed = 1 }.Take(3),
            new()
            {
                MaxRounds = rounds,
                Repetitions = repetitions,
                Seed = 7,
            }
        );

    private sealed class Broken : Tactic
    {
        public override string Name => "broken";

        public override BidSequence BeginBidding(Ranking ranking, ulong seed) => throw new InvalidOperationException("It is broken.");
    }
}
