using NegotiationModel.Analysis;
using NegotiationModel.Play;
using NegotiationModel.Tests.Analysis.Bargaining;
using NodaTime;
using Xunit;

namespace NegotiationModel.Tests.Play.Sessions;

/// <summary>Strategies take over talks that are under way.</summary>
public class GoingOnFromTalks
{
    private static readonly (OutcomeSpace Space, ValueList<Preferences> Preferences) Made = Domain();

    private static Session Begun(Protocol protocol, int rounds = 30) =>
        Session.Begin(protocol, Synthetic.Agenda(Made.Space), Playing(Strategies.Boulware), new() { MaxRounds = rounds });

    [Fact]
    public void From_a_table_just_convened_it_is_the_same_session()
    {
        var begun = Begun(Protocol.AlternatingOffers);
        var gone = Session.Continue(
            Begun(Protocol.AlternatingOffers).Talks,
            Playing(Strategies.Boulware),
            new() { MaxRounds = 30, Pace = Pace.MinutePerTurn }
        );
        Assert.Equal(begun.Run().Talks.Log, gone.Run().Talks.Log);
        Assert.Equal(begun.Offers, gone.Offers);
    }

    [Fact]
    public void Every_stage_can_be_gone_on_from_and_stays_as_it_was()
    {
        var session = Begun(Protocol.AlternatingOffers);
        for (var (steps, over) = (0, false); steps < 20 && !over; steps++)
        {
            var talks = session.Talks;
            var (moves, now) = (talks.Log.Count, talks.Now);
            var gone = Session.Continue(talks, Playing(Strategies.Conceder), new() { MaxRounds = 30 }).Run();
            Assert.True(gone.Talks.Log.Take(moves).SequenceEqual(talks.Log));
            Assert.Equal(session.Offers, gone.Offers.Take(session.Offers.Count));
            Assert.All(gone.Document.Play(), ruling => Assert.True(ruling.IsPermitted));
            Assert.NotEmpty(gone.Talks.Agreements);
            Assert.Equal((moves, now), (talks.Log.Count, talks.Now));
            over = !session.TryPlayTurn();
        }
    }

    [Fact]
    public void What_was_offered_before_can_be_taken()
    {
        var session = Begun(Protocol.AlternatingOffers);
        Assert.True(session.TryPlayTurn());
        var yielding = new ComposedStrategy("yielding", Strategies.Linear, AcceptanceStrategy.Constant(0));
        var gone = Session.Continue(session.Talks, Playing(yielding), new() { MaxRounds = 1 }).Run();
        Assert.Equal(NegotiationStatus.Concluded, gone.Talks.Status);
        Assert.Equal(session.Offers[0].OutcomeIndex, gone.AgreedOutcomeIndex);
        Assert.Equal(session.Talks.Now, gone.Talks.Log[1].At);
    }

    [Fact]
    public void The_limits_of_the_talks_hold()
    {
        var rounds = Session
            .Continue(Begun(Protocol.AlternatingOffers, rounds: 3).Talks, Playing(Strategies.HardLiner), new() { MaxRounds = 10 })
            .Run();
        Assert.Equal((NegotiationStatus.Expired, 6, 3), (rounds.Talks.Status, rounds.Talks.Log.Count, rounds.Round));

        var setting = new Setting(Protocol.Bargaining, [Party.Principal("p0"), Party.Principal("p1")], Synthetic.Agenda(Made.Space))
        {
            Deadline = new Setting(Protocol.Bargaining, [], []).ConvenedAt + Duration.FromMinutes(5),
        };
        var time = Session.Continue(Negotiation.Convene(setting), Playing(Strategies.HardLiner), new() { MaxRounds = 10 }).Run();
        Assert.Equal((NegotiationStatus.Expired, 5), (time.Talks.Status, time.Talks.Log.Count));
        Assert.Equal(setting.Deadline, time.Talks.Now);
    }

    [Fact]
    public void Beyond_its_rounds_nobody_acts()
    {
        var gone = Session.Continue(Begun(Protocol.AlternatingOffers).Talks, Playing(Strategies.HardLiner), new() { MaxRounds = 2 }).Run();
        Assert.Equal((NegotiationStatus.Tabled, 4, 2), (gone.Talks.Status, gone.Talks.Log.Count, gone.RoundsBegun));
        Assert.Equal(2, gone.Round);
    }

    [Fact]
    public void Everybody_who_decides_must_take_part()
    {
        var talks = Begun(Protocol.AlternatingOffers).Talks;
        var playing = Playing(Strategies.Linear);
        var stranger = new Participant(new Ranking(new(Made.Space, Made.Preferences[0] with { Party = "stranger" })), Strategies.Linear);
        Refused(
            "stranger is not at the table as principal, or takes part twice.",
            () => Session.Continue(talks, [.. playing, stranger], new() { MaxRounds = 5 })
        );
        Refused(
            "p0 is not at the table as principal, or takes part twice.",
            () => Session.Continue(talks, [.. playing, playing[0]], new() { MaxRounds = 5 })
        );
        Refused(
            "p1 is not at the table as observer, or takes part twice.",
            () => Session.Continue(talks, [.. playing, playing[1] with { Role = Role.Observer }], new() { MaxRounds = 5 })
        );
        Refused(
            "The pace begins before the last move.",
            () => Session.Continue(Stepped(2), playing, new() { MaxRounds = 5, Pace = Pace.MinutePerTurn })
        );
        Refused(
            "The talks are concluded.",
            () => Session.Continue(Begun(Protocol.AlternatingOffers).Run().Talks, playing, new() { MaxRounds = 5 })
        );
        Assert.Throws<ArgumentOutOfRangeException>(() => Session.Continue(talks, playing, new() { MaxRounds = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>("TurnDuration", () => new Pace(talks.Now, -Duration.Epsilon));
        Assert.Throws<ArgumentOutOfRangeException>("TurnDuration", () => Pace.MinutePerTurn with { TurnDuration = -Duration.Epsilon });

        var three = Session
            .Begin(Protocol.AlternatingOffers, Synthetic.Agenda(Made.Space), [.. playing, stranger], new() { MaxRounds = 5 })
            .Talks;
        Refused("stranger is a principal at the table and takes no part.", () => Session.Continue(three, playing, new() { MaxRounds = 5 }));
    }

    private static Negotiation Stepped(int turns)
    {
        var session = Begun(Protocol.AlternatingOffers);
        for (; turns > 0; turns--)
            session.TryPlayTurn();
        return session.Talks;
    }

    private static void Refused(string message, Func<Session> begin) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(begin).Message, StringComparison.Ordinal);

    private static ValueList<Participant> Playing(Strategy strategy) =>
        [.. Made.Preferences.Select(preferences => new Participant(new Ranking(new(Made.Space, preferences)), strategy))];

    private static (OutcomeSpace, ValueList<Preferences>) Domain()
    {
        var (space, preferences) = Synthetic.Domain(2, 2);
        return (space, [.. preferences]);
    }
}
