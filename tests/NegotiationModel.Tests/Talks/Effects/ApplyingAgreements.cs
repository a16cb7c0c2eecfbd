using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Effects;

/// <summary>An agreement is applied provisionally while it waits to be in force.</summary>
public class ApplyingAgreements
{
    private static ConditionDefinition Board => new("the board agrees") { Id = "board", AskedParty = "buyer" };

    [Fact]
    public void From_the_day_that_its_text_says_until_it_is_in_force() =>
        Agreed(Text() with { ProvisionallyAppliedFrom = Day(2) })
            .Agreement("a1", AgreementStatus.Pending)
            .Until(Day(2))
            .Tells("agreement a1: pending → applied")
            .Then(talks => Assert.Null(talks.PartiesTo("a1")[0].BoundSince))
            .When(Buyer.MeetsCondition("board"))
            .Tells("condition board: outstanding → met", "agreement a1: applied → in force");

    [Fact]
    public void What_is_in_force_before_is_not_applied() =>
        Agreed(Text() with { ProvisionallyAppliedFrom = Day(2) })
            .When(Buyer.MeetsCondition("board"))
            .Then(talks => Assert.Null(talks.NextDue))
            .Until(Day(2))
            .Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void It_falls_like_what_is_pending() =>
        Agreed(Text() with { ProvisionallyAppliedFrom = Day(2) })
            .Until(Day(2))
            .When(Buyer.RefusesCondition("board"))
            .Tells(
                "condition board: outstanding → refused",
                "agreement a1: applied → unratified",
                "negotiation negotiation: concluded → open"
            );

    [Fact]
    public void Who_may_leave_it_does_so_while_it_is_applied() =>
        Agreed(Text() with { ProvisionallyAppliedFrom = Day(2), Exits = [ExitClause.AtWill] })
            .Until(Day(2))
            .When(Buyer.WithdrawsFrom("a1"))
            .Tells("condition board: outstanding → moot", "agreement a1: applied → ended");

    [Fact]
    public void What_hangs_on_its_conditions_counts_from_then() =>
        Agreed(
                Text() with
                {
                    AgreementConditions = [Board, new("it is signed", ConditionKind.Independent) { Id = "signed", AskedParty = "seller" }],
                    ProvisionallyAppliedFrom = End.On("signed"),
                }
            )
            .When(Seller.MeetsCondition("signed"))
            .Agreement("a1", AgreementStatus.ProvisionallyApplied);

    [Fact]
    public void A_ratifier_ratifies_it_as_what_is_pending() =>
        Table(Protocol.Contract with { Ratifiers = ["buyer"] })
            .When(Seller.Proposes(Price.Is(9_000)) with { ProvisionallyAppliedFrom = Day(2) })
            .When(Buyer.Accepts("p1"))
            .Until(Day(2))
            .Agreement("a1", AgreementStatus.ProvisionallyApplied)
            .When(Buyer.Ratifies("a1"))
            .Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void What_is_wrong_with_that_day_is_said_when_it_is_proposed() =>
        Table(Protocol.Contract)
            .Refuses(Text() with { ProvisionallyAppliedFrom = Monday }, RefusalCode.TimeNotAfterMove)
            .Refuses(Text() with { ProvisionallyAppliedFrom = End.On("c9") }, RefusalCode.UnknownIdInEnd);

    private static Move.Propose Text() => Seller.Proposes(Price.Is(9_000)) with { AgreementConditions = [Board] };

    private static Story Agreed(Move.Propose text) => Table(Protocol.Contract).When(text).When(Buyer.Accepts("p1"));
}
