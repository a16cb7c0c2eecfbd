using NodaTime;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Effects;

/// <summary>What is agreed is amended, supplemented, ended and revived by consent, also when the talks are over.</summary>
public class ChangingAgreements
{
    private static readonly Issue Garden = Issue.YesNo("garden");

    private static ConditionDefinition Board =>
        new("the board agrees")
        {
            Id = "board",
            AskedParty = "buyer",
            Asks = ConditionRequirement.Consent,
        };

    [Fact]
    public void An_amendment_takes_over_its_issues_and_the_old_text_stays_written() =>
        Agreed()
            .When(Seller.ProposesToAmend("a1", Price.Is(9_500)))
            .When(Buyer.Accepts("p2"))
            .Agreement("a1", AgreementStatus.Superseded)
            .Agreement("a2", AgreementStatus.InForce)
            .Tells("proposal p2: live → accepted", "agreement a1: in force → superseded")
            .Then(talks => Assert.Equal(NegotiationStatus.Concluded, talks.Status))
            .Then(talks => Assert.Equal([Price.Is(9_000)], talks.Agreements["a1"].Terms))
            .Then(talks => Assert.Equal([Price.Id], talks.Agreements["a2"].IssuesStillSettled))
            .Then(talks => Assert.Equal(["a2"], talks.RelationsOf("a1").AmendedBy.Select(id => id.Value)))
            .Then(talks => Assert.Equal("a1", talks.RelationsOf("a2").Amends?.Value));

    [Fact]
    public void Until_it_is_in_force_the_old_text_stands_and_stays_where_it_comes_to_nothing() =>
        Agreed()
            .When(Seller.ProposesToAmend("a1", Price.Is(9_500)) with { AgreementConditions = [Board] })
            .When(Buyer.Accepts("p2"))
            .Agreement("a1", AgreementStatus.InForce)
            .Agreement("a2", AgreementStatus.Pending)
            .Then(talks => Assert.Equal([Price.Id], talks.Agreements["a1"].IssuesStillSettled))
            .When(new Move.RefuseCondition("buyer", "board"))
            .Agreement("a1", AgreementStatus.InForce)
            .Agreement("a2", AgreementStatus.EntryIntoForceFailed)
            .Then(talks => Assert.Equal(NegotiationStatus.Concluded, talks.Status));

    // The garden was open when its amendment was agreed, and the newer text stays.
    [Fact]
    public void What_comes_into_force_takes_nothing_from_what_amends_it_already() =>
        Story
            .Given(Protocol.Diplomacy with { Ratifiers = ["bank"] }, [Seller, Buyer, Bank with { Role = Role.Observer }], Price, Garden)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Bank.Ratifies("a1"))
            .When(Seller.Proposes(new Term("garden", Value.Of(true))))
            .When(Buyer.Accepts("p2", new ConditionDefinition("a fence", ConditionKind.EndsAgreementIfFailed) { Id = "fence" }))
            .When(Seller.ProposesToAmend("a1", Price.Is(9_500), new Term("garden", Value.Of(true))), Buyer.Accepts("p3"))
            .When(Buyer.ReportsFailed("fence"))
            .When(Seller.ProposesToAmend("a3", new Term("garden", Value.Of(false))), Buyer.Accepts("p4"))
            .When(Bank.Ratifies("a3"))
            .Agreement("a3", AgreementStatus.InForce)
            .Agreement("a4", AgreementStatus.Pending)
            .Then(talks => Assert.Equal([Price.Id], talks.Agreements["a3"].IssuesStillSettled))
            .Then(talks => Assert.Equal([Garden.Id], talks.Agreements["a4"].IssuesStillSettled));

    [Theory]
    [MemberData(nameof(RulesOnStrangers))]
    public void Who_changes_it_is_listed(AcceptanceRule rule) =>
        Table(Protocol.Diplomacy)
            .Refuses(Seller.Proposes(Price.Is(9_000)) with { ChangeRule = rule }, RefusalCode.UnknownParty)
            .Then(talks =>
                Assert.Contains("bank", talks.Rule(Seller.Proposes(Price.Is(9_000)) with { ChangeRule = rule }).Refusal!.Message)
            );

    public static TheoryData<AcceptanceRule> RulesOnStrangers =>
        [
            AcceptanceRule.Among(["buyer", "bank"], AcceptanceRule.Majority),
            AcceptanceRule.Among("bank", AcceptanceRule.Majority),
            AcceptanceRule.Any(AcceptanceRule.Majority, AcceptanceRule.Among(["bank"], AcceptanceRule.Majority)),
            AcceptanceRule.Weighted(1, new PartyWeight("bank", 1)),
            AcceptanceRule.All(
                AcceptanceRule.Majority,
                AcceptanceRule.Among(["buyer"], AcceptanceRule.Among(["bank"], AcceptanceRule.Unanimous))
            ),
        ];

    [Fact]
    public void What_is_so_long_after_it_was_in_force_is_so_long_after_the_first_time() =>
        Agreed()
            .When(
                Seller.SetsStandaloneConditions(new ConditionDefinition("paid") { Id = "paid", Due = End.After(Period.FromDays(10), "a1") })
            )
            .When(Seller.ProposesToEnd("a1"), Buyer.Accepts("p2"))
            .When(Seller.ProposesToRevive("a1"), Buyer.Accepts("p3") with { At = Day(5) })
            .Agreement("a1", AgreementStatus.InForce)
            .Until(Day(10))
            .Condition("paid", ConditionStatus.Failed);

    [Fact]
    public void What_never_came_into_force_and_never_will_is_not_changed() =>
        Agreed()
            .When(new Move.Propose("seller", Terms.Empty) { Supplements = "a1", AgreementConditions = [Board] })
            .When(Buyer.Accepts("p2"))
            .When(Seller.ProposesToAmend("a2", Price.Is(9_500)))
            .When(new Move.RefuseCondition("buyer", "board"))
            .Agreement("a2", AgreementStatus.EntryIntoForceFailed)
            .Proposal("p3", ProposalStatus.Lapsed)
            .Refuses(Seller.ProposesToAmend("a2", Price.Is(9_500)), RefusalCode.AgreementNotInForce)
            .When(Seller.ProposesToEnd("a2"));

    [Fact]
    public void Without_it_closed_talks_take_no_proposal() =>
        Agreed().Refuses(Seller.Proposes(Price.Is(9_500)), RefusalCode.NegotiationClosed);

    [Fact]
    public void It_may_say_something_of_the_text_alone_but_not_nothing() =>
        Agreed()
            .Refuses(Seller.ProposesToAmend("a1"), RefusalCode.NothingNamed)
            .When(Seller.ProposesToAmend("a1") with { InForceUntil = Day(9) })
            .When(Buyer.Accepts("p2"))
            .Agreement("a1", AgreementStatus.InForce)
            .Until(Day(9))
            .Agreement("a1", AgreementStatus.Ended)
            .Agreement("a2", AgreementStatus.Ended);

    [Fact]
    public void An_amendment_lifts_the_term_where_it_says_so() =>
        Table(Protocol.Contract)
            .When(Seller.Proposes(Price.Is(9_000)) with { InForceUntil = Day(9) })
            .When(Buyer.Accepts("p1"))
            .When(Seller.ProposesToAmend("a1", Price.Is(9_500)))
            .When(Buyer.Accepts("p2"))
            .Then(talks => Assert.Equal(Day(9), talks.NextDue))
            .When(Seller.ProposesToAmend("a1") with { InForceUntil = End.Never })
            .When(Buyer.Accepts("p3"))
            .Then(talks => Assert.Null(talks.NextDue))
            .Until(Day(10))
            .Agreement("a2", AgreementStatus.InForce);

    [Fact]
    public void Others_about_the_same_agreement_are_superseded_and_lapse_when_it_is_over() =>
        Agreed()
            .When(Seller.ProposesToAmend("a1", Price.Is(9_500)))
            .When(Buyer.ProposesToAmend("a1", Price.Is(8_500)))
            .When(Buyer.Accepts("p2"))
            .Proposal("p3", ProposalStatus.Superseded)
            .When(Seller.ProposesToAmend("a2", Price.Is(9_900)))
            .When(Buyer.ProposesToEnd("a2"))
            .When(Seller.Accepts("p5"))
            .Agreement("a2", AgreementStatus.Ended)
            .Proposal("p4", ProposalStatus.Superseded)
            .Refuses(Seller.ProposesToEnd("a1"), RefusalCode.AgreementNotInForce);

    [Fact]
    public void A_supplement_brings_issues_that_join_the_agenda_when_it_is_accepted() =>
        Agreed()
            .When(Seller.Proposes(new Term("garden", Garden.Sample)) with { Supplements = "a1", SupplementIssues = [Garden] })
            .Then(talks => Assert.Null(talks.Agenda.Find("garden")))
            .When(Buyer.Accepts("p2"))
            .Then(talks => Assert.Equal(["garden"], talks.Agreements["a2"].IssuesStillSettled.Select(id => id.Value)))
            .Then(talks => Assert.Equal("a1", talks.RelationsOf("a2").Supplements?.Value))
            .When(Buyer.ProposesToEnd("a2"))
            .When(Seller.Accepts("p3"))
            .Agreement("a1", AgreementStatus.Ended);

    [Fact]
    public void A_supplement_is_said_in_one_word_with_and_without_issues_of_its_own()
    {
        var garden = Issue.YesNo("garden");
        var supplement = Seller.ProposesToSupplement("a1", garden.Is(true), garden);
        Assert.Equal(Seller.Proposes(garden.Is(true)) with { Supplements = "a1", SupplementIssues = [garden] }, supplement);
        Agreed()
            .When(supplement, Buyer.Accepts("p2"))
            .Agreement("a1", AgreementStatus.InForce)
            .Then(talks => Assert.Equal("a1", talks.RelationsOf("a2").Supplements?.Value))
            .When(Seller.ProposesToSupplement("a1", [garden.Is(false)]), Buyer.Accepts("p3"))
            .Then(talks => Assert.Equal([garden.Is(false)], talks.Agreements["a3"].Terms));
    }

    [Fact]
    public void What_would_bring_an_issue_otherwise_than_it_came_lapses() =>
        Table(Protocol.Diplomacy)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Seller.Proposes(Warranty.Is("none")), Buyer.Accepts("p2"))
            .When(
                Seller.Proposes(new Term("garden", Garden.Sample)) with
                {
                    Supplements = "a1",
                    SupplementIssues = [Garden],
                },
                Buyer.Proposes(new Term("garden", Value.Of("half"))) with
                {
                    Supplements = "a2",
                    SupplementIssues = [Issue.Choice("garden", "all", "half")],
                }
            )
            .When(Buyer.Accepts("p3"))
            .Proposal("p4", ProposalStatus.Lapsed);

    [Fact]
    public void Also_where_it_comes_onto_the_agenda_of_the_talks()
    {
        var half = Issue.Choice("garden", "all", "half");
        Story
            .Given(new Setting(Protocol.Diplomacy, [Seller, Buyer], [Price, Warranty, Handover]) { ConvenedAt = Monday })
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Seller.Proposes(Warranty.Is("none")), Buyer.Accepts("p2"))
            .When(Buyer.ProposesToSupplement("a1", half.Is("half"), half), Buyer.ProposesToSupplement("a2", half.Is("all"), half))
            .When(Seller.ExtendsAgenda(Garden))
            .Proposal("p3", ProposalStatus.Lapsed)
            .Proposal("p4", ProposalStatus.Lapsed);
    }

    [Fact]
    public void Who_has_left_the_table_answers_what_is_about_its_own_agreement_alone() =>
        Table(Protocol.Diplomacy with { WalkAway = WalkAwayEffect.Leaves }, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Bank.Accepts("p1"), Bank.WalksAway())
            .When(Seller.Proposes(Warranty.Is("none")), Seller.ProposesToAmend("a1", Price.Is(9_500)), Buyer.Accepts("p3"))
            .Proposal("p3", ProposalStatus.Live)
            .Refuses(Bank.Accepts("p2"), RefusalCode.PartyHasLeft)
            .When(Bank.Accepts("p3"))
            .Agreement("a2", AgreementStatus.InForce);

    [Fact]
    public void What_ended_is_reinstated_under_its_own_id() =>
        Agreed()
            .When(Seller.ProposesToEnd("a1"))
            .When(Buyer.Accepts("p2"))
            .Refuses(Seller.ProposesToRevive("a1") with { Terms = [Price.Is(1)] }, RefusalCode.IssueAlreadySettled)
            .When(Seller.ProposesToRevive("a1"))
            .When(Buyer.Accepts("p3"))
            .Tells("proposal p3: live → accepted", "agreement a1: ended → in force")
            .Then(talks => Assert.Equal([Price.Id], talks.Agreements["a1"].IssuesStillSettled))
            .Refuses(Seller.ProposesToRevive("a1"), RefusalCode.IssueAlreadySettled);

    [Fact]
    public void The_parties_change_it_by_the_rule_that_its_text_says() =>
        Table(Protocol.Contract, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)) with { ChangeRule = AcceptanceRule.Majority })
            .When(Buyer.Accepts("p1"))
            .When(Bank.Accepts("p1"))
            .When(Seller.ProposesToAmend("a1", Price.Is(9_500)))
            .When(Buyer.Accepts("p2"))
            .Agreement("a2", AgreementStatus.InForce);

    [Fact]
    public void Also_by_one_of_a_group_that_is_listed() =>
        Story
            .Given(
                new Setting(Protocol.Contract, [Seller, Buyer, Bank], [Price])
                {
                    Groups = [new("traders", ["seller", "buyer"]), new("lenders", ["bank"])],
                }
            )
            .Refuses(
                Seller.Proposes(Price.Is(9_000)) with
                {
                    ChangeRule = AcceptanceRule.Among("owners", AcceptanceRule.Unanimous),
                },
                RefusalCode.UnknownParty
            )
            .When(Seller.Proposes(Price.Is(9_000)) with { ChangeRule = AcceptanceRule.Among("lenders", AcceptanceRule.Unanimous) })
            .When(Buyer.Accepts("p1"), Bank.Accepts("p1"), Seller.ProposesToAmend("a1", Price.Is(9_500)))
            .When(Bank.Accepts("p2"))
            .Agreement("a2", AgreementStatus.InForce);

    [Fact]
    public void A_party_is_permitted_to_propose_so_when_the_talks_are_over() =>
        Agreed()
            .Then(talks =>
                Assert.Equal(
                    Seller.ProposesToEnd("a1") with
                    {
                        At = talks.Now,
                    },
                    talks.PermittedMoves("seller").First(one => one.Kind == MoveKind.Propose).Example
                )
            );

    [Fact]
    public void Only_its_parties_answer_what_is_about_an_agreement() =>
        Table(Protocol.Diplomacy)
            .When(Seller.Proposes(Price.Is(9_000)))
            .When(Buyer.Accepts("p1"))
            .When(new Move.Join(Bank))
            .When(Seller.ProposesToEnd("a1"))
            .Refuses(Bank.Accepts("p2"), RefusalCode.ProposalNotAddressed)
            .Refuses(Bank.Rejects("p2"), RefusalCode.ProposalNotAddressed)
            .When(Buyer.Accepts("p2"))
            .Agreement("a1", AgreementStatus.Ended);

    [Fact]
    public void A_proposal_is_about_one_agreement() =>
        Assert.Throws<ArgumentException>(() => Seller.ProposesToEnd("a1") with { Amends = "a2" });

    private static Story Agreed() => Table(Protocol.Contract).When(Seller.Proposes(Price.Is(9_000))).When(Buyer.Accepts("p1"));
}
