using NegotiationModel.Texts;
using NodaTime;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Negotiations;

/// <summary>The moves that a party may make, to the last of them.</summary>
public class WhatMayBeDone
{
    private static readonly Protocol Ratified = Protocol.Diplomacy with { Ratifiers = ["parliament", "seller"] };

    [Fact]
    public void Whoever_was_offered_something_may_answer_it() =>
        Moves(
            Table(Protocol.Diplomacy).When(Seller.Proposes(Price.Is(9_000))),
            Buyer,
            "propose",
            "accept p1",
            "reject p1",
            "suspend",
            "setDeadline",
            "walkAway",
            "amendAgenda",
            "state",
            "require",
            "undertake"
        );

    [Fact]
    public void Whoever_offered_it_may_take_it_back() =>
        Moves(
            Table(Protocol.Diplomacy).When(Seller.Proposes(Price.Is(9_000))),
            Seller,
            "propose",
            "withdraw p1",
            "setLimit p1",
            "suspend",
            "setDeadline",
            "walkAway",
            "amendAgenda",
            "state",
            "require",
            "undertake"
        );

    // Wherever it sits.
    [Fact]
    public void Who_stands_between_the_sides_says_for_what_talks_wait_that_it_suspended()
    {
        Says(Table(Protocol.Diplomacy, Mediator, Seller, Buyer));
        Says(Table(Protocol.Diplomacy, Seller, Buyer, Mediator));

        static void Says(Story story) =>
            story
                .When(Mediator.Suspends())
                .Then(talks => Assert.Contains(talks.PermittedMoves("mediator"), one => one.Example is Move.Require { On: "negotiation" }));
    }

    [Fact]
    public void Who_has_left_the_table_asks_something_of_an_agreement_of_its_own()
    {
        var agreed = Table(Protocol.Diplomacy with { WalkAway = WalkAwayEffect.Leaves }, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Bank.Accepts("p1"));
        foreach (var party in new[] { Seller, Buyer, Bank })
            agreed
                .When(party.WalksAway())
                .Then(talks => Assert.Contains(talks.PermittedMoves(party.Id), one => one.Example is Move.Require { On: "a1" }));
    }

    [Fact]
    public void Conditions_are_dealt_with_in_the_order_in_which_they_came_up()
    {
        var story = Table(Protocol.Contract)
            .When(
                Seller.Proposes(Price.Is(9_000)),
                Buyer.Accepts(
                    "p1",
                    new("a loan", ConditionKind.EndsAgreementIfFailed),
                    new("a survey"),
                    new("a permit", ConditionKind.EndsAgreementIfFailed),
                    new("a visit")
                )
            );
        Moves(
            story,
            Buyer,
            "propose",
            "accept p1",
            "reject p1",
            "meet c1",
            "waive c1",
            "fail c1",
            "setLimit c1",
            "meet c2",
            "waive c2",
            "fail c2",
            "setLimit c2",
            "meet c3",
            "waive c3",
            "fail c3",
            "setLimit c3",
            "meet c4",
            "waive c4",
            "fail c4",
            "setLimit c4",
            "suspend",
            "setDeadline",
            "walkAway",
            "amendAgenda",
            "state",
            "require",
            "undertake"
        );
        Moves(
            story,
            Seller,
            "propose",
            "withdraw p1",
            "setLimit p1",
            "refuse c2",
            "refuse c4",
            "suspend",
            "setDeadline",
            "walkAway",
            "amendAgenda",
            "state",
            "require",
            "undertake"
        );
    }

    [Fact]
    public void Each_agreement_pending_is_ratified_by_itself()
    {
        var story = Table(Ratified, Seller, Buyer, Parliament)
            .When(
                Seller.Proposes(Price.Is(9_000), Warranty.Is("none")),
                Buyer.Accepts("p1") with
                {
                    Issues = ["price"],
                },
                Buyer.Accepts("p1")
            );
        Moves(story, Parliament, "ratify a1", "refuseRatification a1", "ratify a2", "refuseRatification a2", "state", "undertake");
        Moves(story, Buyer, "propose", "state", "require", "undertake"); // to change what is agreed
    }

    [Fact]
    public void Whoever_left_may_join_and_as_what_it_was()
    {
        var story = Table(Protocol.Diplomacy with { WalkAway = WalkAwayEffect.Leaves }, Buyer, Seller, Bank).When(Buyer.WalksAway());
        Moves(story, Buyer, "join", "state", "undertake");
        Moves(story, Party.Principal("stranger"), "join");
        Assert.Same(Buyer, Assert.IsType<Move.Join>(story.Talks.PermittedMoves("buyer").First().Example).Party);
    }

    [Fact]
    public void Suspended_talks_may_be_resumed() =>
        Moves(
            Table(Protocol.Diplomacy).When(Seller.Proposes(Price.Is(9_000)), Buyer.Suspends(Day(2))),
            Buyer,
            "resume",
            "setDeadline",
            "walkAway",
            "state",
            "require",
            "undertake",
            "setLimit negotiation"
        );

    // What is ruled on is what might be done then.
    [Fact]
    public void Every_kind_of_move_is_ruled_on()
    {
        var talks = Table(Protocol.Diplomacy).When(Seller.Proposes(Price.Is(9_000)) with { Expires = Day(2) }).Talks;
        Assert.Equal(
            [
                MoveKind.Propose,
                MoveKind.Accept,
                MoveKind.Reject,
                MoveKind.Withdraw,
                MoveKind.Suspend,
                MoveKind.Resume,
                MoveKind.SetDeadline,
                MoveKind.WalkAway,
                MoveKind.Reopen,
                MoveKind.ExtendAgenda,
                MoveKind.Join,
                MoveKind.MakeStatement,
                MoveKind.Require,
                MoveKind.Promise,
            ],
            talks.ExampleRulings("buyer").Select(ruling => ruling.Move.Kind)
        );
        Assert.Equal(
            RefusalCode.NotYourProposal,
            talks.ExampleRulings("buyer").Single(ruling => ruling.Move.Kind == MoveKind.Withdraw).Code
        );
        // why the button of an offer that has just expired is gone
        Assert.Equal(
            RefusalCode.ProposalExpired,
            talks.ExampleRulings("buyer", Day(2)).Single(ruling => ruling.Move.Kind == MoveKind.Accept).Code
        );
        Assert.All(talks.ExampleRulings("buyer", Day(2)), ruling => Assert.Equal(Day(2), ruling.Move.At));
    }

    [Fact]
    public void Buttons_keep_their_places()
    {
        foreach (var scenario in Scenario.All)
        {
            var talks = Negotiation.Convene(scenario.Read().Setting);
            foreach (var ruling in scenario.Play().Prepend(default))
            {
                talks = ruling.Move is null ? talks : ruling.Talks;
                foreach (var party in talks.Parties)
                {
                    var keys = talks.ExampleRulings(party.Id).Select(one => (one.Move.Kind, one.ActsOn)).ToList();
                    Assert.Equal(keys.OrderBy(key => key.Kind).ThenBy(key => key.ActsOn?.Kind), keys);
                    Assert.Equal(keys.Count, keys.Distinct().Count());
                    Assert.Subset(keys.ToHashSet(), talks.PermittedMoves(party.Id).Select(one => (one.Kind, one.ActsOn)).ToHashSet());
                }
            }
        }

        Assert.Null(default(Ruling).ActsOn);
    }

    [Fact]
    public void A_button_has_a_label_whether_it_is_enabled_or_not()
    {
        var talks = Table(Protocol.Diplomacy).When(Seller.Proposes(Price.Is(9_000))).Talks;
        Assert.Equal("withdraw p1", Narration.Label(talks.ExampleRulings("buyer").Single(ruling => ruling.Move.Kind == MoveKind.Withdraw)));
        Assert.Equal(
            talks.PermittedMoves("buyer").Select(one => Narration.Label(one, NegotiationTexts.Ukrainian)),
            talks
                .ExampleRulings("buyer")
                .Where(ruling => ruling.IsPermitted)
                .Select(one => Narration.Label(one, NegotiationTexts.Ukrainian))
        );
        Assert.Throws<ArgumentException>(() => Narration.Label(default(Ruling)));
    }

    [Fact]
    public void What_is_thrown_names_the_move_and_says_why()
    {
        var talks = Table(Protocol.Diplomacy).When(Seller.Proposes(Price.Is(9_000))).Talks;
        var refused = Assert.Throws<RefusedException>(() => talks.Make(Buyer.Withdraws("p1")));
        Assert.Equal($"Refused: Mr Ivanenko withdraws p1. {refused.Refusal.Message}", refused.Message);
    }

    [Fact]
    public void A_deadline_that_stands_may_be_lifted()
    {
        var talks = Table(Protocol.Diplomacy).Talks;
        Assert.Equal(Day(7), Deadline(talks));
        Assert.Null(Deadline(talks.Make(Seller.SetsDeadline(Day(3)))));
        Assert.Null(
            Deadline(
                Negotiation.Convene(
                    new(Protocol.Diplomacy, [Seller, Buyer], [Price]) { ConvenedAt = DocumentTimeRange.Latest - Duration.FromDays(6) }
                )
            )
        );
    }

    [Fact]
    public void Time_is_let_pass_first()
    {
        var talks = Table(Protocol.Diplomacy).When(Seller.Proposes(Price.Is(9_000)) with { Expires = Day(2) }).Talks;
        Assert.Contains(talks.PermittedMoves("buyer"), one => one.Kind == MoveKind.Accept);
        Assert.DoesNotContain(talks.PermittedMoves("buyer", Day(2)), one => one.Kind == MoveKind.Accept);
        Assert.All(talks.PermittedMoves("buyer", Day(2)), one => Assert.Equal(Day(2), one.Example.At));
    }

    // An issue that is settled, or that nothing can be put on, serves as no example.
    [Fact]
    public void A_proposal_is_shown_on_an_issue_that_is_open()
    {
        var story = Table(Protocol.Diplomacy)
            .When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")), Buyer.Accepts("p1") with { Issues = ["price"] });
        Assert.Equal(
            "warranty",
            Assert.IsType<Move.Propose>(story.Talks.PermittedMoves("buyer").First().Example).Terms.Single().Issue.Value
        );
        var agreed = story.When(Buyer.Accepts("p1")).Talks.PermittedMoves("buyer").First().Example;
        Assert.Equal("a2", Assert.IsType<Move.Propose>(agreed).Ends?.Value);
    }

    // No whole number lies between 0.2 and 0.8; the price is agreed provisionally, and may be agreed anew.
    [Fact]
    public void What_is_open_is_proposed_before_what_is_agreed_provisionally() =>
        Assert.Equal(
            "warranty",
            Proposed(
                Story
                    .Given(Protocol.Diplomacy with { Settlement = Settlement.Provisional }, [Seller, Buyer], Price, Warranty)
                    .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"))
            ).Issue.Value
        );

    [Fact]
    public void Where_no_value_is_possible_a_term_can_be_left_open() =>
        Assert.Equal(
            ValueKind.Open,
            Proposed(Story.Given(Protocol.Diplomacy, [Seller, Buyer], new IntegerIssue("none", 0.2m, 0.8m, null))).Value.Kind
        );

    [Fact]
    public void What_a_ratifier_has_refused_is_no_example() =>
        Assert.Equal(
            ValueKind.Open,
            Proposed(
                Story
                    .Given(
                        Protocol.Diplomacy with
                        {
                            ConsentResubmission = ConsentResubmission.OnlyForChangedTerms,
                            Ratifiers = ["parliament"],
                        },
                        [Seller, Buyer, Parliament],
                        Warranty
                    )
                    .When(Seller.Proposes(Warranty.Is("none")), Buyer.Accepts("p1"), Parliament.RefusesToRatify("a1"))
            ).Value.Kind
        );

    [Fact]
    public void Nor_is_that_it_be_revived_where_something_else_can_be_ended() =>
        Table(
                Protocol.Diplomacy with
                {
                    ConsentResubmission = ConsentResubmission.OnlyForChangedTerms,
                    Baskets = [new("guarded", ["warranty"]) { Ratifiers = ["parliament"] }],
                },
                Seller,
                Buyer,
                Parliament
            )
            .When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")), Buyer.Accepts("p1"))
            .When(Parliament.RefusesToRatify("a2"), Seller.WalksAway())
            .Then(talks => Assert.Equal("a1", Assert.IsType<Move.Propose>(talks.PermittedMoves("buyer").First().Example).Ends?.Value));

    private static Term Proposed(Story story) =>
        Assert.IsType<Move.Propose>(story.Talks.PermittedMoves("buyer").First().Example).Terms.Single();

    // Looking for what could be done instead costs no more than a few moves.
    [Fact]
    public void A_refusal_names_some_of_what_could_be_done_instead()
    {
        var issues = Enumerable.Range(1, 25).Select(number => Issue.Text($"t{number}")).ToArray();
        var story = Story
            .Given(Ratified with { LiveProposals = LiveProposals.Many }, [Seller, Buyer, Parliament], [.. issues, Price])
            .When(Seller.Proposes([.. issues.Select(issue => issue.Is("yes"))]));
        foreach (var issue in issues)
            story = story.When(Buyer.Accepts("p1") with { Issues = [issue.Id] });
        for (var number = 2; number <= 26; number++)
            story = story.When(
                Seller.Proposes(Price.Is(number)),
                Buyer.Accepts($"p{number}", new ConditionDefinition("a loan") { Beneficiary = "seller" })
            );
        var sellers = Count(
            story.Refuses(Seller.MeetsCondition("c99"), RefusalCode.UnknownCondition).Talks.Rule(Seller.MeetsCondition("c99")).Refusal!
        );
        Assert.Equal(
            (20, 20, 20, 20),
            (sellers[MoveKind.Withdraw], sellers[MoveKind.MeetCondition], sellers[MoveKind.RefuseCondition], sellers[MoveKind.Ratify])
        );
    }

    [Fact]
    public void Whoever_only_speaks_is_told_only_what_to_say()
    {
        var talks = Table(Protocol.Diplomacy).Talks;
        Assert.Equal(
            [MoveKind.MakeStatement],
            talks.Rule(Buyer.Suspends() with { Representative = "agent" }).Refusal!.PermittedInstead.Select(one => one.Kind)
        );
        Assert.Contains(
            talks.Rule(Buyer.Resumes() with { Representative = "lawyer" }).Refusal!.PermittedInstead,
            one => one.Kind == MoveKind.Propose
        );
        Assert.Contains(talks.Rule(Buyer.Resumes()).Refusal!.PermittedInstead, one => one.Kind == MoveKind.Propose);
    }

    private static Instant? Deadline(Negotiation talks) =>
        Assert
            .IsType<Move.SetDeadline>(talks.PermittedMoves("seller").Single(one => one.Kind == MoveKind.SetDeadline).Example)
            .Deadline.Instant;

    private static Dictionary<MoveKind, int> Count(Refusal refusal) => refusal.PermittedInstead.CountBy(one => one.Kind).ToDictionary();

    // Every example says when it is made, and a statement says something.
    private static void Moves(Story story, Party party, params string[] expected)
    {
        var permitted = story.Talks.PermittedMoves(party.Id).ToList();
        Assert.Equal(
            expected,
            permitted.Select(one => one.ActsOn is { } subject ? $"{EnumNames.Name(one.Kind)} {subject.Id}" : EnumNames.Name(one.Kind))
        );
        Assert.All(permitted, one => Assert.Equal(story.Talks.Now, one.Example.At));
        Assert.All(permitted.Where(one => one.Kind == MoveKind.MakeStatement), one => Assert.NotNull(one.Example.Text));
    }
}
