using NegotiationModel.Analysis;
using NegotiationModel.Play;
using NegotiationModel.Tests.Worlds;
using Xunit;

namespace NegotiationModel.Tests.Reliability;

/// <summary>What a session hands out is what it was, however far the session goes on.</summary>
public class WhatIsHandedOutStays
{
    private static readonly ChoiceIssue Colour = Issue.Choice("colour", "red", "green", "blue");

    [Fact]
    public void The_table_of_a_turn()
    {
        var seen = new List<(Turn Turn, Account Then, NodaTime.Instant Now)>();
        var turns = new List<Turn>();
        var session = Played(turn =>
        {
            if (turn.Round % 2 == 0)
                seen.Add((turn, Account.Of(turn.Talks), turn.Talks.Now)); // asked then, and asked again
            turns.Add(turn);
            return Decision.Offer(turn.Round % 3);
        });
        Assert.NotEmpty(seen);
        Assert.All(seen, one => Assert.Equal((one.Then, one.Now), (Account.Of(one.Turn.Talks), one.Turn.Talks.Now)));
        Assert.Equal(Enumerable.Range(0, turns.Count), turns.Select(turn => turn.Talks.Log.Count)); // asked first when all was over
        Assert.Equal(turns.Count, session.Talks.Log.Count);
    }

    [Fact]
    public void The_talks_of_a_session()
    {
        var session = Begun(turn => Decision.Offer(0), Protocol.AlternatingOffers);
        var before = session.Talks;
        var account = Account.Of(before);
        session.TryPlayTurn();
        Assert.Equal(account, Account.Of(before));
        Assert.Single(session.Talks.Log);
    }

    // A refusal is told from the table that the move met, also where it is asked later what could have been done instead.
    [Fact]
    public void What_could_have_been_done_instead()
    {
        var tries = 0;
        var session = Begun(
            turn =>
                turn.Round == 2 && turn.Party == "seller" && tries++ == 0
                    ? Decision.Make(new Move.Accept(turn.Party, "p9"))
                    : Decision.Offer(turn.Round % 3),
            Protocol.Bargaining
        );
        session.TryPlayTurn();
        session.TryPlayTurn();
        var refusal = Assert.Throws<RefusedException>(() => session.TryPlayTurn()).Refusal;
        var instead = refusal.PermittedInstead.Select(one => (one.Kind, one.ActsOn)).ToList();
        session.TryPlayTurn();
        session.TryPlayTurn();
        Assert.Contains((MoveKind.Withdraw, (Subject?)Subject.Of((ProposalId)"p1")), instead);
        Assert.Equal(instead, refusal.PermittedInstead.Select(one => (one.Kind, one.ActsOn)));
    }

    private static Session Played(Func<Turn, Decision> decide) => Begun(decide, Protocol.AlternatingOffers).Run();

    private static Session Begun(Func<Turn, Decision> decide, Protocol protocol)
    {
        var space = OutcomeSpace.Of([Colour]);
        Participant Of(string party) =>
            new(
                new Ranking(new(space, new(party, [new("colour", 1, Valuation.Table(new ValueUtility(Value.Of("red"), 1)))]))),
                Strategy.Create(party, decide)
            );
        return Session.Begin(protocol, [Colour], [Of("seller"), Of("buyer")], new() { MaxRounds = 6 });
    }
}
