using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Effects;

/// <summary>What is agreed about an agreement counts for where the talks stand like anything else.</summary>
public class ChangesCountForTheTalks
{
    private static readonly Protocol Package = Protocol.Bargaining with { AllowsReopening = true };

    private static readonly Protocol Provisional = Protocol.Diplomacy with { Settlement = Settlement.Provisional };

    private static ConditionDefinition Board =>
        new("the board agrees")
        {
            Id = "board",
            AskedParty = "buyer",
            Asks = ConditionRequirement.Consent,
        };

    [Fact]
    public void An_amendment_that_takes_the_last_open_issue_concludes_the_talks() =>
        Half()
            .When(Seller.ProposesToAmend("a1", Price.Is(9_500), Warranty.Is("none")))
            .When(Buyer.Accepts("p2"))
            .Tells("proposal p2: live → accepted", "agreement a1: in force → superseded", "negotiation negotiation: tabled → concluded");

    [Fact]
    public void One_that_leaves_an_issue_open_does_not() =>
        Half().When(Seller.ProposesToAmend("a1", Price.Is(9_500)), Buyer.Accepts("p2")).Is(NegotiationStatus.Open);

    [Fact]
    public void So_does_a_supplement_and_what_else_stood_is_superseded() =>
        Half()
            .When(Buyer.Proposes(Warranty.Is("1 year")))
            .When(Seller.Proposes(Warranty.Is("none")) with { Supplements = "a1" }, Buyer.Accepts("p3"))
            .Proposal("p2", ProposalStatus.Superseded)
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void What_is_agreed_while_the_talks_are_suspended_counts_when_they_resume() =>
        Half()
            .When(Seller.Suspends())
            .When(Seller.ProposesToAmend("a1", Warranty.Is("none")), Buyer.Accepts("p2"))
            .Is(NegotiationStatus.Suspended)
            .When(Buyer.Resumes())
            .Tells("negotiation negotiation: suspended → concluded");

    [Fact]
    public void But_not_where_it_has_come_to_nothing_by_then() =>
        Half()
            .When(Seller.Suspends())
            .When(Seller.ProposesToAmend("a1", Warranty.Is("none")) with { AgreementConditions = [Board] }, Buyer.Accepts("p2"))
            .When(Buyer.RefusesCondition("board"), Buyer.Resumes())
            .Is(NegotiationStatus.Open);

    [Fact]
    public void What_was_put_forward_while_they_were_closed_says_nothing_of_where_they_stand() =>
        Half()
            .When(Seller.WalksAway(), Seller.ProposesToAmend("a1", Warranty.Is("none")), Buyer.Reopens(), Buyer.Accepts("p2"))
            .Agreement("a2", AgreementStatus.InForce)
            .Is(NegotiationStatus.Open);

    [Fact]
    public void Talks_that_a_change_has_concluded_may_be_reopened_when_it_comes_to_nothing() =>
        Half()
            .When(Seller.ProposesToAmend("a1", Warranty.Is("none")) with { AgreementConditions = [Board] }, Buyer.Accepts("p2"))
            .Is(NegotiationStatus.Concluded)
            .Refuses(Seller.Reopens(), RefusalCode.ReopeningNotAllowed)
            .When(Buyer.RefusesCondition("board"))
            .Agreement("a2", AgreementStatus.EntryIntoForceFailed)
            .Is(NegotiationStatus.Concluded)
            .When(Seller.Reopens())
            .Is(NegotiationStatus.Open);

    [Fact]
    public void A_package_that_is_reinstated_concludes_the_talks_again() =>
        Table(Package)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Seller.ProposesToEnd("a1"), Buyer.Accepts("p2"))
            .When(Seller.Reopens(), Seller.ProposesToRevive("a1"))
            .Is(NegotiationStatus.Tabled)
            .When(Buyer.Accepts("p3"))
            .Agreement("a1", AgreementStatus.InForce)
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void What_is_provisional_closes_when_what_is_reinstated_holds_the_rest() =>
        Ended(Table(Provisional))
            .When(Seller.Reopens(), Seller.Proposes(Warranty.Is("none")), Buyer.Accepts("p5"))
            .Agreement("a3", AgreementStatus.ProvisionallyAgreed)
            .When(Seller.ProposesToRevive("a1"))
            .When(Buyer.Accepts("p6"))
            .Tells(
                "proposal p6: live → accepted",
                "agreement a1: ended → in force",
                "agreement a3: provisional → in force",
                "negotiation negotiation: tabled → concluded"
            );

    [Fact]
    public void So_it_does_in_its_basket_while_another_is_open() =>
        Ended(
                Story.Given(
                    Provisional with
                    {
                        Baskets = [new("deal", ["price", "warranty"]), new("rest", ["handover"])],
                    },
                    [Seller, Buyer],
                    Price,
                    Warranty,
                    Handover
                )
            )
            .When(Seller.Proposes(Warranty.Is("none")), Buyer.Accepts("p5"))
            .Agreement("a3", AgreementStatus.ProvisionallyAgreed)
            .When(Seller.ProposesToRevive("a1"), Buyer.Accepts("p6"))
            .Agreement("a3", AgreementStatus.InForce)
            .Is(NegotiationStatus.Open);

    [Fact]
    public void A_package_that_was_amended_stays_agreed_and_one_of_another_basket_is_not_agreed_by_a_supplement()
    {
        var baskets = Protocol.Diplomacy with
        {
            Settlement = Settlement.Package,
            Baskets = [new("deal", ["price"]), new("rest", ["warranty", "handover"])],
        };
        var half = Story
            .Given(baskets, [Seller, Buyer], Price, Warranty, Handover)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"));
        half.When(Seller.ProposesToAmend("a1", Price.Is(9_500)), Buyer.Accepts("p2"))
            .Agreement("a1", AgreementStatus.Superseded)
            .When(Seller.Proposes(Warranty.Is("none")), Buyer.Accepts("p3"))
            .Is(NegotiationStatus.Concluded);
        half.When(Seller.Proposes(Warranty.Is("none")) with { Supplements = "a1" }, Buyer.Accepts("p2")).Is(NegotiationStatus.Open);
    }

    private static Story Half() => Table(Protocol.Diplomacy).When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"));

    // Agreed on the price and on the warranty, and on both no more.
    private static Story Ended(Story table) =>
        table
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Seller.Proposes(Warranty.Is("none")), Buyer.Accepts("p2"))
            .When(Seller.ProposesToEnd("a1"), Buyer.Accepts("p3"), Seller.ProposesToEnd("a2"), Buyer.Accepts("p4"));
}
