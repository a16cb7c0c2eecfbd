using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Effects;

/// <summary>Rules for some issues: what stands in a basket is settled apart from the rest.</summary>
public class BasketsAreApart
{
    private static readonly Protocol Sheet = Protocol.Contract with
    {
        CounterEffect = CounterEffect.LeavesOpen,
        Baskets =
        [
            new("binding", ["warranty"]) { Settlement = Settlement.ByIssue },
            new("deal", ["price", "handover"]) { Settlement = Settlement.Provisional },
        ],
    };

    [Fact]
    public void A_proposal_across_baskets_makes_one_agreement_for_each() =>
        Given(Sheet)
            .When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")), Buyer.Accepts("p1"))
            .Tells("proposal p1: live → accepted", "negotiation negotiation: tabled → open")
            .Agreement("a1", AgreementStatus.ProvisionallyAgreed)
            .Agreement("a2", AgreementStatus.InForce)
            .Then(talks => Assert.Equal(["warranty"], talks.Agreements["a2"].IssuesStillSettled));

    [Fact]
    public void The_talks_conclude_when_every_basket_has() =>
        Given(Sheet)
            .When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")), Buyer.Accepts("p1"))
            .When(Seller.Proposes(Handover.Is(new(2026, 5, 1))), Buyer.Accepts("p2"))
            .Tells("proposal p2: live → accepted", "agreement a1: provisional → in force", "negotiation negotiation: tabled → concluded");

    [Fact]
    public void Provisional_agreements_close_with_their_basket_while_the_talks_go_on() =>
        Given(Sheet)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"))
            .When(Seller.Proposes(Price.Is(9_500)))
            .When(Seller.Proposes(Handover.Is(new(2026, 5, 1))), Buyer.Accepts("p3"))
            .Is(NegotiationStatus.Open)
            .Agreement("a1", AgreementStatus.InForce)
            .Proposal("p2", ProposalStatus.Superseded)
            .When(Seller.Proposes(Warranty.Is("none")), Buyer.Accepts("p4"))
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void What_is_left_of_a_proposal_goes_where_its_proposer_has_agreed_on_it_otherwise() =>
        Given(Sheet)
            .When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")))
            .When(Buyer.Proposes(Price.Is(8_500)), Seller.Accepts("p2"))
            .When(Buyer.Accepts("p1") with { Issues = [Warranty.Id] })
            .Agreement("a2", AgreementStatus.InForce)
            .Proposal("p1", ProposalStatus.Superseded)
            .Is(NegotiationStatus.Open);

    [Fact]
    public void What_a_proposal_has_settled_is_not_left_of_it_though_others_agree_on_that_anew() =>
        Given(Sheet with { Acceptance = AcceptanceRule.Majority }, Bank)
            .When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")))
            .When(Buyer.Accepts("p1") with { Issues = [Price.Id] })
            .When(Buyer.Proposes(Price.Is(8_500)), Bank.Accepts("p2"))
            .Agreement("a1", AgreementStatus.Superseded)
            .When(Buyer.Proposes(Warranty.Is("none")), Bank.Accepts("p3"))
            .Proposal("p1", ProposalStatus.Superseded);

    [Fact]
    public void Nothing_is_left_of_what_a_mediator_has_put_forward_where_all_of_it_is_agreed() =>
        Given(
                Protocol.Diplomacy with
                {
                    MediatorsMayPropose = true,
                    Settlement = Settlement.Provisional,
                    Baskets = [new("deal", ["price", "handover"])],
                },
                Mediator
            )
            .When(Seller.ExtendsAgenda(Issue.Text("place")))
            .When(Seller.Proposes(Handover.Is(new(2026, 5, 1))), Buyer.Accepts("p1"))
            .When(Mediator.Proposes(Warranty.Is("none"), Price.Is(9_000), Handover.Is(new(2026, 5, 1))))
            .When(Seller.Accepts("p2") with { Issues = [Price.Id, Warranty.Id] })
            .When(Buyer.Accepts("p2") with { Issues = [Price.Id, Warranty.Id] })
            .Agreement("a1", AgreementStatus.InForce)
            .Proposal("p2", ProposalStatus.Superseded);

    [Fact]
    public void What_a_basket_leaves_out_is_as_the_protocol_says() =>
        Given(Protocol.Diplomacy with { Baskets = [new("b", ["price"])] })
            .When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")))
            .When(Buyer.Accepts("p1"))
            .Agreement("a2", AgreementStatus.InForce);

    [Fact]
    public void Each_has_its_own_rule_on_acceptance() =>
        Given(Protocol.Diplomacy with { Baskets = [new("b", ["price"]) { Acceptance = AcceptanceRule.Majority }] }, Bank)
            .When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")), Buyer.Accepts("p1"))
            .Then(talks => Assert.Equal(["price"], Assert.Single(talks.Agreements).IssuesStillSettled))
            .Proposal("p1", ProposalStatus.Live)
            .When(Bank.Rejects("p1"))
            .Proposal("p1", ProposalStatus.Rejected);

    [Fact]
    public void A_rejection_ends_what_can_be_agreed_in_no_basket() =>
        Given(Protocol.Diplomacy with { Baskets = [new("b", ["price"]) { Acceptance = AcceptanceRule.AtLeast(2) }] }, Bank)
            .When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")), Bank.Rejects("p1"))
            .Proposal("p1", ProposalStatus.Live)
            .When(Buyer.Rejects("p1"))
            .Proposal("p1", ProposalStatus.Rejected);

    [Fact]
    public void A_package_is_agreed_whole_and_baskets_are_answered_one_by_one() =>
        Given(Protocol.Contract with { Baskets = [new("b", ["price", "handover"])] })
            .When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none"), Handover.Is(new(2026, 5, 1))))
            .Refuses(Buyer.Accepts("p1") with { Issues = ["price"] }, RefusalCode.PartialAcceptanceNotAllowed)
            .Refuses(Buyer.Rejects("p1") with { Issues = ["price", "warranty"] }, RefusalCode.PartialAcceptanceNotAllowed)
            .When(Buyer.Accepts("p1") with { Issues = ["price", "handover"] })
            .Is(NegotiationStatus.Tabled)
            .Agreement("a1", AgreementStatus.InForce)
            .When(Buyer.Accepts("p1") with { Issues = ["warranty"] })
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void What_stands_in_one_package_is_answered_whole() =>
        Given(Protocol.Contract with { Baskets = [new("b", ["price", "handover"])] })
            .When(Seller.Proposes(Price.Is(9_000)))
            .Refuses(Buyer.Accepts("p1") with { Issues = ["price"] }, RefusalCode.PartialAcceptanceNotAllowed);

    [Fact]
    public void Each_has_its_own_ratifiers() =>
        Given(Protocol.Diplomacy with { Baskets = [new("b", ["price"]) { Ratifiers = ["parliament"] }] }, Parliament)
            .When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")), Buyer.Accepts("p1"))
            .Agreement("a1", AgreementStatus.Pending)
            .Agreement("a2", AgreementStatus.InForce)
            .When(Parliament.Ratifies())
            .Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void What_closes_with_its_basket_waits_for_the_ratifiers_of_that_alone() =>
        Given(Sheet with { Baskets = [Sheet.Baskets[0], Sheet.Baskets[1] with { Ratifiers = ["parliament"] }] }, Parliament)
            .When(Seller.Proposes(Price.Is(9_000), Handover.Is(new(2026, 5, 1))), Buyer.Accepts("p1"))
            .Agreement("a1", AgreementStatus.Pending)
            .When(Seller.Proposes(Warranty.Is("none")), Buyer.Accepts("p2"))
            .Agreement("a2", AgreementStatus.InForce)
            .When(Parliament.Ratifies("a1"))
            .Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void What_is_left_of_another_proposal_may_be_agreed_in_principle_already() =>
        Given(Protocol.Diplomacy with { Baskets = [new("b", ["price"])] })
            .When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")))
            .When(Buyer.Accepts("p1", new ConditionDefinition("a survey")) with { Issues = ["warranty"] })
            .Proposal("p1", ProposalStatus.Live)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p2"))
            .Proposal("p1", ProposalStatus.ConditionallyAccepted);

    [Fact]
    public void What_one_agreement_contradicts_is_superseded_though_it_came_first() =>
        Given(Sheet)
            .When(Seller.Proposes(Warranty.Is("1 year")), Seller.Proposes(Warranty.Is("none")), Buyer.Accepts("p2"))
            .Proposal("p1", ProposalStatus.Superseded);

    [Fact]
    public void One_may_leave_the_protocols_ratifiers_out() =>
        Given(
                Protocol.Diplomacy with
                {
                    Ratifiers = ["parliament"],
                    Baskets = [new("b", ["price"]) { Ratifiers = default(ValueList<PartyId>) }],
                },
                Parliament
            )
            .When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")), Buyer.Accepts("p1"))
            .Agreement("a1", AgreementStatus.InForce)
            .Agreement("a2", AgreementStatus.Pending)
            .Refuses(Parliament.Ratifies("a1"), RefusalCode.NotARatifier);

    [Fact]
    public void What_is_essential_is_so_for_its_basket() =>
        Story
            .Given(
                Protocol.Contract with
                {
                    Baskets = [new("b", ["price", "handover"])],
                },
                [Seller, Buyer],
                Price with
                {
                    IsEssential = true,
                },
                Warranty,
                Handover
            )
            .When(Seller.Proposes(Warranty.Is("none")), Seller.Proposes(Handover.Is(new(2026, 5, 1)), Warranty.Is("none")))
            .Refuses(Buyer.Accepts("p2"), RefusalCode.EssentialIssueMissing)
            .When(Buyer.Accepts("p1"))
            .Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void A_new_issue_may_be_put_into_one() =>
        Given(Sheet)
            .Refuses(Buyer.ExtendsAgenda(Issue.Text("news") with { AddedToBasket = "b9" }), RefusalCode.AgendaConflict)
            .Refuses(Buyer.ExtendsAgenda(Price with { AddedToBasket = "binding" }), RefusalCode.AgendaConflict)
            .When(
                Buyer.ExtendsAgenda(
                    Issue.Text("news") with
                    {
                        AddedToBasket = "binding",
                    },
                    Issue.Money("price", "EUR", 0, 30_000) with
                    {
                        AddedToBasket = "deal",
                    }
                )
            )
            .Then(talks => Assert.Equal(("binding", "deal"), (talks.Agenda["news"].Basket, talks.Agenda["price"].Basket)))
            .When(Seller.Proposes(new Term("news", Value.Of("none"))), Buyer.Accepts("p1"))
            .Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void An_item_of_the_agenda_tells_the_basket_of_its_issue() =>
        Given(Protocol.Contract with { Baskets = [new("one", ["price"]), new("two", ["handover"])] })
            .When(Buyer.ExtendsAgenda(Issue.Text("news") with { AddedToBasket = "two" }, Issue.Text("rest")))
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"))
            .Then(talks =>
                Assert.Equal(
                    ["price: one", "warranty: ", "handover: two", "news: two", "rest: "],
                    talks.Agenda.Select(item => $"{item.Issue.Id}: {item.Basket}")
                )
            )
            .Then(talks => Assert.All(talks.Setting.Agenda, issue => Assert.Null(issue.AddedToBasket)));

    [Fact]
    public void Where_there_are_none_none_can_be_named() =>
        Given(Protocol.Contract).Refuses(Buyer.ExtendsAgenda(Issue.Text("news") with { AddedToBasket = "b" }), RefusalCode.AgendaConflict);

    [Fact]
    public void What_a_text_says_beside_its_terms_is_of_one() =>
        Given(Sheet with { AllowsConditions = true })
            .Refuses(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")) with { Exits = [ExitClause.AtWill] }, RefusalCode.AgendaConflict)
            .When(Seller.Proposes(Warranty.Is("none")) with { Exits = [ExitClause.AtWill] });

    [Fact]
    public void A_dissolved_agreement_opens_its_basket_again() =>
        Given(Protocol.Diplomacy with { Baskets = [new("b", ["price"])], Settlement = Settlement.Package })
            .When(Seller.Proposes(Price.Is(9_000)))
            .When(Buyer.Accepts("p1", new ConditionDefinition("it holds", ConditionKind.EndsAgreementIfFailed)))
            .When(Seller.Proposes(Warranty.Is("none"), Handover.Is(new(2026, 5, 1))))
            .When(Buyer.ReportsFailed("c1"))
            .When(Buyer.Accepts("p2"))
            .Is(NegotiationStatus.Open)
            .When(Seller.Proposes(Price.Is(9_500)), Buyer.Accepts("p3"))
            .Is(NegotiationStatus.Concluded);

    private static Story Given(Protocol protocol, params Party[] more) =>
        Story.Given(new Setting(protocol, [Seller, Buyer, .. more], [Price, Warranty, Handover]) { ConvenedAt = Monday });
}
