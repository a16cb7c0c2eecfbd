using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Refusals;

/// <summary>Who, when, and the state of the talks.</summary>
public partial class EveryCode
{
    [Fact]
    public void UnknownParty() => Refused(Table(new Protocol()), Bank.Proposes(Price.Is(9_000)));

    [Fact]
    public void PartyHasLeft() =>
        Refused(
            Table(new Protocol { WalkAway = WalkAwayEffect.Leaves }, Seller, Buyer, Bank).When(Bank.WalksAway()),
            Bank.Proposes(Price.Is(9_000))
        );

    [Fact]
    public void UnknownRepresentative() =>
        Refused(Table(new Protocol()), Seller.Proposes(Price.Is(9_000)) with { Representative = "lawyer" });

    [Fact]
    public void NoAuthority() => Refused(Table(new Protocol()), Buyer.Proposes(Price.Is(7_000)) with { Representative = "agent" });

    [Fact]
    public void NotAllowedForRole() =>
        Refused(Table(new Protocol(), Seller, Buyer, Mediator).When(Seller.Proposes(Price.Is(9_000))), Mediator.Accepts("p1"));

    [Fact]
    public void BeforeLastMove() =>
        Refused(
            Table(new Protocol()).When(Seller.Proposes(Price.Is(9_000)) with { At = Day(2) }),
            Buyer.Accepts("p1") with
            {
                At = Day(1),
            }
        );

    [Fact]
    public void NegotiationClosed() => Refused(Table(new Protocol()).When(Seller.WalksAway()), Buyer.Proposes(Price.Is(7_000)));

    [Fact]
    public void NegotiationSuspended() => Refused(Table(new Protocol()).When(Seller.Suspends()), Buyer.Proposes(Price.Is(7_000)));

    [Fact]
    public void NotSuspended() => Refused(Table(new Protocol()), Seller.Resumes());

    [Fact]
    public void NotClosed() => Refused(Table(new Protocol { AllowsReopening = true }), Seller.Reopens());

    [Fact]
    public void ReopeningNotAllowed() => Refused(Table(new Protocol()).When(Seller.WalksAway()), Buyer.Reopens());

    [Fact]
    public void JoiningNotAllowed() => Refused(Table(new Protocol()), Bank.Joins());

    [Fact]
    public void AlreadyPresent() => Refused(Table(new Protocol { AllowsJoining = true }), Buyer.Joins());

    [Fact]
    public void DeadlineNotYours() =>
        Refused(Table(new Protocol { DeadlineSetBy = ProcedureControl.Mediators }), Seller.SetsDeadline(Day(5)));

    [Fact]
    public void NotYourTurn() => Refused(Table(Protocol.AlternatingOffers), Buyer.Proposes(Price.Is(7_000)));

    [Fact]
    public void AgendaNotYours() => Refused(Table(Protocol.BestOffer), Buyer.ExtendsAgenda(Handover));

    [Fact]
    public void SuspensionNotYours() => Refused(Table(Protocol.BestOffer), Buyer.Suspends());

    [Fact]
    public void ResumptionConditionOutstanding()
    {
        var suspended = Table(Protocol.Diplomacy).When(Buyer.Suspends());
        Refused(suspended.When(Buyer.RequiresBeforeResuming(suspended.Talks.Id, new ConditionDefinition("figures"))), Buyer.Resumes());
    }
}
