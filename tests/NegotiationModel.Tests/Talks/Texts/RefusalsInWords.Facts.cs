using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Texts;

/// <summary>The facts that a refusal carries for an application that says it in words of its own.</summary>
public partial class RefusalsInWords
{
    [Fact]
    public void An_unknown_issue_comes_with_those_on_the_agenda_and_the_one_that_may_be_meant()
    {
        var refusal = Refused(Table(Plain), Seller.Proposes(new Term("prise", Value.Of(5))));
        Assert.Equal(("prise", Value.Of(5), "price"), (refusal.Issue?.Value, refusal.Value, refusal.ClosestMatch));
        Assert.Equal(["price", "warranty"], refusal.RelevantIssues.Select(issue => issue.Id.Value));
        Assert.EndsWith("prise. Did you mean price? On the agenda: price, warranty.", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("price", Refused(Table(Plain), Seller.Proposes(new Term("p-r-i-c-e", Value.Of(5)))).ClosestMatch);
        Assert.Null(Refused(Table(Plain), Seller.Proposes(new Term("weather", Value.Of(5)))).ClosestMatch);
    }

    [Fact]
    public void A_value_outside_comes_with_the_issue_that_says_what_is_allowed()
    {
        var refusal = Refused(Table(Plain), Seller.Proposes(Price.Is(20_001)));
        Assert.Equal(("price", Value.Of(20_001)), (refusal.Issue?.Value, refusal.Value));
        Assert.Equal([Price], refusal.RelevantIssues);
    }

    [Fact]
    public void What_differs_comes_with_what_is_expected()
    {
        var differing = Refused(Offered(Plain), Buyer.Accepts("p1") with { Terms = [Price.Is(9_000), Warranty.Is("1 year")] });
        Assert.Equal(
            ("warranty", Value.Of("1 year"), Value.Of("none")),
            (differing.Issue?.Value, differing.Value, differing.ProposedOrAgreedValue)
        );
        var lacking = Refused(Offered(Plain), Buyer.Accepts("p1") with { Terms = [Price.Is(9_000)] });
        Assert.Equal(("warranty", (Value?)null, Value.Of("none")), (lacking.Issue?.Value, lacking.Value, lacking.ProposedOrAgreedValue));
        Assert.Contains("(warranty, none, is left out)", lacking.Message, StringComparison.Ordinal);
        var beside = Refused(
            Table(Plain).When(Seller.Proposes(Price.Is(9_000))),
            Buyer.Accepts("p1") with
            {
                Terms = [Price.Is(9_000), Warranty.Is("none")],
            }
        );
        Assert.Equal(("warranty", Value.Of("none"), (Value?)null), (beside.Issue?.Value, beside.Value, beside.ProposedOrAgreedValue));
        Assert.Contains("(nothing was proposed on warranty)", beside.Message, StringComparison.Ordinal);
        var settled = Refused(
            Table(Protocol.Diplomacy).When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1")),
            Seller.Proposes(Price.Is(9_000))
        );
        Assert.Equal(("price", Value.Of(9_000), Value.Of(9_000)), (settled.Issue?.Value, settled.Value, settled.ProposedOrAgreedValue));
        Assert.Equal([new(SubjectKind.Agreement, "a1")], settled.Subjects);
    }

    [Fact]
    public void What_an_amendment_may_settle_anew_is_not_what_stands_in_its_way()
    {
        var story = Table(Protocol.Diplomacy)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Seller.Proposes(Warranty.Is("none")), Buyer.Accepts("p2"));
        var first = Refused(story, Seller.ProposesToAmend("a1", Price.Is(8_000), Warranty.Is("1 year")));
        Assert.Equal((RefusalCode.IssueAlreadySettled, "warranty", "a2"), (first.Code, first.Issue?.Value, first.Subjects[^1].Id));
        var second = Refused(story, Seller.ProposesToAmend("a2", Price.Is(8_000), Warranty.Is("1 year")));
        Assert.Equal((RefusalCode.IssueAlreadySettled, "price", "a1"), (second.Code, second.Issue?.Value, second.Subjects[^1].Id));
    }

    [Fact]
    public void Of_several_ids_the_first_that_is_the_trouble_is_told()
    {
        var story = Table(Protocol.Diplomacy with { LiveProposals = LiveProposals.Many })
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Seller.Proposes(Warranty.Is("none")));
        Move.Propose offer = Seller.Proposes(Warranty.Is("1 year"));
        ConditionDefinition A(string id, End due = default) => new("so") { Id = id, Due = due };
        End After(string id) => End.After(NodaTime.Period.FromDays(1), id);
        (RefusalCode, string, Move)[] cases =
        [
            (RefusalCode.UnknownParty, "nobody", offer with { UncommittedCoSponsors = ["buyer", "nobody", "noone"] }),
            (RefusalCode.UnknownParty, "nobody", offer with { AgreementConditions = [A("one") with { AskedParty = "nobody" }] }),
            (RefusalCode.UnknownProposal, "p9", Buyer.Proposes(Warranty.Is("1 year")) with { CounterTo = "p2", Replaces = "p9" }),
            (RefusalCode.UnknownProposal, "a1", Buyer.Proposes(Warranty.Is("1 year")) with { CounterTo = "a1", Replaces = "p2" }),
            (RefusalCode.DuplicateId, "p2", offer with { Proposal = "new", AgreementConditions = [A("one"), A("p2")] }),
            (RefusalCode.DuplicateId, "one", offer with { Proposal = "new", AgreementConditions = [A("one"), A("one")] }),
            (RefusalCode.UnknownIdInEnd, "c9", offer with { Expires = End.Earliest(After("a1"), After("c9"), After("c8")) }),
            (
                RefusalCode.UnknownSubject,
                "x9",
                offer with
                {
                    AgreementConditions = [A("one") with { Watched = new("two", ["met"]) }, A("two") with { Watched = new("x9", ["met"]) }],
                }
            ),
            (
                RefusalCode.UnknownCondition,
                "c9",
                offer with
                {
                    AgreementConditions = [A("one") with { DueAfter = ["two", "c9"] }, A("two")],
                }
            ),
            (RefusalCode.CircularEnd, "two", offer with { AgreementConditions = [A("one", After("two")), A("two", After("one"))] }),
        ];
        Assert.Equal(
            cases.Select(one => ((RefusalCode?)one.Item1, (string?)one.Item2)),
            cases.Select(one => (story.Talks.Rule(one.Item3).Code, Refused(story, one.Item3).OffendingId))
        );
    }

    [Fact]
    public void For_what_suspended_talks_wait_is_told()
    {
        ConditionDefinition A(string id) => new("so") { Id = id, AskedParty = "seller" };
        var story = Table(Protocol.Diplomacy)
            .When(Seller.Suspends(), Move.Require.BeforeResuming(Seller.Id, "negotiation", [A("figures"), A("audit"), A("report")]));
        Assert.Equal(["figures", "audit", "report"], Refused(story, Seller.Resumes()).ExistingIds);
        Assert.Equal(["figures", "report"], Refused(story.When(Seller.MeetsCondition("audit")), Seller.Resumes()).ExistingIds);
    }

    [Fact]
    public void A_limit_that_is_over_comes_with_when_it_was()
    {
        var refusal = Refused(Table(Plain).Until(Day(2)), Seller.Proposes(Price.Is(9_000)) with { Expires = Day(1) });
        Assert.Equal((RefusalCode.TimeNotAfterMove, Day(2), Day(1)), (refusal.Code, refusal.MoveTime, refusal.Limit));
    }

    [Fact]
    public void Whose_it_is_to_refuse_a_condition_is_told()
    {
        var asked = ALoan with { Asks = ConditionRequirement.Consent, AskedParty = "bank", Judges = ["mediator"] };
        var story = Table(Protocol.Diplomacy, Seller, Buyer, Bank, Mediator)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1", asked));
        Assert.Equal(
            ["buyer", "bank", "mediator", "seller"],
            Refused(story, Buyer.RefusesCondition("c1")).Parties.Select(party => party.Value)
        );
    }

    [Fact]
    public void An_unknown_id_comes_with_those_there_are_the_newest_twenty()
    {
        var story = Offered(Protocol.Contract).When(Buyer.Accepts("p1", ALoan));
        Assert.Equal(("p7", "p1"), (Refused(story, Buyer.Rejects("p7")).OffendingId, $"{Refused(story, Buyer.Rejects("p7")).ExistingIds}"));
        Assert.Equal(
            ("c7", "c1"),
            (Refused(story, Buyer.MeetsCondition("c7")).OffendingId, $"{Refused(story, Buyer.MeetsCondition("c7")).ExistingIds}")
        );
        Assert.Equal(
            ("cousin", "agent, lawyer"),
            (
                Refused(story, Buyer.Suspends() with { Representative = "cousin" }).OffendingId,
                $"{Refused(story, Buyer.Suspends() with { Representative = "cousin" }).ExistingIds}"
            )
        );
        Assert.Equal(
            ("byuer", "buyer"),
            (
                Refused(story, Party.Principal("byuer").Suspends()).OffendingId,
                Refused(story, Party.Principal("byuer").Suspends()).ClosestMatch
            )
        );
        var many = Table(Protocol.Bargaining with { LiveProposals = LiveProposals.Many });
        for (var number = 1; number <= 25; number++)
            many = many.When(Seller.Proposes(Price.Is(number)));
        Assert.Equal([.. Enumerable.Range(6, 20).Select(number => $"p{number}")], Refused(many, Buyer.Rejects("offer")).ExistingIds);
    }

    [Fact]
    public void An_agreement_that_is_not_named_comes_with_those_pending()
    {
        var story = Table(
                Protocol.Diplomacy with
                {
                    Ratifiers = ["parliament"],
                    Settlement = Settlement.ByIssue,
                },
                Seller,
                Buyer,
                Parliament
            )
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Seller.Proposes(Warranty.Is("none")), Buyer.Accepts("p2"));
        var refusal = Refused(story, Parliament.Ratifies());
        Assert.Equal((null, "a1, a2"), (refusal.OffendingId, $"{refusal.ExistingIds}"));
        Assert.Equal("It is not clear which agreement is meant: not exactly one is pending. Pending: a1, a2.", refusal.Message);
    }

    [Fact]
    public void Roles_people_and_statuses_are_told()
    {
        Assert.Equal(Role.Mediator, Refused(Offered(Plain, Seller, Buyer, Mediator), Mediator.Accepts("p1")).MoverRole);
        Assert.Null(Refused(Table(Plain), Bank.Says("…")).MoverRole);
        Assert.Equal("agent", Refused(Table(Plain), Buyer.Suspends() with { Representative = "agent" }).RepresentativeName);
        Assert.Equal(NegotiationStatus.BrokenOff, Refused(Table(Plain).When(Seller.WalksAway()), Buyer.Suspends()).DecidingStatus);
        Assert.Equal(ProposalStatus.Withdrawn, Refused(Offered(Plain).When(Seller.Withdraws("p1")), Buyer.Accepts("p1")).DecidingStatus);
        Assert.Null(Refused(Table(Plain), Buyer.Rejects("p7")).DecidingStatus);
    }

    [Fact]
    public void Whoever_else_is_concerned_stands_after_the_mover_with_its_name()
    {
        var turn = Refused(Table(Protocol.AlternatingOffers), Buyer.Proposes(Price.Is(7_000)));
        Assert.Equal((["buyer", "seller"], ["Mr Ivanenko", "Ms Bondar"]), (turn.Parties, turn.PartyNames));
    }

    [Fact]
    public void Equal_facts_are_equal_and_others_are_not()
    {
        var talks = Table(Plain).Talks;
        Assert.Equal(talks.Rule(Buyer.Rejects("p7")).Refusal, talks.Rule(Buyer.Rejects("p7")).Refusal);
        Assert.True(talks.Rule(Buyer.Rejects("p7")).Refusal == talks.Rule(Buyer.Rejects("p7")).Refusal);
        Assert.True(talks.Rule(Buyer.Rejects("p7")).Refusal != talks.Rule(Buyer.Rejects("p8")).Refusal);
        Assert.NotEqual(talks.Rule(Buyer.Rejects("p7")).Refusal, talks.Rule(Seller.Rejects("p7")).Refusal);
        var refusal = talks.Rule(Buyer.Rejects("p7")).Refusal!;
        Assert.Equal(refusal, refusal with { PermittedInstead = [] });
        Assert.Throws<ArgumentNullException>(() => refusal with { PermittedInstead = null! });
    }

    [Fact]
    public void Values_of_every_type_are_told_apart_from_what_is_needed()
    {
        var story = Story.Given(
            new Setting(
                Plain,
                [Seller, Buyer],
                [
                    Issue.Integer("days", 1, 9, 2),
                    Issue.Number("rate", 0.5m),
                    Issue.Date("day"),
                    Issue.DateRange("stay"),
                    Issue.Duration("term"),
                    Issue.YesNo("paid"),
                    Issue.Text("note"),
                    Warranty,
                ]
            )
            {
                ConvenedAt = Monday,
            }
        );
        Told("days", Value.Of(2), "puts 2 on days: it lies between steps of 2 (1, 3, …).");
        Told("days", Value.Of(1.5m), "puts 1.5 on days: a whole number is needed (whole number, 1 to 9).");
        Told("days", Value.Of(0), "puts 0 on days: it is below 1.");
        Told("days", Value.Of(true), "puts yes on days: it is yes or no, where a whole number is needed (whole number, 1 to 9).");
        Told("rate", Value.Of(0.25m), "puts 0.25 on rate: it is below 0.5.");
        Told(
            "rate",
            Value.DateRange("2026-03-02", "2026-03-03"),
            "puts 2026-03-02 to 2026-03-03 on rate: it is a date range, where a number is needed (number, from 0.5)."
        );
        Told("day", Value.Of("2026-02-30"), "puts \"2026-02-30\" on day: a date such as 2026-03-02 is needed.");
        Told("day", Value.Of(7), "puts 7 on day: it is a number, where a date such as 2026-03-02 is needed (date).");
        Told(
            "stay",
            Value.DateRange("2026-03-03", "2026-03-02"),
            "puts 2026-03-03 to 2026-03-02 on stay: a range of dates, the first not after the last, is needed."
        );
        Told("term", Value.Of("long"), "puts \"long\" on term: a duration such as P30D is needed.");
        Told("paid", Value.Of("yes"), "puts \"yes\" on paid: it is a text, where yes or no is needed (yes or no).");
        Told("note", Value.Of(7), "puts 7 on note: it is a number, where a text is needed (text).");
        Told("warranty", Value.Of(7), "puts 7 on warranty: it is a number, where one of the options is needed.");
        Told("warranty", Value.Of("forever"), "puts \"forever\" on warranty: the options are none, 6 months, 1 year.");

        void Told(string issue, Value value, string said) =>
            RefusalsInWords.Told(story, Seller.Proposes(new Term(issue, value)), RefusalCode.ValueOutsideIssue, $"Ms Bondar {said}");
    }

    [Fact]
    public void An_amendment_that_does_not_fit_is_told_with_the_issue()
    {
        Told(
            Table(Plain),
            Seller.ExtendsAgenda(Handover, Handover),
            RefusalCode.AgendaConflict,
            "The move names handover twice, or as an issue on which nothing is possible."
        );
        Told(
            Table(Plain),
            Seller.ExtendsAgenda(Issue.Money("price", "USD", 0, 20_000)),
            RefusalCode.AgendaConflict,
            "The move would change or narrow price (EUR, 0 to 20000)."
        );
    }
}
