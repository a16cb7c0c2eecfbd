using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Rules;

/// <summary>Suspended talks wait for several conditions: for what is open, as long as all can still be met.</summary>
public class WaitingForResumption
{
    private static ConditionDefinition Figures => new("the figures are here") { Id = "figures", AskedParty = "seller" };

    private static ConditionDefinition Audit => new("they are audited") { Id = "audit", AskedParty = "seller" };

    [Fact]
    public void They_wait_for_all() =>
        Suspended(Figures, Audit)
            .When(Seller.MeetsCondition("figures"))
            .Refuses(Seller.Resumes(), RefusalCode.ResumptionConditionOutstanding)
            .Until(Day(3))
            .Is(NegotiationStatus.Suspended)
            .When(Seller.MeetsCondition("audit"))
            .Is(NegotiationStatus.Convened);

    [Fact]
    public void Where_one_has_failed_the_others_keep_nobody_from_resuming() =>
        Suspended(Figures, Audit)
            .When(Seller.RefusesCondition("audit"))
            .Until(Day(3))
            .Is(NegotiationStatus.Suspended)
            .When(Seller.MeetsCondition("figures"))
            .Is(NegotiationStatus.Suspended)
            .When(Seller.Resumes())
            .Is(NegotiationStatus.Convened);

    [Fact]
    public void Also_while_another_is_open() => Suspended(Figures, Audit).When(Seller.RefusesCondition("audit"), Seller.Resumes());

    [Fact]
    public void Of_alternatives_one_may_fail() =>
        Suspended(Figures with { AlternativesLabel = "proof" }, Audit with { AlternativesLabel = "proof" })
            .When(Seller.RefusesCondition("audit"))
            .Refuses(Seller.Resumes(), RefusalCode.ResumptionConditionOutstanding)
            .Until(Day(3))
            .Is(NegotiationStatus.Suspended)
            .When(Seller.MeetsCondition("figures"))
            .Is(NegotiationStatus.Convened);

    [Fact]
    public void A_free_one_is_not_waited_for() =>
        Suspended(Figures with { Kind = ConditionKind.Independent }).Until(Day(2)).Is(NegotiationStatus.Convened);

    [Fact]
    public void Nor_is_a_consultation() => Suspended(Figures with { IsConsultative = true }).When(Seller.Resumes());

    [Fact]
    public void Of_very_many_the_first_are_named()
    {
        ConditionDefinition[] many = [.. Enumerable.Range(1, 25).Select(number => Figures with { Id = $"c{number}" })];
        Suspended(many)
            .Then(talks => Assert.Equal(many.Take(20).Select(one => $"{one.Id}"), talks.Rule(Seller.Resumes()).Refusal!.ExistingIds));
    }

    [Fact]
    public void Those_of_one_suspension_say_nothing_of_the_next() =>
        Suspended(Figures)
            .When(Seller.RefusesCondition("figures"), Seller.Resumes(), Seller.Suspends(Day(4)))
            .Until(Day(4))
            .Is(NegotiationStatus.Convened);

    private static Story Suspended(params ConditionDefinition[] conditions) =>
        Table(Protocol.Diplomacy).When(Buyer.Suspends(Day(2)), Buyer.RequiresBeforeResuming("negotiation", [.. conditions]));
}
