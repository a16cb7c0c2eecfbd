using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Descriptors;

public partial class Proposing
{
    [Fact]
    public void A_principal_tables_a_proposal() =>
        Table(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000)))
            .Proposal("p1", ProposalStatus.Live)
            .Is(NegotiationStatus.Tabled)
            .Tells("negotiation negotiation: convened → tabled");

    [Fact]
    public void A_principal_has_accepted_what_it_puts_forward() =>
        Table(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"))
            .Is(NegotiationStatus.Concluded)
            .Then(talks => Assert.Equal(["seller", "buyer"], talks.Agreements["a1"].AcceptedBy));

    [Fact]
    public void Who_puts_forward_a_non_paper_must_accept_like_the_rest() =>
        Table(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000)) with { LeavesProposerUncommitted = true }, Buyer.Accepts("p1"))
            .Is(NegotiationStatus.Tabled)
            .When(Seller.Accepts("p1"))
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void A_mediator_proposes_where_the_protocol_lets_it_and_accepts_nothing_thereby() =>
        Table(new Protocol { MediatorsMayPropose = true }, Seller, Buyer, Mediator)
            .When(Mediator.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"))
            .Is(NegotiationStatus.Tabled)
            .When(Seller.Accepts("p1"))
            .Is(NegotiationStatus.Concluded)
            .Then(talks => Assert.Equal(["seller", "buyer"], talks.Agreements["a1"].AcceptedBy));

    [Fact]
    public void Elsewhere_a_mediator_does_not_propose() =>
        Table(new Protocol(), Seller, Buyer, Mediator).Refuses(Mediator.Proposes(Price.Is(9_000)), RefusalCode.NotAllowedForRole);

    [Fact]
    public void A_principal_does_not_propose_where_only_mediators_do() =>
        Table(new Protocol { OnlyMediatorsPropose = true }, Seller, Buyer, Mediator)
            .Refuses(Seller.Proposes(Price.Is(9_000)), RefusalCode.NotAllowedForRole)
            .When(Mediator.Proposes(Price.Is(9_000)))
            .Proposal("p1", ProposalStatus.Live);

    [Fact]
    public void Guarantors_and_observers_never_propose() =>
        Table(Protocol.Diplomacy, Seller, Buyer, Guarantor, Parliament)
            .Refuses(Guarantor.Proposes(Price.Is(9_000)), RefusalCode.NotAllowedForRole)
            .Refuses(Parliament.Proposes(Price.Is(9_000)), RefusalCode.NotAllowedForRole);

    [Fact]
    public void Nothing_is_proposed_while_the_talks_are_suspended_or_over() =>
        Table(new Protocol())
            .When(Seller.Suspends())
            .Refuses(Seller.Proposes(Price.Is(9_000)), RefusalCode.NegotiationSuspended)
            .When(Seller.WalksAway())
            .Refuses(Seller.Proposes(Price.Is(9_000)), RefusalCode.NegotiationClosed);

    [Fact]
    public void Where_turns_alternate_a_principal_proposes_in_turn() =>
        Table(new Protocol { TurnOrder = TurnOrder.Alternating })
            .Refuses(Buyer.Proposes(Price.Is(7_000)), RefusalCode.NotYourTurn)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Proposes(Price.Is(7_000)))
            .Refuses(Buyer.Proposes(Price.Is(7_500)), RefusalCode.NotYourTurn);

    [Fact]
    public void Terms_lie_within_the_agenda_and_are_not_empty() =>
        Table(new Protocol())
            .Refuses(Seller.Proposes(), RefusalCode.NothingNamed)
            .Refuses(Seller.Proposes(Issue.Text("colour").Is("red")), RefusalCode.UnknownIssue)
            .Refuses(Seller.Proposes(Price.Is(20_001)), RefusalCode.ValueOutsideIssue)
            .Refuses(Seller.Proposes(Warranty.Is("2 years")), RefusalCode.ValueOutsideIssue)
            .Refuses(Seller.Proposes(Issue.YesNo("price").Is(true)), RefusalCode.ValueOutsideIssue)
            .When(Seller.Proposes(Price.Is(20_000), Warranty.Is("1 year")));

    [Fact]
    public void What_an_agreement_settled_may_be_repeated_beside_something_open() =>
        PriceIsAgreed(Protocol.Diplomacy).When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none"))).Proposal("p2", ProposalStatus.Live);

    [Theory, InlineData(false), InlineData(true)]
    public void What_an_agreement_in_force_or_pending_settled_is_not_changed(bool pending) =>
        PriceIsAgreed(Protocol.Diplomacy with { Ratifiers = pending ? ["parliament"] : [] })
            .Agreement("a1", pending ? AgreementStatus.Pending : AgreementStatus.InForce)
            .Refuses(Seller.Proposes(Price.Is(9_500), Warranty.Is("none")), RefusalCode.IssueAlreadySettled);

    [Theory, InlineData(false), InlineData(true)]
    public void At_least_one_issue_of_a_proposal_is_open(bool pending) =>
        PriceIsAgreed(Protocol.Diplomacy with { Ratifiers = pending ? ["parliament"] : [] })
            .Refuses(Seller.Proposes(Price.Is(9_000)), RefusalCode.IssueAlreadySettled);

    [Fact]
    public void What_is_closed_only_provisionally_may_be_proposed_anew() =>
        PriceIsAgreed(Protocol.Diplomacy with { Settlement = Settlement.Provisional })
            .Agreement("a1", AgreementStatus.ProvisionallyAgreed)
            .When(Seller.Proposes(Price.Is(9_500)))
            .Proposal("p2", ProposalStatus.Live);

    private static Story PriceIsAgreed(Protocol protocol) =>
        Table(protocol, Seller, Buyer, Parliament).When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"));
}
