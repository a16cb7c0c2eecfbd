using NegotiationModel.Analysis;
using NegotiationModel.Play;
using NegotiationModel.Tests.Analysis.Bargaining;
using Xunit;

namespace NegotiationModel.Tests.Play.Sessions;

public class DraftingOneText
{
    [Theory]
    [InlineData(2, 1), InlineData(2, 2), InlineData(3, 3)]
    public void Each_text_that_all_accept_is_better_for_all_than_the_last(int parties, ulong seed)
    {
        var (problem, session) = Played(parties, 300, seed, SingleTextMediation.HillClimber);
        Assert.Equal(NegotiationStatus.Concluded, session.Talks.Status);
        var accepted = session
            .Offers.Where(offer => session.Talks.Proposals[session.Offers.ToList().IndexOf(offer)].Status != ProposalStatus.Rejected)
            .Select(offer => problem.Utilities(offer.OutcomeIndex))
            .ToList();
        Assert.InRange(accepted.Count, 4, 300);
        foreach (var (before, after) in accepted.Zip(accepted.Skip(1)))
            Assert.All(before.Zip(after), pair => Assert.True(pair.Second >= pair.First));
        Assert.Equal(accepted[^1], session.UndiscountedUtilities.Skip(1));
        Assert.True(session.UndiscountedUtilities.Skip(1).Sum() > accepted[0].Sum());
    }

    [Fact]
    public void The_mediator_closes_by_meeting_what_each_has_reserved()
    {
        var (_, session) = Played(3, 40, 5, SingleTextMediation.HillClimber);
        Assert.Equal(3, session.Talks.Log.Count(logged => logged.Move is Move.MeetCondition));
        Assert.All(
            session.Talks.Conditions.TakeLast(3),
            condition => Assert.Equal((ConditionStatus.Met, "chair"), (condition.Status, condition.AskedParty!.Value.Value))
        );
        Assert.All(session.Talks.Conditions.SkipLast(3), condition => Assert.Equal(ConditionStatus.Moot, condition.Status));
    }

    // On a ridge where each single change is worse for somebody, who never takes a loss is stuck on the first text; who may take one gets
    // on.
    [Fact]
    public void Annealers_get_away_from_a_text_that_no_single_change_improves()
    {
        var (climbed, annealed) = (0.0, 0.0);
        for (var seed = 0UL; seed < 20; seed++)
        {
            climbed += Rugged(SingleTextMediation.HillClimber, seed);
            annealed += Rugged(SingleTextMediation.Annealer(0.2), seed);
        }

        Assert.True(annealed > climbed, $"{annealed} against {climbed}");
    }

    [Fact]
    public void Who_concedes_in_time_accepts_outright_and_ends_the_drafting()
    {
        var (_, session) = Played(2, 300, 1, Strategies.Linear);
        Assert.Equal((NegotiationStatus.Concluded, 0), (session.Talks.Status, session.Talks.Conditions.Count));
        Assert.All(session.Offers, offer => Assert.Equal("chair", offer.By.Value));
    }

    // Until somebody accepts a text each is drawn anew; then what most accepted is changed in one issue at a time.
    [Theory]
    [InlineData(1), InlineData(2), InlineData(3)]
    public void What_most_accepted_is_changed_in_one_issue(ulong seed)
    {
        var texts = Drafted(seed, Yes(1, 4), No);
        Assert.All(texts.Skip(1).Take(3), text => Assert.Equal(1, Apart(texts[0], text)));
        Assert.All(texts.Skip(4), text => Assert.Equal(1, Apart(texts[3], text)));
        texts = Drafted(seed, Yes(1, 2), Yes(2), No);
        Assert.All(texts.Skip(2), text => Assert.Equal(1, Apart(texts[1], text)));
        texts = Drafted(seed, No, No);
        Assert.Contains(texts.Zip(texts.Skip(1)), pair => Apart(pair.First, pair.Second) > 1);
    }

    // What one accepts of which more had accepted comes no nearer.
    [Fact]
    public void What_fewer_accepted_is_left()
    {
        var texts = Drafted(5, Yes(1, 3), Yes(1), No);
        Assert.All(texts.Skip(1), text => Assert.Equal(1, Apart(texts[0], text)));
    }

    [Theory]
    [InlineData(1), InlineData(2)]
    public void What_all_accepted_is_changed_and_at_last_tabled_again(ulong seed)
    {
        var texts = Drafted(seed, Yes(1, 9), Yes(1, 9));
        Assert.All(texts.Skip(1).SkipLast(1), text => Assert.Equal(1, Apart(texts[0], text)));
        Assert.Equal((9, texts[0]), (texts.Count, texts[^1]));
    }

    // Also where it is the first of all outcomes, and where there is little or nothing to change.
    [Theory]
    [InlineData(1, 1), InlineData(1, 2), InlineData(2, 1), InlineData(2, 2)]
    public void However_few_texts_there_are(int some, int others)
    {
        var space = new OutcomeSpace(Few("i0", some), Few("i1", others));
        for (var seed = 0UL; seed < 12; seed++)
        {
            var texts = Drafted(space, seed, Yes(1, 9), Yes(1, 9));
            Assert.Equal((9, texts[0]), (texts.Count, texts[^1]));
            Assert.All(texts.Skip(1).SkipLast(1), text => Assert.Equal(space.Count == 1 ? 0 : 1, Apart(space, texts[0], text)));
            texts = Drafted(space, seed, Yes(1), No);
            Assert.All(texts.Skip(1), text => Assert.Equal(space.Count == 1 ? 0 : 1, Apart(space, texts[0], text)));
        }

        static IssueValues Few(string issue, int count) =>
            new(issue, [.. Enumerable.Range(0, count).Select(value => Value.Of($"v{value}"))]);
    }

    // The mediator meets what was asked of it, and leaves what was asked of others.
    [Fact]
    public void What_was_asked_of_another_is_anothers_to_meet()
    {
        var asking = Strategy.Create(
            "asking",
            turn =>
                turn.Proposal is { } text
                    ? Decision.Make(
                        new Move.Accept(turn.Party, text)
                        {
                            Conditions = [new("better") { AskedParty = "chair" }, new("paid") { AskedParty = "p1" }],
                        }
                    )
                    : Decision.Wait
        );
        var session = Begun(Synthetic.Domain(2, 2).Space, 1, 3, asking, SingleTextMediation.HillClimber).Run();
        Assert.Equal(
            [(ConditionStatus.Met, "chair"), (ConditionStatus.Moot, "p1"), (ConditionStatus.Met, "chair")],
            session.Talks.Conditions.TakeLast(3).Select(condition => (condition.Status, condition.AskedParty!.Value.Value))
        );
        Assert.Equal(NegotiationStatus.Expired, session.Talks.Status);
    }

    // Only a mediator's text is taken for the time being, and only where the rules know conditions.
    [Fact]
    public void What_no_mediator_drafts_is_taken_outright()
    {
        var (space, preferences) = Synthetic.Domain(1, 2);
        Session Of(Protocol protocol, params Participant[] others) =>
            Session
                .Begin(
                    protocol,
                    Synthetic.Agenda(space),
                    [
                        .. others,
                        new(new Ranking(new(space, preferences[0])), Strategies.HardLiner),
                        new(new Ranking(new(space, preferences[1])), SingleTextMediation.HillClimber),
                    ],
                    new() { MaxRounds = 3 }
                )
                .Run();
        Assert.Equal(
            (NegotiationStatus.Concluded, 0),
            (Of(Protocol.Diplomacy).Talks.Status, Of(Protocol.Diplomacy).Talks.Conditions.Count)
        );
        Participant chair = Participant.Mediator(
            "chair",
            Strategy.Create("best", turn => Decision.Offer(new Ranking(new(space, preferences[0])).OutcomeAt(0)))
        );
        Assert.Empty(Of(Protocol.SingleText with { AllowsConditions = false }, chair).Talks.Conditions);
        Assert.NotEmpty(Of(Protocol.SingleText, chair).Talks.Conditions);
    }

    // What is worth as much as no agreement is no loss; a small loss is risked more often than not, and a great one hardly ever.
    [Theory]
    [
        InlineData(0.6, 0.59, 80, 100),
        InlineData(0.6, 0.3, 4, 20),
        InlineData(1, 0.3, 0, 4),
        InlineData(0.5, 0.3, 100, 100),
        InlineData(0.6, 0.29, 0, 0)
    ]
    public void Annealers_risk_a_small_loss_sooner_than_a_great_one(double first, double second, int least, int most)
    {
        ValueUtility[] worths = [new(Value.Of("first"), first), new(Value.Of("second"), second)];
        var space = new OutcomeSpace(new IssueValues("i", [.. worths.Select(entry => entry.Value)]));
        var own = new Ranking(new(space, new("p0", [new("i", 1, Valuation.Table([.. worths]))]) { Reservation = 0.3 }));
        Participant chair = Participant.Mediator("chair", Strategy.Create("both", turn => Decision.Offer(turn.Round == 1 ? 0 : 1)));
        var taken = Enumerable
            .Range(0, 100)
            .Count(seed =>
                Session
                    .Begin(
                        Protocol.SingleText,
                        Synthetic.Agenda(space),
                        [
                            chair,
                            new(own, SingleTextMediation.Annealer(first == 0.5 ? 1e9 : 0.4)),
                            new(new Ranking(new(space, new("p1", []))), Yes(1, 2)),
                        ],
                        new() { MaxRounds = 2, Seed = (ulong)seed }
                    )
                    .Run()
                    .Talks.Proposals[1]
                    .Status == ProposalStatus.Lapsed
            );
        Assert.InRange(taken, least, most);
    }

    private static readonly Strategy No = Strategy.Create("no", turn => turn.Proposal is null ? Decision.Wait : Decision.Reject);

    // Says yes in these rounds, unless the mediator finds something better, and else no.
    private static Strategy Yes(params int[] rounds) =>
        Strategy.Create(
            "yes",
            turn =>
                turn.Proposal is not { } text ? Decision.Wait
                : rounds.Contains(turn.Round)
                    ? Decision.Make(new Move.Accept(turn.Party, text) { Conditions = [new("better") { AskedParty = "chair" }] })
                : Decision.Reject
        );

    private static List<long> Drafted(ulong seed, params Strategy[] principals) => Drafted(Synthetic.Domain(3, 1).Space, seed, principals);

    private static List<long> Drafted(OutcomeSpace space, ulong seed, params Strategy[] principals) =>
        [.. Begun(space, seed, 10, principals).Run().Offers.Select(offer => offer.OutcomeIndex)];

    private static Session Begun(OutcomeSpace space, ulong seed, int rounds, params Strategy[] principals) =>
        Session.Begin(
            Protocol.SingleText,
            Synthetic.Agenda(space),
            [
                Participant.Mediator("chair", SingleTextMediation.Mediator),
                .. principals.Select((strategy, at) => new Participant(new Ranking(new(space, new($"p{at}", []))), strategy)),
            ],
            new() { MaxRounds = rounds, Seed = seed }
        );

    private static int Apart(long one, long other) => Apart(Synthetic.Domain(3, 1).Space, one, other);

    private static int Apart(OutcomeSpace space, long one, long other) =>
        space.Issues.Count(issue => space[one].Find(issue.Issue) != space[other].Find(issue.Issue));

    [Fact]
    public void A_text_needs_a_mediator_and_alternating_turns_have_none()
    {
        var (space, preferences) = Synthetic.Domain(2, 2);
        ValueList<Participant> principals =
        [
            .. preferences.Select(one => new Participant(new Ranking(new(space, one)), SingleTextMediation.HillClimber)),
        ];
        Assert.Throws<ArgumentException>(() =>
            Session.Begin(Protocol.SingleText, Synthetic.Agenda(space), principals, new() { MaxRounds = 10 })
        );
        Assert.Throws<ArgumentException>(() =>
            Session.Begin(
                Protocol.AlternatingOffers,
                Synthetic.Agenda(space),
                [Participant.Mediator("chair", SingleTextMediation.Mediator), .. principals],
                new() { MaxRounds = 10 }
            )
        );
        Assert.Throws<ArgumentException>(() =>
            Session.Begin(
                Protocol.Diplomacy,
                Synthetic.Agenda(space),
                [Participant.Mediator("chair", SingleTextMediation.Mediator), principals[0]],
                new() { MaxRounds = 10 }
            )
        );
        Assert.Throws<ArgumentOutOfRangeException>(() => SingleTextMediation.Annealer(0));
    }

    private static (BargainingProblem Problem, Session Session) Played(int parties, int rounds, ulong seed, Strategy strategy)
    {
        var (space, preferences) = Synthetic.Domain(3, parties);
        return (
            BargainingProblem.Of(space, preferences),
            PlayTables.Begin(Protocol.SingleText, space, preferences, _ => strategy, rounds, seed).Run()
        );
    }

    // Eight yes-or-no issues: pairs of them are worth something only together, for both, as in contracts whose parts hang together.
    private static double Rugged(Strategy strategy, ulong seed)
    {
        OutcomeSpace space = new([
            .. Enumerable.Range(0, 8).Select(issue => new IssueValues($"i{issue}", [Value.Of("v0"), Value.Of("v1")])),
        ]);
        ValueList<Preferences> preferences =
        [
            .. new[] { "p0", "p1" }.Select(
                (party, at) =>
                    new Preferences(
                        party,
                        [
                            .. Enumerable
                                .Range(0, 8)
                                .Select(issue => new IssuePreference(
                                    $"i{issue}",
                                    0.05,
                                    Valuation.Table(new ValueUtility(Value.Of("v0"), (issue + at) % 2), new ValueUtility(Value.Of("v1"), 0))
                                )),
                        ]
                    )
                    {
                        Interactions =
                        [
                            .. Enumerable
                                .Range(0, 4)
                                .Select(pair => new Interaction(
                                    [new Term($"i{2 * pair}", Value.Of("v1")), new Term($"i{(2 * pair) + 1}", Value.Of("v1"))],
                                    0.2
                                )),
                        ],
                    }
            ),
        ];
        return PlayTables.Begin(Protocol.SingleText, space, preferences, _ => strategy, 400, seed).Run().UndiscountedUtilities.Sum();
    }
}
