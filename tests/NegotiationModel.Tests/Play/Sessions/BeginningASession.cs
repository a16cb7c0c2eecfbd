using NegotiationModel.Analysis;
using NegotiationModel.Play;
using NegotiationModel.Tests.Analysis.Bargaining;
using NodaTime;
using Xunit;

namespace NegotiationModel.Tests.Play.Sessions;

/// <summary>What a session makes of its arguments, and which it does not take.</summary>
public class BeginningASession
{
    private static readonly (OutcomeSpace Space, ValueList<Preferences> Preferences) Made = Synthetic.Domain(1, 2);
    private static readonly ValueList<Issue> Agenda = Synthetic.Agenda(Made.Space);
    private static readonly Instant Noon = Instant.FromUtc(2026, 3, 2, 12, 0);
    private static readonly Duration Hour = Duration.FromHours(1);

    private static ValueList<Participant> Playing =>
        [.. Made.Preferences.Select(preferences => new Participant(new Ranking(new(Made.Space, preferences)), Strategies.HardLiner))];

    private static Participant Chair => Participant.Mediator("chair", SingleTextMediation.Mediator);

    [Fact]
    public void Any_sequence_is_an_agenda_and_participants() =>
        Assert.Equal(
            Session.Begin(Protocol.Bargaining, Agenda, Playing, new() { MaxRounds = 2 }).Run().UndiscountedUtilities,
            Session
                .Begin(Protocol.Bargaining, Agenda.ToList(), Playing.Select(one => one), new() { MaxRounds = 2 })
                .Run()
                .UndiscountedUtilities
        );

    [Fact]
    public void Its_moves_are_made_at_its_pace()
    {
        foreach (var protocol in new[] { Protocol.AlternatingOffers, Protocol.Bargaining })
        {
            var session = Session.Begin(protocol, Agenda, Playing, new() { MaxRounds = 2, Pace = new(Noon, Hour) }).Run();
            Assert.Equal(Noon, session.Talks.Setting.ConvenedAt);
            Assert.Equal([Noon, Noon + Hour, Noon + (2 * Hour), Noon + (3 * Hour)], session.Talks.Log.Select(logged => logged.Move.At));
        }
    }

    [Fact]
    public void Rounds_end_it_where_turns_alternate_and_else_a_deadline()
    {
        var alternating = Session.Begin(Protocol.AlternatingOffers, Agenda, Playing, new() { MaxRounds = 7 }).Talks;
        Assert.Equal((7, (Instant?)null), (alternating.Setting.Protocol.MaxAlternatingRounds, alternating.Deadline));
        var free = Session.Begin(Protocol.Bargaining, Agenda, Playing, new() { MaxRounds = 7, Pace = new(Noon, Hour) }).Talks;
        Assert.Equal((Protocol.Bargaining, Noon + (14 * Hour)), (free.Setting.Protocol, free.Deadline));
        Assert.Null(
            Session.Begin(Protocol.Bargaining, Agenda, Playing, new() { MaxRounds = 7, Pace = new(Noon, Duration.Zero) }).Talks.Deadline
        );
    }

    // Whoever steps through a session until it is over need not step once more for the deadline to have come.
    [Theory]
    [InlineData(1), InlineData(90)]
    public void After_the_last_turn_the_deadline_comes(int minutes)
    {
        var begun = Session.Begin(Protocol.Bargaining, Agenda, Playing, new() { MaxRounds = 2 });
        var session =
            minutes == 1
                ? begun
                : Session.Continue(
                    Negotiation.Convene(begun.Talks.Setting with { Deadline = begun.Talks.Now + Duration.FromMinutes(minutes) }),
                    Playing,
                    new() { MaxRounds = 2 }
                );
        while (!session.IsOver)
            Assert.True(session.TryPlayTurn());
        Assert.Equal((NegotiationStatus.Expired, 4), (session.Talks.Status, session.Talks.Log.Count));
        Assert.Equal(session.Talks.Deadline, session.Talks.Now);
    }

    [Fact]
    public void It_is_called_what_one_likes_and_so_are_those_who_take_part()
    {
        Assert.Equal(
            "A sale",
            Session.Begin(Protocol.Bargaining, Agenda, Playing, new() { MaxRounds = 1, Title = "A sale" }).Talks.Setting.Title
        );
        var untitled = Session
            .Begin(Protocol.Bargaining, Agenda, [Playing[0] with { Name = "Ms Bondar" }, Playing[1]], new() { MaxRounds = 1 })
            .Talks;
        Assert.Equal(new Setting(Protocol.Bargaining, [], []).Title, untitled.Setting.Title);
        Assert.Equal(["Ms Bondar", "p1"], untitled.Seats.Select(seat => seat.Party.Name));
    }

    [Fact]
    public void Who_wants_something_is_in_its_document()
    {
        var session = Session.Begin(Protocol.Diplomacy, Agenda, [Chair, .. Playing], new() { MaxRounds = 1 }).Run();
        Assert.Equal(Made.Preferences, session.Document.Preferences);
    }

    [Fact]
    public void Its_players_can_be_asked_for()
    {
        var session = Session.Begin(Protocol.Diplomacy, Agenda, [Chair, .. Playing], new() { MaxRounds = 1 });
        Assert.NotSame(session.NegotiatorOf("p0"), session.NegotiatorOf("p1"));
        Assert.Same(session.NegotiatorOf("p1"), session.NegotiatorOf("p1"));
        Assert.StartsWith(
            "p7 takes no part.",
            Assert.Throws<ArgumentException>("party", () => session.NegotiatorOf("p7")).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_contradicts_the_rest_is_refused()
    {
        Assert.Throws<ArgumentNullException>("protocol", () => Session.Begin(null!, Agenda, Playing, new() { MaxRounds = 1 }));
        Assert.Throws<ArgumentNullException>("talks", () => Session.Continue(null!, Playing, new() { MaxRounds = 1 }));
        Assert.Throws<ArgumentOutOfRangeException>(
            "MaxRounds",
            () => Session.Begin(Protocol.Bargaining, Agenda, Playing, new() { MaxRounds = 0 })
        );
        Assert.Throws<ArgumentOutOfRangeException>(
            "MaxRounds",
            () => Session.Begin(Protocol.Bargaining, Agenda, Playing, new() { MaxRounds = 1_000_001 })
        );
        Assert.Equal(1_000_000, Session.Begin(Protocol.Bargaining, Agenda, Playing, new() { MaxRounds = 1_000_000 }).MaxRounds);
        Refused(
            "A session has two principals or more.",
            () => Session.Begin(Protocol.Diplomacy, Agenda, [Playing[0], Chair], new() { MaxRounds = 1 })
        );
        var stranger = new Participant(new Ranking(new(new(Made.Space.Issues), Made.Preferences[1])), Strategies.HardLiner);
        Refused(
            "All preferences of a session are over the same outcomes.",
            () => Session.Begin(Protocol.Diplomacy, Agenda, [Playing[0], stranger], new() { MaxRounds = 1 })
        );
        var chaired = Negotiation.Convene(
            Protocol.AlternatingOffers,
            [Party.Principal("p0"), Party.Principal("p1"), Party.Mediator("chair")],
            Agenda
        );
        Refused(
            "Where turns alternate, mediators have none.",
            () => Session.Continue(chaired, [.. Playing, Chair], new() { MaxRounds = 1 })
        );
    }

    [Fact]
    public void It_stops_when_it_is_told_to()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var session = Session.Begin(Protocol.Bargaining, Agenda, Playing, new() { MaxRounds = 5 });
        Assert.Throws<OperationCanceledException>(() => session.Run(cancellationToken: stop.Token));
        Assert.Single(session.Talks.Log);
    }

    private static void Refused(string message, Func<Session> begin) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>("participants", begin).Message, StringComparison.Ordinal);
}
