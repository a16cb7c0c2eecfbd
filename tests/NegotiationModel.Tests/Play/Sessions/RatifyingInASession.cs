using NegotiationModel.Analysis;
using NegotiationModel.Play;
using NegotiationModel.Tests.Analysis.Bargaining;
using Xunit;

namespace NegotiationModel.Tests.Play.Sessions;

/// <summary>Ratifiers speak as soon as there is something to ratify, each once, and take no turn for it.</summary>
public class RatifyingInASession
{
    private static readonly (OutcomeSpace Space, ValueList<Preferences> Preferences) Made = Synthetic.Domain(2, 2);

    // Offers its best for itself, and takes everything.
    private static readonly Strategy Yielding = new ComposedStrategy("yielding", Strategies.HardLiner, AcceptanceStrategy.Constant(0));

    [Theory]
    [InlineData("p0"), InlineData("p1"), InlineData("board"), InlineData("p0 board"), InlineData("board p0 p1")]
    public void Each_ratifies_once_in_the_order_of_the_rules(string names)
    {
        PartyId[] ratifiers = [.. names.Split(' ').Select(name => new PartyId(name))];
        var session = Begun(Protocol.AlternatingOffers with { Ratifiers = [.. ratifiers] }).Run();
        Assert.Equal(
            [MoveKind.Propose, MoveKind.Accept, .. ratifiers.Select(_ => MoveKind.Ratify)],
            session.Talks.Log.Select(logged => logged.Move.Kind)
        );
        Assert.Equal(ratifiers, session.Talks.Log.Skip(2).Select(logged => logged.Move.By));
        Assert.All(
            session.Talks.Log.Skip(2),
            logged => Assert.Equal(session.Talks.Log[1].At + Pace.MinutePerTurn.TurnDuration, logged.Move.At)
        );
        Assert.Equal(
            (AgreementStatus.InForce, session.Offers[0].OutcomeIndex),
            (session.Talks.Agreements[0].Status, session.AgreedOutcomeIndex)
        );
        Assert.True(session.IsOver);
        Assert.False(session.TryPlayTurn());
    }

    [Fact]
    public void It_is_over_only_when_all_have_spoken()
    {
        var session = Begun(Protocol.AlternatingOffers with { Ratifiers = ["p0"] });
        Assert.True(session.TryPlayTurn() && session.TryPlayTurn());
        Assert.Equal(
            (AgreementStatus.Pending, false, session.Offers[0].OutcomeIndex),
            (session.Talks.Agreements[0].Status, session.IsOver, session.AgreedOutcomeIndex)
        );
        Assert.True(session.TryPlayTurn());
        Assert.True(session.IsOver);
        Assert.False(session.TryPlayTurn());
    }

    [Fact]
    public void Who_is_better_off_without_refuses()
    {
        var session = Begun(
                Protocol.AlternatingOffers with
                {
                    Ratifiers = ["board"],
                    OnFailedEntryIntoForce = FailedEntryEffect.BreakOff,
                },
                board: 2
            )
            .Run();
        Assert.Equal(
            [MoveKind.Propose, MoveKind.Accept, MoveKind.RefuseRatification],
            session.Talks.Log.Select(logged => logged.Move.Kind)
        );
        Assert.Equal(session.Talks.Log[1].At + Pace.MinutePerTurn.TurnDuration, session.Talks.Log[2].Move.At);
        Assert.Equal(
            (AgreementStatus.EntryIntoForceFailed, -1L, 2),
            (session.Talks.Agreements[0].Status, session.AgreedOutcomeIndex, session.UndiscountedUtilities.Count - 1)
        );
        Assert.Equal([0, 0, 2], session.UndiscountedUtilities);
    }

    // By issue, part of a package can be agreed and ratified while the talks go on; what is agreed in parts counts as one.
    [Fact]
    public void A_part_is_ratified_before_the_talks_go_on()
    {
        var parts = Strategy.Create(
            "parts",
            turn =>
                turn.Proposal is { } offered
                    ? Decision.Make(new Move.Accept(turn.Party, offered) { Issues = [turn.Round == 1 ? "i0" : "i1"] })
                    : Decision.Wait
        );
        var once = Strategy.Create("once", turn => turn.Round == 1 ? Decision.Offer(37) : Decision.Wait);
        var begun = Session.Begin(
            Protocol.Diplomacy with
            {
                Ratifiers = ["p1"],
            },
            Synthetic.Agenda(Made.Space),
            [Of(0, once), Of(1, parts)],
            new() { MaxRounds = 3 }
        );
        Assert.True(begun.TryPlayTurn() && begun.TryPlayTurn());
        Assert.Equal((-1L, Made.Preferences[1].Utility([Made.Space[37][0]])), (begun.AgreedOutcomeIndex, begun.UndiscountedUtilities[1]));
        var session = begun.Run();
        Assert.Equal(
            [MoveKind.Propose, MoveKind.Accept, MoveKind.Ratify, MoveKind.Accept, MoveKind.Ratify],
            session.Talks.Log.Select(logged => logged.Move.Kind)
        );
        Assert.Equal([0, 1, 2, 3, 4], session.Talks.Log.Select(logged => (int)(logged.At - session.Talks.Log[0].At).TotalMinutes));
        Assert.Equal((NegotiationStatus.Concluded, 37L), (session.Talks.Status, session.AgreedOutcomeIndex));
        Assert.Equal(Made.Preferences.Select(preferences => preferences.Utility(Made.Space[37])), session.UndiscountedUtilities);
    }

    private static Participant Of(int party, Strategy strategy) => new(new Ranking(new(Made.Space, Made.Preferences[party])), strategy);

    private static Session Begun(Protocol protocol, double board = 0)
    {
        var observer = new Participant(
            new Ranking(new(Made.Space, Made.Preferences[0] with { Party = "board", Reservation = board })),
            Strategies.Linear
        )
        {
            Role = Role.Observer,
        };
        ValueList<Participant> all = protocol.Ratifiers.Contains("board")
            ? [Of(0, Yielding), Of(1, Yielding), observer]
            : [Of(0, Yielding), Of(1, Yielding)];
        return Session.Begin(protocol, Synthetic.Agenda(Made.Space), all, new() { MaxRounds = 5 });
    }
}
