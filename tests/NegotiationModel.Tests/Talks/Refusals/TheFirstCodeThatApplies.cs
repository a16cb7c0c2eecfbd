using Xunit;
using static NegotiationModel.RefusalCode;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Refusals;

/// <summary>
/// Moves that break two rules are refused for the one that comes first in the document format; with that mended, for the other.
/// </summary>
public partial class TheFirstCodeThatApplies
{
    private static readonly ConditionDefinition ALoan = new("a loan"),
        NoDefects = new("no hidden defects", ConditionKind.EndsAgreementIfFailed);
    private static readonly Party Press = Mediator with { Representatives = [new("spokesman", Authority.StatementsOnly)] };

    [Fact]
    public void Unknown_party_comes_before_the_order_of_time() =>
        Table(new Protocol())
            .When(Buyer.Says("…") with { At = Day(2) })
            .Refuses(Bank.Says("…") with { At = Day(1) }, UnknownParty)
            .Refuses(Seller.Says("…") with { At = Day(1) }, BeforeLastMove);

    [Fact]
    public void Having_left_comes_before_the_representative() =>
        Table(new Protocol { WalkAway = WalkAwayEffect.Leaves }, Seller, Buyer, Bank)
            .When(Bank.WalksAway())
            .Refuses(Bank.Proposes(Price.Is(9_000)) with { Representative = "nobody" }, PartyHasLeft)
            .Refuses(Bank.Says("…") with { Representative = "nobody" }, UnknownRepresentative);

    [Fact]
    public void The_representative_comes_before_the_role() =>
        Table(Protocol.Diplomacy, Seller, Buyer, Press)
            .When(Seller.Proposes(Price.Is(9_000)))
            .Refuses(Press.Accepts("p1") with { Representative = "nobody" }, UnknownRepresentative)
            .Refuses(Press.Accepts("p1"), NotAllowedForRole);

    [Fact]
    public void Authority_comes_before_the_role() =>
        Table(Protocol.Diplomacy, Seller, Buyer, Press)
            .When(Seller.Proposes(Price.Is(9_000)))
            .Refuses(Press.Accepts("p1") with { Representative = "spokesman" }, NoAuthority)
            .Refuses(Press.Accepts("p1"), NotAllowedForRole);

    [Fact]
    public void The_role_comes_before_the_order_of_time() =>
        Table(new Protocol(), Seller, Buyer, Parliament)
            .When(Buyer.Says("…") with { At = Day(2) })
            .Refuses(Parliament.Proposes(Price.Is(9_000)) with { At = Day(1) }, NotAllowedForRole)
            .Refuses(Seller.Proposes(Price.Is(9_000)) with { At = Day(1) }, BeforeLastMove);

    [Fact]
    public void The_role_comes_before_the_end_of_the_talks() =>
        Table(new Protocol(), Seller, Buyer, Parliament)
            .When(Seller.WalksAway())
            .Refuses(Parliament.Proposes(Price.Is(9_000)), NotAllowedForRole)
            .Refuses(Buyer.Proposes(Price.Is(9_000)), NegotiationClosed);

    [Fact]
    public void The_order_of_time_comes_before_the_end_of_the_talks() =>
        Table(new Protocol())
            .When(Seller.WalksAway() with { At = Day(2) })
            .Refuses(Buyer.Proposes(Price.Is(9_000)) with { At = Day(1) }, BeforeLastMove)
            .Refuses(Buyer.Proposes(Price.Is(9_000)), NegotiationClosed);

    [Fact]
    public void The_order_of_time_comes_before_a_suspension() =>
        Table(new Protocol())
            .When(Seller.Suspends() with { At = Day(2) })
            .Refuses(Buyer.Proposes(Price.Is(9_000)) with { At = Day(1) }, BeforeLastMove)
            .Refuses(Buyer.Proposes(Price.Is(9_000)), NegotiationSuspended);

    [Fact]
    public void The_end_of_the_talks_comes_before_whether_one_may_join() =>
        Table(new Protocol()).Refuses(Bank.Joins(), JoiningNotAllowed).When(Seller.WalksAway()).Refuses(Bank.Joins(), NegotiationClosed);

    [Fact]
    public void What_is_suspended_is_not_over() =>
        Table(new Protocol())
            .When(Seller.Suspends())
            .Refuses(Seller.Reopens(), NotClosed)
            .When(Seller.Resumes())
            .Refuses(Seller.Reopens(), NotClosed);

    [Fact]
    public void Whether_the_talks_are_over_comes_before_whether_they_may_be_reopened() =>
        Table(new Protocol()).Refuses(Seller.Reopens(), NotClosed).When(Seller.WalksAway()).Refuses(Seller.Reopens(), ReopeningNotAllowed);

    [Fact]
    public void Whether_parties_may_join_comes_before_whether_one_has_a_seat()
    {
        Table(new Protocol { AllowsJoining = false }).Refuses(Buyer.Joins(), JoiningNotAllowed);
        Table(new Protocol { AllowsJoining = true }).Refuses(Buyer.Joins(), AlreadyPresent);
    }

    [Fact]
    public void The_end_of_the_talks_comes_before_whose_the_deadline_is() =>
        Table(new Protocol { DeadlineSetBy = ProcedureControl.Nobody })
            .Refuses(Seller.SetsDeadline(Day(5)), DeadlineNotYours)
            .When(Seller.WalksAway())
            .Refuses(Seller.SetsDeadline(Day(5)), NegotiationClosed);

    [Fact]
    public void Whose_the_deadline_is_comes_before_when_it_is() =>
        Table(new Protocol { DeadlineSetBy = ProcedureControl.Mediators }, Seller, Buyer, Mediator)
            .Refuses(Seller.SetsDeadline(Monday), DeadlineNotYours)
            .Refuses(Mediator.SetsDeadline(Monday), TimeNotAfterMove);
}
