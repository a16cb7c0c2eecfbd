using NegotiationModel.Play;
using NegotiationModel.Tests.Analysis.Bargaining;
using Xunit;

namespace NegotiationModel.Tests.Play.Sessions;

public class WhatTheEndIsWorth
{
    // Sums of the same parts in another order differ in their last bits, by which an end on the frontier would seem to miss it.
    [Fact]
    public void Is_to_the_last_bit_what_the_outcome_is_worth_in_whatever_order_interests_are_listed()
    {
        foreach (var seed in Enumerable.Range(1, 20))
        {
            var (space, preferences) = Synthetic.Domain(3, 2, (ulong)seed);
            Ranking[] rankings =
            [
                .. preferences.Select(one => new Ranking(new(space, one with { IssuePreferences = [.. one.IssuePreferences.Reverse()] }))),
            ];
            var session = Session
                .Begin(
                    Protocol.AlternatingOffers,
                    Synthetic.Agenda(space),
                    [.. rankings.Select(ranking => new Participant(ranking, Strategies.Linear))],
                    new() { MaxRounds = 50 }
                )
                .Run();
            Assert.Equal(rankings.Select(ranking => ranking[session.AgreedOutcomeIndex]), session.UndiscountedUtilities);
        }
    }
}
