using NegotiationModel.Play;
using NegotiationModel.Tests.Analysis.Bargaining;
using Xunit;

namespace NegotiationModel.Tests.Play.Sessions;

/// <summary>Whose turn it is, and what waits for an answer, where turns are free.</summary>
public class WhoAnswersWhat
{
    private static readonly Strategy Mute = Strategy.Create("mute", _ => Decision.Wait),
        Yielding = new ComposedStrategy("yielding", Strategies.Linear, AcceptanceStrategy.Constant(0));

    [Fact]
    public void Nobody_is_asked_about_its_own_offer()
    {
        var session = Played(Yielding, Mute);
        Assert.Equal(["p0"], session.Talks.Log.Select(logged => logged.Move.By.Value).Distinct());
        Assert.All(session.Talks.Log, logged => Assert.Equal(MoveKind.Propose, logged.Move.Kind));
    }

    [Fact]
    public void Nobody_is_asked_twice_about_the_same_offer()
    {
        var session = Played(Strategy.Create("once", turn => turn.Round == 1 ? Decision.Offer(0) : Decision.Wait), Yielding, Mute);
        Assert.Equal(
            [("p0", MoveKind.Propose), ("p1", MoveKind.Accept)],
            session.Talks.Log.Take(2).Select(logged => (logged.Move.By.Value, logged.Move.Kind))
        );
        Assert.DoesNotContain(session.Talks.Log.Skip(2), logged => logged.Move.Kind == MoveKind.Accept);
    }

    // Where a counter-offer ends nothing, an older offer still waits for its answer.
    [Fact]
    public void An_offer_waits_also_behind_ones_own()
    {
        var asked = new List<(ProposalId? Proposal, long Standing)>();
        var first = Strategy.Create(
            "first",
            turn =>
            {
                asked.Add((turn.Proposal, turn.OfferedOutcomeIndex));
                return turn.Round == 2 ? Decision.Offer(1) : Decision.Wait;
            }
        );
        Played(first, Strategy.Create("second", turn => turn.Round == 1 ? Decision.Offer(2) : Decision.Wait));
        Assert.Equal([(null, -1L), ("p1", 2L), ("p1", 2L), ("p1", 2L)], asked);
    }

    [Fact]
    public void A_mediator_is_asked_about_nothing()
    {
        var (space, preferences) = Synthetic.Domain(2, 2);
        var asked = new List<(ProposalId?, long)>();
        var chair = Strategy.Create(
            "chair",
            turn =>
            {
                asked.Add((turn.Proposal, turn.OfferedOutcomeIndex));
                return Decision.Wait;
            }
        );
        Session
            .Begin(
                Protocol.Diplomacy,
                Synthetic.Agenda(space),
                [
                    .. preferences.Select(one => new Participant(new Ranking(new(space, one)), Strategies.HardLiner)),
                    Participant.Mediator("chair", chair),
                ],
                new() { MaxRounds = 2 }
            )
            .Run();
        Assert.Equal([(null, -1L), (null, -1L)], asked);
    }

    // A new offer takes the place of the party's last where several may stand, else it does so by the rules.
    [Fact]
    public void What_is_offered_says_what_it_answers_and_replaces_where_turns_are_free()
    {
        Assert.Equal([(null, null), ("p1", null), ("p2", "p1"), ("p3", "p2")], Offered(Protocol.Diplomacy));
        Assert.Equal([(null, null), ("p1", null), ("p2", null), ("p3", null)], Offered(Protocol.Bargaining));
        Assert.Equal([(null, null), (null, null), (null, null), (null, null)], Offered(Protocol.AlternatingOffers));
        static IEnumerable<(ProposalId?, ProposalId?)> Offered(Protocol protocol) =>
            Played(protocol, Strategies.HardLiner, Strategies.HardLiner)
                .Talks.Log.Take(4)
                .Select(logged => (Move.Propose)logged.Move)
                .Select(propose => (propose.CounterTo, propose.Replaces));
    }

    [Fact]
    public void The_first_offer_of_all_is_replaced_too()
    {
        var session = Played(Strategy.Create("talks", turn => turn.Round is 1 or 3 ? Decision.Offer(turn.Round) : Decision.Wait), Mute);
        Assert.Equal([null, "p1"], session.Talks.Log.Select(logged => ((Move.Propose)logged.Move).Replaces));
    }

    [Fact]
    public void Every_move_is_made_when_it_is_ones_turn()
    {
        var session = Played(Mute, Strategy.Create("gone", _ => Decision.WalkAway));
        Assert.Equal(session.Talks.Setting.ConvenedAt + Pace.MinutePerTurn.TurnDuration, Assert.Single(session.Talks.Log).Move.At);
    }

    [Fact]
    public void Who_answers_nothing_is_told()
    {
        foreach (
            var (protocol, decision, fails) in new[]
            {
                (Protocol.Diplomacy, Decision.Accept, true),
                (Protocol.Diplomacy, Decision.Reject, true),
                (Protocol.Diplomacy, Decision.Wait, false),
                (Protocol.AlternatingOffers, Decision.Accept, true),
                (Protocol.AlternatingOffers, Decision.Reject, true),
                (Protocol.AlternatingOffers, Decision.Wait, true),
            }
        )
            if (fails)
                Assert.Equal(
                    $"The strategy wrong of p0 {decision}, but nothing is on offer to it: in the first round there is nothing to answer; "
                        + "make an offer (Decision.Offer).",
                    Assert.Throws<InvalidOperationException>(() => Played(protocol, Strategy.Create("wrong", _ => decision), Mute)).Message
                );
            else
                Assert.Empty(Played(protocol, Strategy.Create("wrong", _ => decision), Mute).Talks.Log);
    }

    [Fact]
    public void Nobody_waits_where_turns_alternate()
    {
        var offering = Strategy.Create("offering", _ => Decision.Offer(0));
        var told = Assert.Throws<InvalidOperationException>(() => Played(Protocol.AlternatingOffers, offering, Mute)).Message;
        Assert.Equal(
            "The strategy mute of p1 waits, but turns alternate: accept what is on offer, turn it down (Decision.Reject) or make an offer "
                + "(Decision.Offer).",
            told
        );
        Assert.DoesNotContain(Played(Protocol.Diplomacy, offering, Mute).Talks.Log, logged => logged.Move.By == "p1");
    }

    [Fact]
    public void Later_no_round_is_named_and_who_may_not_offer_is_not_told_to()
    {
        var late = Strategy.Create("late", turn => turn.Round == 1 ? Decision.Make() : Decision.Accept);
        Assert.Equal(
            "The strategy late of p0 accepts, but nothing is on offer to it; make an offer (Decision.Offer).",
            Assert.Throws<InvalidOperationException>(() => Played(Protocol.Diplomacy, late, Mute)).Message
        );
        Assert.Equal(
            "The strategy late of p0 accepts, but nothing is on offer to it; make a statement, or none (Decision.Make()).",
            Assert.Throws<InvalidOperationException>(() => Mediated(late)).Message
        );
    }

    private static Session Mediated(Strategy strategy)
    {
        var (space, preferences) = Synthetic.Domain(2, 2);
        return Session
            .Begin(
                Protocol.SingleText,
                Synthetic.Agenda(space),
                [
                    Participant.Mediator("chair", Mute),
                    .. preferences.Select(one => new Participant(new Ranking(new(space, one)), strategy)),
                ],
                new() { MaxRounds = 4 }
            )
            .Run();
    }

    [Fact]
    public void Whose_strategy_fails_is_told_with_what_it_threw()
    {
        var careless = Strategy.Create("careless", turn => turn.Ranking.OutcomeAt(-1) > 0 ? Decision.Accept : Decision.Wait);
        var failed = Assert.Throws<InvalidOperationException>(() => Played(Protocol.Diplomacy, careless, Mute));
        Assert.StartsWith("The strategy careless of p0 fails in round 1: ", failed.Message, StringComparison.Ordinal);
        Assert.IsType<ArgumentOutOfRangeException>(failed.InnerException);
        var patient = Strategy.Create("patient", _ => throw new OperationCanceledException());
        Assert.Throws<OperationCanceledException>(() => Played(Protocol.Diplomacy, patient, Mute));
    }

    [Fact]
    public void What_is_on_offer_is_read_as_terms()
    {
        var heard = new List<(long Outcome, Terms? Terms)>();
        var listener = Strategy.Create(
            "listener",
            turn =>
            {
                heard.Add((turn.OfferedOutcomeIndex, turn.OfferedTerms));
                return Decision.Make();
            }
        );
        var session = Played(Protocol.Diplomacy, listener, Strategy.Create("talks", _ => Decision.Offer(1)));
        Assert.Equal((-1, null), heard[0]);
        Assert.Equal((1, session.Talks.Proposals[0].Terms), heard[1]);
        Assert.Null(default(Turn).OfferedTerms);
    }

    [Fact]
    public void Nobody_moves_for_another()
    {
        var forger = Strategy.Create("forger", turn => Decision.Make(turn.Talks.Seats[1].Party.Proposes([.. turn.Ranking.Space[0]])));
        Assert.Equal(
            "The strategy forger of p0 makes a move of p1; it can move for p0 alone.",
            Assert.Throws<InvalidOperationException>(() => Played(Protocol.Diplomacy, forger, Mute)).Message
        );
    }

    // Whoever has left takes no time from the others: a round is over when all who are there have had their turn.
    [Theory]
    [InlineData(0), InlineData(1), InlineData(2)]
    public void Rounds_are_those_of_the_table_also_when_somebody_has_left(int leaver)
    {
        var (space, preferences) = Synthetic.Domain(2, 3);
        var rules = Protocol.AlternatingOffers with { Acceptance = AcceptanceRule.Majority, WalkAway = WalkAwayEffect.Leaves };
        var session = Session.Begin(
            rules,
            Synthetic.Agenda(space),
            [
                .. preferences.Select(
                    (one, at) =>
                        new Participant(
                            new Ranking(new(space, one)),
                            at == leaver
                                ? Strategy.Create("gone", turn => turn.Round == 2 ? Decision.WalkAway : Decision.Offer(0))
                                : Strategies.HardLiner
                        )
                ),
            ],
            new() { MaxRounds = 5 }
        );
        for (; !session.IsOver; session.TryPlayTurn())
            Assert.Equal(session.Talks.AlternatingRound, session.Round);
        Assert.Equal((NegotiationStatus.Expired, 5, 3 + 3 + 6), (session.Talks.Status, session.RoundsBegun, session.Talks.Log.Count));
    }

    [Theory]
    [InlineData(0), InlineData(1), InlineData(2)]
    public void The_turns_of_who_has_left_pass_to_the_very_last(int leaver)
    {
        var (space, preferences) = Synthetic.Domain(2, 3);
        var rules = Protocol.Bargaining with { Acceptance = AcceptanceRule.Majority, WalkAway = WalkAwayEffect.Leaves };
        var told = new List<int>();
        var session = Session
            .Begin(
                rules,
                Synthetic.Agenda(space),
                [
                    .. preferences.Select(
                        (one, at) =>
                            new Participant(
                                new Ranking(new(space, one)),
                                at == leaver ? Strategy.Create("gone", _ => Decision.WalkAway) : Strategies.HardLiner
                            )
                    ),
                ],
                new() { MaxRounds = 4 }
            )
            .Run(progress: new Rounds(told));
        Assert.Equal(NegotiationStatus.Expired, session.Talks.Status);
        Assert.Equal([1, 2, 3, 4], told);
    }

    private sealed class Rounds(List<int> told) : IProgress<int>
    {
        public void Report(int value) => told.Add(value);
    }

    private static Session Played(params Strategy[] strategies) => Played(Protocol.Diplomacy, strategies);

    private static Session Played(Protocol protocol, params Strategy[] strategies)
    {
        var (space, preferences) = Synthetic.Domain(2, strategies.Length);
        return Session
            .Begin(
                protocol,
                Synthetic.Agenda(space),
                [.. preferences.Zip(strategies, (one, strategy) => new Participant(new Ranking(new(space, one)), strategy))],
                new() { MaxRounds = 4 }
            )
            .Run();
    }
}
