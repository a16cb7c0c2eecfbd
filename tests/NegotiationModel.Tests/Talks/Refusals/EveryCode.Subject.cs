using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Refusals;

/// <summary>What the move is about.</summary>
public partial class EveryCode
{
    [Fact]
    public void UnknownProposal() => Refused(Table(new Protocol()), Buyer.Accepts("p1"));

    [Fact]
    public void UnknownCondition() => Refused(Table(Protocol.Contract), Buyer.MeetsCondition("c1"));

    [Fact]
    public void UnknownAgreement() =>
        Refused(Table(new Protocol { Ratifiers = ["parliament"] }, Seller, Buyer, Parliament), Parliament.Ratifies("a1"));

    [Fact]
    public void DuplicateId() => Refused(Offered(), Buyer.Proposes(Price.Is(7_000)) with { Proposal = "p1" });

    [Fact]
    public void OwnProposal() => Refused(Offered(), Seller.Accepts("p1"));

    [Fact]
    public void NotYourProposal() => Refused(Offered(), Buyer.Withdraws("p1"));

    [Fact]
    public void NotYourCondition() => Refused(Offered().When(Buyer.Accepts("p1", ALoan)), Seller.WaivesCondition("c1"));

    [Fact]
    public void NotARatifier() => Refused(Agreed(new Protocol { Ratifiers = ["parliament"] }), Seller.Ratifies("a1"));

    [Fact]
    public void ProposalExpired() => Refused(Offered(), Buyer.Accepts("p1") with { At = Day(5) });

    [Fact]
    public void ProposalNotLive() => Refused(Offered().When(Seller.Withdraws("p1")), Buyer.Accepts("p1"));

    [Fact]
    public void ProposalStillLive() => Refused(Offered(), Buyer.Proposes(Price.Is(9_000)) with { RevivesProposalOrAgreement = "p1" });

    [Fact]
    public void ProposalFirm() =>
        Refused(Table(new Protocol()).When(Seller.Proposes(Price.Is(9_000)) with { FirmUntil = Day(1) }), Seller.Withdraws("p1"));

    [Fact]
    public void AlreadyDone() =>
        Refused(
            Table(new Protocol(), Seller, Buyer, Bank).When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1")),
            Buyer.Accepts("p1")
        );

    [Fact]
    public void ConditionNotOutstanding() =>
        Refused(Offered().When(Buyer.Accepts("p1", ALoan, ALoan), Buyer.MeetsCondition("c1")), Buyer.MeetsCondition("c1"));

    [Fact]
    public void NotForConditionSubsequent() => Refused(Offered().When(Buyer.Accepts("p1", NoDefects)), Seller.RefusesCondition("c1"));

    [Fact]
    public void AgreementNotPending() =>
        Refused(Agreed(new Protocol { Ratifiers = ["parliament", "buyer"] }).When(Parliament.RefusesToRatify("a1")), Buyer.Ratifies("a1"));

    [Fact]
    public void ConditionsNotAllowed() => Refused(Table(new Protocol()).When(Seller.Proposes(Price.Is(9_000))), Buyer.Accepts("p1", ALoan));

    [Fact]
    public void PartialAcceptanceNotAllowed() => Refused(Offered(), Buyer.Accepts("p1") with { Issues = ["price"] });

    private static Story Offered() =>
        Table(Protocol.Contract).When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")) with { Expires = Day(5) });

    private static Story Agreed(Protocol protocol) =>
        Table(protocol, Seller, Buyer, Parliament).When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"));
}
