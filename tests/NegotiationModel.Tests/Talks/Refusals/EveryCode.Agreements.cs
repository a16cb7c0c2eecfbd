using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Refusals;

public partial class EveryCode
{
    [Fact]
    public void ProposalNotAddressed() =>
        Refused(
            Table(Protocol.Diplomacy, Seller, Buyer)
                .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), new Move.Join(Party.Principal("heir")))
                .When(Seller.ProposesToEnd("a1")),
            Party.Principal("heir").Accepts("p2")
        );

    [Fact]
    public void NotPartyToAgreement() => Refused(Lasting(ExitClause.AtWill), Mediator.WithdrawsFrom("a1"));

    [Fact]
    public void AgreementNotInForce() => Refused(Lasting(ExitClause.AtWill), Buyer.RevokesSuspensionOrNotice("a1"));

    [Fact]
    public void ExitNotAllowed() => Refused(Lasting(ExitClause.ForBeneficiaryIfFails("boiler")), Buyer.WithdrawsFrom("a1"));

    [Fact]
    public void AccessionNotAllowed() =>
        Refused(
            Table(Protocol.Diplomacy, Seller, Buyer, Bank)
                .When(Seller.Proposes(Price.Is(9_000)) with { Between = ["seller", "buyer"] })
                .When(Buyer.Accepts("p1")),
            Bank.AccedesTo("a1")
        );

    private static Story Lasting(ExitClause way) =>
        Table(Protocol.Contract, Seller, Buyer, Mediator)
            .When(Seller.Proposes(Price.Is(9_000)) with { Exits = [way] })
            .When(Buyer.Accepts("p1"));
}
