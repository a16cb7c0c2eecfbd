using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Refusals;

/// <summary>What the move says.</summary>
public partial class EveryCode
{
    [Fact]
    public void NothingNamed() => Refused(Table(new Protocol()), Seller.Proposes());

    [Fact]
    public void UnknownIssue() => Refused(Table(new Protocol()), Seller.Proposes(Handover.Is(new(2026, 4, 1))));

    [Fact]
    public void ValueOutsideIssue() => Refused(Table(new Protocol()), Seller.Proposes(Price.Is(20_001)));

    [Fact]
    public void IssueAlreadySettled() =>
        Refused(Table(Protocol.Diplomacy).When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1")), Seller.Proposes(Price.Is(9_500)));

    [Fact]
    public void EssentialIssueMissing() =>
        Refused(
            Story
                .Given(new Protocol(), [Seller, Buyer], Price, Warranty with { IsEssential = true })
                .When(Seller.Proposes(Price.Is(9_000))),
            Buyer.Accepts("p1")
        );

    [Fact]
    public void TermsDiffer() =>
        Refused(
            Table(new Protocol()).When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none"))),
            Buyer.Accepts("p1") with
            {
                Terms = [Price.Is(8_000), Warranty.Is("none")],
            }
        );

    [Fact]
    public void AgendaConflict() => Refused(Table(new Protocol()), Seller.ExtendsAgenda(Issue.Money("price", "USD", 0, 20_000)));

    [Fact]
    public void TimeNotAfterMove() =>
        Refused(Table(new Protocol()), Seller.Proposes(Price.Is(9_000)) with { At = Day(1), Expires = Day(1) });
}
