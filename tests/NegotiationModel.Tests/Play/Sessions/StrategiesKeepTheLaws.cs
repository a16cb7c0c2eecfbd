using FsCheck.Xunit;
using NegotiationModel.Analysis;
using NegotiationModel.Play;
using NegotiationModel.Tests.Analysis.Bargaining;
using Xunit;

namespace NegotiationModel.Tests.Play.Sessions;

[Properties(Arbitrary = [typeof(Bargains)], MaxTest = 60)]
public class StrategiesKeepTheLaws
{
    [Property]
    public void Every_log_replays_legally_and_says_the_same(Bargain bargain, byte choice, ulong seed) =>
        Each(
            bargain,
            choice,
            seed,
            session =>
            {
                var read = NegotiationJson.ReadDocument(NegotiationJson.Write(session.Document));
                Assert.All(read.Play(), ruling => Assert.True(ruling.IsPermitted, ruling.Refusal?.Message));
                Assert.Equal(
                    NegotiationJson.Write(session.Talks),
                    NegotiationJson.Write(Negotiation.Convene(read.Setting).Make([.. read.Moves]))
                );
                Assert.Equal(session.AgreedOutcomeIndex >= 0, session.Talks.Agreements.Any(agreement => !agreement.IsOver));
                if (session.AgreedOutcomeIndex >= 0)
                    Assert.Equal(session.Talks.Agreements[0].Terms, bargain.Space[session.AgreedOutcomeIndex]);
            }
        );

    [Property]
    public void Nobody_ends_below_its_reservation_by_its_own_act(Bargain bargain, byte choice, ulong seed) =>
        Each(
            bargain,
            choice,
            seed,
            session =>
            {
                foreach (var (utility, preferences) in session.UndiscountedUtilities.Zip(bargain.Preferences))
                    Assert.True(utility >= preferences.Reservation - 1e-6);
                foreach (var offer in session.Offers)
                    Assert.True(
                        bargain.Preferences.Single(one => one.Party == offer.By).Utility(bargain.Space[offer.OutcomeIndex])
                            >= bargain.Preferences.Single(one => one.Party == offer.By).Reservation - 1e-6
                    );
            }
        );

    [Property]
    public void The_same_seed_plays_the_same_session(Bargain bargain, byte choice, ulong seed) =>
        Each(
            bargain,
            choice,
            seed,
            session =>
                Assert.Equal(
                    NegotiationJson.Write(session.Document),
                    NegotiationJson.Write(Played(bargain, bargain.Preferences, choice, seed).Document)
                )
        );

    [Fact]
    public void A_strategy_of_ones_own_is_a_function()
    {
        var (space, preferences) = Synthetic.Domain(3, 2);
        var mine = Strategy.Create(
            "patient",
            turn =>
                turn.Round > 3 && turn.OfferedOutcomeIndex >= 0 ? Decision.Accept
                : turn.OfferedOutcomeIndex >= 0 ? Decision.Reject
                : Decision.Offer(0)
        );
        var session = Session
            .Begin(
                Protocol.AlternatingOffers,
                Synthetic.Agenda(space),
                [new(new Ranking(new(space, preferences[0])), Strategies.Boulware), new(new Ranking(new(space, preferences[1])), mine)],
                new() { MaxRounds = 10 }
            )
            .Run();
        Assert.Equal((4, 4, "patient"), (session.RoundsBegun, session.Offers.Count, mine.Name));
        Assert.Equal(NegotiationStatus.Concluded, session.Talks.Status);
    }

    [Fact]
    public void Who_can_only_lose_walks_away()
    {
        var (space, preferences) = Synthetic.Domain(2, 2);
        foreach (var strategy in Strategies.Uninformed)
        {
            var session = Session
                .Begin(
                    Protocol.AlternatingOffers,
                    Synthetic.Agenda(space),
                    [
                        new(new Ranking(new(space, preferences[0] with { Reservation = 2 })), strategy),
                        new(new Ranking(new(space, preferences[1])), strategy),
                    ],
                    new() { MaxRounds = 10 }
                )
                .Run();
            Assert.Equal((NegotiationStatus.BrokenOff, 0), (session.Talks.Status, session.Offers.Count));
        }
    }

    [Fact]
    public void A_move_that_the_rules_refuse_is_not_hidden()
    {
        var (space, preferences) = Synthetic.Domain(2, 2);
        var careless = Strategy.Create("careless", _ => Decision.Accept);
        var session = Session.Begin(
            Protocol.AlternatingOffers,
            Synthetic.Agenda(space),
            [new(new Ranking(new(space, preferences[0])), careless), new(new Ranking(new(space, preferences[1])), careless)],
            new() { MaxRounds = 10 }
        );
        Assert.Contains(
            "nothing is on offer",
            Assert.Throws<InvalidOperationException>(() => session.TryPlayTurn()).Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("micro", "micro"), InlineData("titfortat", "linear"), InlineData("random", "boulware"), InlineData("conceder", "hardliner")]
    public void Agreement_is_found_where_there_is_one(string first, string second)
    {
        var (space, preferences) = Synthetic.Domain(3, 2);
        var session = Session
            .Begin(
                Protocol.AlternatingOffers,
                Synthetic.Agenda(space),
                [
                    new(new Ranking(new(space, preferences[0])), Strategies.Find(first)!),
                    new(new Ranking(new(space, preferences[1])), Strategies.Find(second)!),
                ],
                new() { MaxRounds = 2_000, Seed = 5 }
            )
            .Run();
        Assert.True(session.AgreedOutcomeIndex >= 0, $"{session.Talks.Status} after {session.Offers.Count} offers");
    }

    private static void Each(Bargain bargain, byte choice, ulong seed, Action<Session> check)
    {
        if (bargain.Parties >= 2)
            check(Played(bargain, bargain.Preferences, choice, seed));
    }

    private static Session Played(Bargain bargain, ValueList<Preferences> preferences, byte choice, ulong seed)
    {
        var space = bargain.Space;
        return Session
            .Begin(
                Protocol.AlternatingOffers,
                Synthetic.Agenda(space),
                [
                    .. preferences.Select(
                        (one, at) =>
                            new Participant(
                                new Ranking(new(space, one)),
                                Strategies.Uninformed[(choice + (at * (1 + (choice / 7)))) % Strategies.Uninformed.Count]
                            )
                    ),
                ],
                new() { MaxRounds = 12, Seed = seed }
            )
            .Run();
    }
}
