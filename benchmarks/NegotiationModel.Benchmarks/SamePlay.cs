using NegotiationModel.Play;
using NegotiationModel.Tests.Analysis.Bargaining;

namespace NegotiationModel.Benchmarks;

/// <summary>Checks that negotiations end as they do elsewhere: in the same round, after as many offers, with the same utilities.</summary>
internal static class SamePlay
{
    public static void Check()
    {
        foreach (
            var (issues, other, round, offers, utilities) in new (int, Strategy, int, int, double[])[]
            {
                (3, Strategies.Boulware, 63, 125, [0.8725951692555367, 0.867689077635887]),
                (4, Strategies.Boulware, 69, 137, [0.8091376607656562, 0.8113106533451158]),
                (4, Strategies.Conceder, 20, 39, [0.9986195715054089, 0.45601446813200186]),
            }
        )
        {
            var (space, preferences) = Synthetic.Domain(issues, parties: 2);
            var session = Session
                .Begin(
                    Protocol.AlternatingOffers,
                    Synthetic.Agenda(space),
                    [
                        new(new Ranking(new(space, preferences[0])), Strategies.Boulware),
                        new(new Ranking(new(space, preferences[1])), other),
                    ],
                    new() { MaxRounds = 100 }
                )
                .Run();
            if (
                session.RoundsBegun != round
                || session.Offers.Count != offers
                || !session.UndiscountedUtilities.SequenceEqual(utilities)
                || session.Talks.Log.Count != offers + 1
            )
                throw new InvalidOperationException(
                    $"On the domain of {issues} issues boulware and {other} end in round {session.RoundsBegun} after "
                        + $"{session.Offers.Count} offers, not as they do elsewhere."
                );
        }
    }
}
