using NodaTime;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Rules;

/// <summary>In which of several ways a party may leave an agreement, and when.</summary>
public class WaysOut
{
    private static readonly ExitClause Long = ExitClause.Notice(Period.FromDays(9)),
        Short = ExitClause.Notice(Period.FromDays(1));

    private static ConditionDefinition Boiler =>
        new("the boiler is mended", ConditionKind.Independent)
        {
            Id = "boiler",
            AskedParty = "seller",
            Beneficiary = "buyer",
        };

    [Fact]
    public void The_quickest_counts_in_whatever_order_they_are_written()
    {
        Agreed(Short, Long).When(Buyer.WithdrawsFrom("a1")).Until(Day(1)).Agreement("a1", AgreementStatus.Ended);
        Agreed(Long, Short, Long).When(Buyer.WithdrawsFrom("a1")).Until(Day(1)).Agreement("a1", AgreementStatus.Ended);
    }

    [Fact]
    public void At_will_is_quicker_than_any_notice() =>
        Agreed(Long, ExitClause.AtWill).When(Buyer.WithdrawsFrom("a1")).Agreement("a1", AgreementStatus.Ended);

    [Fact]
    public void What_has_failed_opens_a_quicker_way() =>
        Agreed(Long, ExitClause.ForBeneficiaryIfFails("boiler"))
            .When(Buyer.ReportsFailed("boiler"))
            .When(Buyer.WithdrawsFrom("a1"))
            .Agreement("a1", AgreementStatus.Ended);

    [Fact]
    public void Whom_it_does_not_protect_gives_notice_all_the_same() =>
        Agreed(ExitClause.ForBeneficiaryIfFails("boiler"), Long)
            .When(Buyer.ReportsFailed("boiler"), Seller.WithdrawsFrom("a1"))
            .Agreement("a1", AgreementStatus.InForce)
            .Until(Day(9))
            .Agreement("a1", AgreementStatus.Ended);

    [Fact]
    public void What_was_met_opens_none() =>
        Agreed(ExitClause.ForBeneficiaryIfFails("boiler"))
            .When(Seller.MeetsCondition("boiler"))
            .Refuses(Buyer.WithdrawsFrom("a1"), RefusalCode.ExitNotAllowed);

    [Fact]
    public void What_was_taken_back_does() =>
        Agreed(ExitClause.ForBeneficiaryIfFails("boiler"))
            .When(Seller.RefusesCondition("boiler"), Buyer.WithdrawsFrom("a1"))
            .Agreement("a1", AgreementStatus.Ended);

    [Fact]
    public void A_condition_that_comes_later_may_open_it() =>
        Agreed(ExitClause.ForBeneficiaryIfFails("offer"))
            .Refuses(Buyer.WithdrawsFrom("a1"), RefusalCode.ExitNotAllowed)
            .When(
                Buyer.SetsStandaloneConditions(
                    new ConditionDefinition("a better offer")
                    {
                        Id = "offer",
                        AskedParty = "seller",
                        Due = Day(3),
                    }
                )
            )
            .Until(Day(3))
            .When(Buyer.WithdrawsFrom("a1"))
            .Agreement("a1", AgreementStatus.Ended);

    [Fact]
    public void A_demand_that_came_to_nothing_opens_none() =>
        Agreed(ExitClause.ForBeneficiaryIfFails("offer"))
            .When(
                Buyer.Demands(
                    "a1",
                    new ConditionDefinition("a better offer", ConditionKind.EndsAgreementIfFailed) { Id = "offer", AskedParty = "seller" }
                )
            )
            .When(Seller.RefusesCondition("offer"))
            .Refuses(Buyer.WithdrawsFrom("a1"), RefusalCode.ExitNotAllowed);

    [Fact]
    public void What_took_the_place_of_a_condition_opens_it_in_its_place() =>
        Agreed(ExitClause.ForBeneficiaryIfFails("boiler"))
            .When(Buyer.ReplacesCondition("boiler", new ConditionDefinition("a new boiler") { Id = "new" }))
            .Refuses(Buyer.WithdrawsFrom("a1"), RefusalCode.ExitNotAllowed)
            .When(Buyer.ReportsFailed("new"), Buyer.WithdrawsFrom("a1"))
            .Agreement("a1", AgreementStatus.Ended);

    [Fact]
    public void It_is_permitted_where_there_is_one_and_while_the_agreement_stands() =>
        Agreed(ExitClause.AtWill)
            .Then(talks => Assert.Contains(talks.PermittedMoves("buyer"), one => one.Kind == MoveKind.Withdraw))
            .When(Seller.WithdrawsFrom("a1"))
            .Then(talks => Assert.DoesNotContain(talks.PermittedMoves("buyer"), one => one.Kind == MoveKind.Withdraw));

    private static Story Agreed(params ExitClause[] exit) =>
        Table(Protocol.Contract)
            .When(Seller.Proposes(Price.Is(9_000)) with { AgreementConditions = [Boiler], Exits = [.. exit] })
            .When(Buyer.Accepts("p1"));
}
