using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Effects;

public partial class Settlements
{
    private static readonly Protocol Package = new() { Settlement = Settlement.Package, AllowsConditions = true },
        ByIssue = Package with { Settlement = Settlement.ByIssue };

    [Fact]
    public void Accepting_a_package_concludes_the_talks_whatever_it_leaves_unsaid() =>
        Table(Package)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"))
            .Is(NegotiationStatus.Concluded)
            .Agreement("a1", AgreementStatus.InForce)
            .Then(talks => Assert.False(talks.Agenda["warranty"].IsAgreed));

    [Fact]
    public void What_still_stands_then_is_superseded() =>
        Table(Package)
            .When(
                Seller.Proposes(Warranty.Is("1 year")),
                Buyer.Accepts("p1", new ConditionDefinition("a loan")),
                Seller.Proposes(Price.Is(9_000)),
                Buyer.Accepts("p2")
            )
            .Tells(
                "condition c1: outstanding → moot",
                "proposal p1: conditionally accepted → superseded",
                "proposal p2: live → accepted",
                "negotiation negotiation: agreed in principle → concluded"
            );

    [Fact]
    public void By_issue_each_is_closed_and_binds_by_itself() =>
        Table(ByIssue)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"))
            .Tells("proposal p1: live → accepted", "negotiation negotiation: tabled → open")
            .Agreement("a1", AgreementStatus.InForce)
            .Then(talks => Assert.True(talks.Agenda["price"].IsAgreed));

    [Fact]
    public void By_issue_the_talks_conclude_when_every_issue_is_agreed() =>
        Table(ByIssue)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Buyer.Proposes(Warranty.Is("1 year")), Seller.Accepts("p2"))
            .Is(NegotiationStatus.Concluded)
            .Then(talks => Assert.Equal(["a1", "a2"], talks.Agreements.Select(agreement => agreement.Id.Value)));

    [Fact]
    public void The_issues_of_a_proposal_closed_by_one_move_are_one_agreement() =>
        Table(ByIssue)
            .When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")), Buyer.Accepts("p1"))
            .Is(NegotiationStatus.Concluded)
            .Then(talks => Assert.Equal([Price.Is(9_000), Warranty.Is("none")], Assert.Single(talks.Agreements).Terms));

    [Fact]
    public void A_proposal_that_the_agreement_contradicts_is_superseded() =>
        Table(ByIssue)
            .When(Seller.Proposes(Price.Is(9_000), Warranty.Is("1 year")), Buyer.Proposes(Price.Is(7_000)), Seller.Accepts("p2"))
            .Tells("proposal p1: live → superseded", "proposal p2: live → accepted", "negotiation negotiation: tabled → open");

    [Fact]
    public void So_is_one_that_it_leaves_nothing_to_settle() =>
        Table(ByIssue)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Proposes(Price.Is(9_000)), Seller.Accepts("p2"))
            .Proposal("p1", ProposalStatus.Superseded)
            .Proposal("p2", ProposalStatus.Accepted);

    [Fact]
    public void What_is_left_of_another_may_be_agreed_in_principle_already() =>
        Table(ByIssue with { Acceptance = AcceptanceRule.Majority, AllowsConditions = true }, Seller, Buyer, Bank)
            .When(Buyer.Proposes(Warranty.Is("none")), Buyer.Proposes(Price.Is(9_000), Warranty.Is("none")))
            .When(Bank.Accepts("p2", new ConditionDefinition("a loan")) with { Issues = ["price"] })
            .Is(NegotiationStatus.Tabled)
            .When(Seller.Accepts("p1"))
            .Tells(
                "proposal p1: live → accepted",
                "proposal p2: live → conditionally accepted",
                "negotiation negotiation: tabled → agreed in principle"
            );

    [Fact]
    public void Others_stay_on_the_table() =>
        Table(ByIssue)
            .When(Seller.Proposes(Warranty.Is("none")), Seller.Proposes(Price.Is(9_000), Warranty.Is("1 year")))
            .When(Buyer.Proposes(Price.Is(9_000)), Seller.Accepts("p3"))
            .Proposal("p1", ProposalStatus.Live)
            .Proposal("p2", ProposalStatus.Live)
            .When(Buyer.Accepts("p2"))
            .Is(NegotiationStatus.Concluded)
            .Proposal("p1", ProposalStatus.Superseded)
            .Then(talks => Assert.Equal([Warranty.Is("1 year")], talks.Agreements["a2"].Terms));

    [Fact]
    public void A_partly_agreed_proposal_is_accepted_in_principle_on_what_is_left() =>
        Table(ByIssue)
            .When(
                Seller.Proposes(Price.Is(9_000), Warranty.Is("none")),
                Buyer.Accepts("p1", new ConditionDefinition("a loan")) with
                {
                    Issues = ["price"],
                }
            )
            .Proposal("p1", ProposalStatus.Live)
            .Is(NegotiationStatus.Tabled)
            .When(Buyer.Accepts("p1") with { Issues = ["warranty"] })
            .Proposal("p1", ProposalStatus.ConditionallyAccepted)
            .Is(NegotiationStatus.ConditionallyAccepted);

    [Fact]
    public void At_most_one_agreement_in_force_settles_an_issue() =>
        Table(ByIssue)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"))
            .Refuses(Seller.Proposes(Price.Is(8_000), Warranty.Is("none")), RefusalCode.IssueAlreadySettled)
            .Refuses(Seller.Proposes(Price.Is(9_000)), RefusalCode.IssueAlreadySettled);

    [Fact]
    public void Who_accepted_every_issue_of_an_agreement_is_told() =>
        Table(ByIssue with { Acceptance = AcceptanceRule.Majority }, Seller, Buyer, Bank, Party.Principal("insurer"))
            .When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")), Buyer.Accepts("p1") with { Issues = ["price"] })
            .When(Bank.Accepts("p1") with { Issues = ["warranty"] }, Party.Principal("insurer").Accepts("p1"))
            .Then(talks => Assert.Equal(["seller", "insurer"], talks.Agreements["a1"].AcceptedBy));
}
