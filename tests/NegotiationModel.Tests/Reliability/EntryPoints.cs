using NegotiationModel.Analysis;
using NegotiationModel.Play;
using NegotiationModel.Reports;
using NegotiationModel.Tournaments;
using NodaTime;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Reliability;

/// <summary>Whoever calls with what cannot be is told what, and by which name.</summary>
public class EntryPoints
{
    private static readonly ChoiceIssue Colour = Issue.Choice("colour", "red", "green", "blue");
    private static readonly OutcomeSpace Space = OutcomeSpace.Of([Colour]);

    [Theory]
    [InlineData(-1), InlineData(3), InlineData(long.MaxValue)]
    public void An_offer_that_is_no_outcome_is_told_with_who_makes_it(long outcome)
    {
        var session = Session.Begin(
            Protocol.AlternatingOffers,
            [Colour],
            [Of("seller", Strategy.Create("careless", _ => Decision.Offer(outcome))), Of("buyer", Strategies.Linear)],
            new() { MaxRounds = 6 }
        );
        Assert.Equal(
            $"The strategy careless of seller offers the outcome {outcome}; outcomes are numbered from 0 to 2.",
            Assert.Throws<InvalidOperationException>(() => session.Run()).Message
        );
    }

    [Fact]
    public void A_place_that_is_none()
    {
        var ranking = new Ranking(new(Space, Wants("seller")));
        foreach (var place in new[] { -1, 3, int.MinValue })
        {
            Assert.Throws<ArgumentOutOfRangeException>("outcomeIndex", () => ranking[place]);
            Assert.Throws<ArgumentOutOfRangeException>("rank", () => ranking.OutcomeAt(place));
            Assert.Throws<ArgumentOutOfRangeException>("rank", () => ranking.UtilityAt(place));
            Assert.Throws<ArgumentOutOfRangeException>("index", () => ((ValueList<string>)["a", "b", "c"])[place]);
            Assert.Throws<ArgumentOutOfRangeException>(
                "index",
                () => Terms.Create(Price.Is(1), Warranty.Is("none"), Handover.Is(new(2026, 1, 1)))[place]
            );
        }

        Assert.Equal(
            (1.0, 0.0, "c", "price: 1"),
            (ranking[0], ranking.UtilityAt(2), ((ValueList<string>)["a", "b", "c"])[2], Terms.Create(Price.Is(1))[0].ToString())
        );
    }

    [Fact]
    public void A_tournament_of_nobody()
    {
        TournamentScenario scenario = new("one", [Colour], Space, [Wants("seller"), Wants("buyer")]);
        Assert.Throws<ArgumentException>("scenarios", () => new Tournament([Strategies.Linear], []));
        Assert.Throws<ArgumentException>("scenarios", () => new Tournament([], []));
        Assert.Throws<ArgumentException>("strategies", () => new Tournament([], [scenario]));
        Assert.Throws<ArgumentException>(
            "scenarios",
            () => new Tournament([Strategies.Linear], [scenario], new() { Repetitions = int.MaxValue })
        );
        Assert.Throws<ArgumentNullException>("strategies", () => new Tournament([null!], [scenario]));
        Assert.Throws<ArgumentNullException>("scenarios", () => new Tournament([Strategies.Linear], [null!]));
        Assert.Single(new Tournament([Strategies.Linear], [scenario], new() { MaxRounds = 3 }).Run(cores: int.MaxValue).Encounters);
    }

    [Fact]
    public void A_pace_at_the_end_of_time()
    {
        var last = new Pace(DocumentTimeRange.Latest - Duration.FromMinutes(12), Duration.FromMinutes(1));
        Assert.Equal(DocumentTimeRange.Latest, last.At(12));
        Assert.Throws<ArgumentOutOfRangeException>("turn", () => last.At(13));
        Assert.Throws<ArgumentOutOfRangeException>("turn", () => last.At(-1));
        Assert.Throws<ArgumentOutOfRangeException>(
            "turn",
            () => (Pace.MinutePerTurn with { TurnDuration = Duration.MaxValue }).At(int.MaxValue)
        );
        Session Begun(Pace pace) =>
            Session.Begin(
                Protocol.Bargaining,
                [Colour],
                [Of("seller", Strategies.Linear), Of("buyer", Strategies.Linear)],
                new() { MaxRounds = 6, Pace = pace }
            );
        Assert.Throws<ArgumentException>("options", () => Begun(last));
        Assert.True(Begun(last with { Start = last.Start - Duration.FromMinutes(1) }).Run().IsOver);
        Assert.Throws<ArgumentException>("options", () => Begun(Pace.MinutePerTurn with { TurnDuration = Duration.MaxValue }));
        Assert.Throws<ArgumentException>(
            "options",
            () =>
                Session.Continue(
                    Begun(Pace.MinutePerTurn).Talks,
                    [Of("seller", Strategies.Linear), Of("buyer", Strategies.Linear)],
                    new() { MaxRounds = 6, Pace = last }
                )
        );
    }

    [Fact]
    public void What_is_left_out_is_told_by_its_name()
    {
        var talks = Table(Protocol.Diplomacy).Talks;
        var document = NegotiationDocument.From(talks);
        foreach (
            var (name, ask) in new (string, Action)[]
            {
                ("talks", () => AgreedTerms.Agreed(null!)),
                ("talks", () => AgreedTerms.Agreed(null!, "seller")),
                ("talks", () => AgreedTerms.AgreedIfAccepted(null!, Seller.Proposes(Price.Is(1)))),
                ("offer", () => talks.AgreedIfAccepted(null!)),
                ("offer", () => talks.AgreedIfAccepted(null!, "seller")),
                ("terms", () => Narration.Format(null!)),
                ("document", () => Narration.Story((NegotiationDocument)null!)),
                ("talks", () => Narration.Story((Negotiation)null!)),
                ("move", () => Narration.Sentence(null!)),
                ("utf8", () => ReplayResult.Play(document).WriteJson(null!)),
                ("document", () => SubjectHistory.Of(null!, "p1")),
                ("id", () => SubjectHistory.Of(document, null!)),
                ("document", () => _ = Replay.Steps(null!).Count()),
                ("negotiation", () => NegotiationDocument.From(null!)),
                ("talks", () => ExplorationMoves.Default(null!)),
                ("talks", () => _ = new ExplorationMoves().Moves(null!).Count()),
                ("issue", () => IssuePreferenceExtensions.Worth<string>(null!, 1, ("a", 1))),
                ("worths", () => Colour.Worth(1, null!)),
                ("party", () => IssuePreferenceExtensions.Wants(null!, [])),
                ("issuePreferences", () => Seller.Wants(null!)),
                ("agenda", () => BargainingProblem.Of((IEnumerable<Issue>)null!, [])),
                ("preferences", () => BargainingProblem.Of([Colour], (IEnumerable<Preferences>)null!)),
                ("talks", () => BargainingProblem.Of((Negotiation)null!, [])),
                ("problem", () => Logrolling.Find(null!)),
                ("talks", () => _ = OfferStep.Trace(null!, []).Count()),
                ("talks", () => AgreementRule.Of((Negotiation)null!)),
                ("space", () => TwoLevelGame.Of(null!, [])),
                ("space", () => new UtilityMap(null!, Wants("seller"))),
                ("preferences", () => new UtilityMap(Space, null!)),
                ("document", () => OutcomeSpace.Of((NegotiationDocument)null!, 5)),
                ("terms", () => Space.IndexOf(null!)),
                ("terms", () => Wants("seller").Utility((Terms)null!)),
                ("talks", () => Wants("seller").Utility((Negotiation)null!)),
                ("json", () => NegotiationModel.Genius.GeniusWebJson.KindOf(null!)),
            }
        )
            Assert.Throws<ArgumentNullException>(name, ask);
        Assert.Throws<ArgumentOutOfRangeException>("points", () => OutcomeSpace.Of(document, 100_001));
    }

    [Theory]
    [InlineData("moscow-kyiv"), InlineData("paris-1968"), InlineData("coalition")]
    public void A_session_over_an_agenda_that_lacks_what_is_wanted(string scenario)
    {
        var document = Scenario.Find(scenario)!.Read();
        var made = ReplayResult.Play(document).Talks.Agenda.Select(item => item.Issue).ToArray();
        Session Over(ValueList<Issue> agenda)
        {
            var space = OutcomeSpace.Of([.. made], document.Preferences);
            return Session.Begin(
                Protocol.AlternatingOffers,
                agenda,
                [.. document.Preferences.Select(one => new Participant(new Ranking(new(space, one)), Strategies.Linear))],
                new() { MaxRounds = 5 }
            );
        }

        Assert.Contains(
            "name what the agenda lacks",
            Assert.Throws<ArgumentException>("participants", () => Over(document.Setting.Agenda)).Message,
            StringComparison.Ordinal
        );
        var session = Over([.. made]).Run();
        Assert.Equal(session.Document, NegotiationJson.ReadDocument(NegotiationJson.Write(session.Document)));
    }

    [Fact]
    public void What_an_agenda_lacks_is_named()
    {
        string? Lacks(Valuation valuation, Issue issue, params Interaction[] together) =>
            PreferencesNamesCheck.Problem(new("seller", [new("price", 1, valuation)]) { Interactions = [.. together] }, [issue]);
        var line = Valuation.Linear(Value.Of(0), Value.Of(30_000));
        Assert.Null(Lacks(line, Price));
        Assert.Null(Lacks(Valuation.Linear(Value.Of("2026-01-01"), Value.Of("2026-02-01")), Issue.Date("price")));
        Assert.Null(Lacks(Valuation.Linear(Value.Of("P1D"), Value.Of("P9D")), Issue.Duration("price")));
        Assert.Null(Lacks(Valuation.Table(new ValueUtility(Value.Of(7), 1)), Price, new Interaction([Price.Is(8)], 1)));
        Assert.Equal("the issue price", Lacks(line, Warranty));
        Assert.Equal("0 on the issue price", Lacks(line, Issue.Text("price")));
        Assert.Equal("0 on the issue price", Lacks(line, Issue.Date("price")));
        Assert.Equal(
            "-1 on the issue price",
            Lacks(Valuation.Table(new ValueUtility(Value.Of(7), 1), new ValueUtility(Value.Of(-1), 1)), Price)
        );
        Assert.Equal("the issue warranty", Lacks(line, Price, new Interaction([Warranty.Is("none")], 1)));
        Assert.Equal("-1 on the issue price", Lacks(line, Price, new Interaction([Price.Is(-1)], 1)));
    }

    [Fact]
    public void An_exploration_is_watched_and_stopped()
    {
        var talks = Table(Protocol.Contract).Talks;
        var told = new List<int>();
        var space = StateSpace.Explore(talks, progress: new Told(told.Add));
        Assert.Equal(Enumerable.Range(1, space.States.Count), told);
        using var source = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() =>
            StateSpace.Explore(
                talks,
                progress: new Told(looked =>
                {
                    if (looked == 2)
                        source.Cancel();
                }),
                cancellationToken: source.Token
            )
        );
    }

    [Fact]
    public void Defaults_print()
    {
        Assert.Equal("no transition", default(Transition).ToString());
        Assert.Null(default(Turn).OfferedUtility);
        Assert.Null(default(Turn).Talks);
    }

    [Fact]
    public void What_a_setting_contradicts_is_shown_one_by_one()
    {
        Setting setting = new(new() { MaxAlternatingRounds = 0 }, [Seller], [Price]);
        Assert.Equal(["$.protocol.maxRounds", "$.parties"], setting.Problems().Select(one => one.Path));
        Assert.Empty(new Setting(new(), [Seller, Buyer], [Price]).Problems());
    }

    [Fact]
    public void What_is_the_same_is_equal_however_it_was_made()
    {
        Assert.Equal(Protocol.Bargaining, new Protocol { LiveProposals = LiveProposals.NewestPerParty });
        Assert.Equal(Protocol.Bargaining.GetHashCode(), new Protocol { LiveProposals = LiveProposals.NewestPerParty }.GetHashCode());
        Assert.NotEqual(Protocol.Bargaining, new Protocol());
        Assert.Null(new Protocol { LiveProposals = LiveProposals.NewestPerParty }.BasedOnPreset);
        Setting setting = new(new(), [Seller, Buyer], [Price]);
        Assert.Equal(setting with { Id = "x" }, setting with { Title = "x", Id = "x" });
        Assert.Equal((setting with { Id = "x" }).GetHashCode(), (setting with { Title = "x", Id = "x" }).GetHashCode());
        Setting[] others =
        [
            setting with
            {
                Id = "x",
            },
            setting with
            {
                Title = "x",
            },
            setting with
            {
                Protocol = Protocol.Contract,
            },
            setting with
            {
                Parties = [Buyer, Seller],
            },
            setting with
            {
                Agenda = [],
            },
            setting with
            {
                TimeZone = DateTimeZoneProviders.Tzdb["Europe/Kyiv"],
            },
            setting with
            {
                ConvenedAt = Monday,
            },
            setting with
            {
                Deadline = Monday,
            },
        ];
        Assert.All(others, other => Assert.NotEqual(setting, other));
        Assert.Equal(new Party("a", Role.Observer), new Party("b", Role.Observer) { Name = "a" } with { Id = "a" });
        Assert.Equal(new Representative("a"), new Representative("b") { Name = "a" } with { Id = "a" });
        Assert.All(
            [
                Seller with
                {
                    Id = "x",
                },
                Seller with
                {
                    Role = Role.Observer,
                },
                Seller with
                {
                    Name = "x",
                },
                Seller with
                {
                    Representatives = [new("x")],
                },
            ],
            other => Assert.NotEqual(Seller, other)
        );
        Assert.All(
            [new Representative("b"), new Representative("a", Authority.StatementsOnly), new Representative("a") { Name = "x" }],
            other => Assert.NotEqual(new Representative("a"), other)
        );
        Assert.Equal(
            Issue.Enum<DayOfWeek>("day").Listed,
            new Setting(new(), [Seller, Buyer], [Price, Issue.Enum<DayOfWeek>("day")]).Agenda[1]
        );
    }

    [Fact]
    public void A_day_of_another_calendar_is_the_same_day()
    {
        var julian = new LocalDate(2026, 3, 2, CalendarSystem.Julian);
        Assert.Equal(Value.Of("2026-03-15"), Handover.Is(julian).Value);
        Assert.Equal(Value.DateRange("2026-03-15", "2026-03-16"), Issue.DateRange("stay").Is(new(julian, julian.PlusDays(1))).Value);
        Assert.Equal(new LocalDate(2026, 3, 15), new Citation("x") { Published = julian }.Published);
    }

    private static Preferences Wants(string party) => new(party, [new("colour", 1, Valuation.Table(new ValueUtility(Value.Of("red"), 1)))]);

    private static Participant Of(string party, Strategy strategy) => new(Wants(party), strategy);

    private sealed class Told(Action<int> tell) : IProgress<int>
    {
        public void Report(int value) => tell(value);
    }
}
