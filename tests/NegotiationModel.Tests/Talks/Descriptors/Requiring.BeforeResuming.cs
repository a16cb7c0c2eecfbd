using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Descriptors;

/// <summary>Who has suspended the talks says for what they wait.</summary>
public class RequiringBeforeResuming
{
    private static ConditionDefinition Figures => new("the figures are here") { Id = "figures", AskedParty = "seller" };

    [Fact]
    public void They_are_not_resumed_before_it_is_met() =>
        Suspended()
            .When(Requires(Figures))
            .Condition("figures", ConditionStatus.Outstanding)
            .Refuses(Buyer.Resumes(), RefusalCode.ResumptionConditionOutstanding)
            .Refuses(Seller.Resumes(), RefusalCode.ResumptionConditionOutstanding)
            .When(Seller.MeetsCondition("figures"), Seller.Resumes())
            .Is(NegotiationStatus.Convened);

    [Fact]
    public void The_time_of_the_suspension_waits_too() =>
        Suspended(Day(2))
            .When(Requires(Figures))
            .Until(Day(3))
            .Is(NegotiationStatus.Suspended)
            .Then(talks => Assert.Null(talks.NextDue))
            .When(Seller.MeetsCondition("figures") with { At = Day(4) })
            .Is(NegotiationStatus.Convened);

    [Fact]
    public void What_is_met_in_time_changes_nothing_about_it() =>
        Suspended(Day(2))
            .When(Requires(Figures), Seller.MeetsCondition("figures"))
            .Is(NegotiationStatus.Suspended)
            .Until(Day(2))
            .Is(NegotiationStatus.Convened);

    [Fact]
    public void Where_it_has_failed_they_go_on_when_somebody_resumes() =>
        Suspended(Day(2))
            .When(Requires(Figures), Seller.RefusesCondition("figures"))
            .Until(Day(3))
            .Is(NegotiationStatus.Suspended)
            .When(Buyer.Resumes())
            .Is(NegotiationStatus.Convened);

    [Fact]
    public void It_goes_with_the_suspension_and_a_free_one_stays() =>
        Suspended(Day(2))
            .When(Requires(Figures, new ConditionDefinition("coffee", ConditionKind.Independent) { Id = "coffee" }), Seller.WalksAway())
            .Is(NegotiationStatus.BrokenOff)
            .Condition("figures", ConditionStatus.Moot)
            .Condition("coffee", ConditionStatus.Outstanding);

    [Fact]
    public void Only_who_suspended_them_says_so_and_only_while_they_are() =>
        Suspended()
            .Refuses(Seller.RequiresBeforeResuming(Suspended().Talks.Id, Figures), RefusalCode.SuspensionNotYours)
            .Refuses(Requires(Figures with { Kind = ConditionKind.EndsAgreementIfFailed }), RefusalCode.NotForConditionSubsequent)
            .When(Buyer.Resumes())
            .Refuses(Requires(Figures), RefusalCode.NotSuspended);

    [Fact]
    public void A_mediator_that_suspended_them_says_so_too() =>
        Table(Protocol.Diplomacy, Seller, Buyer, Mediator)
            .When(Mediator.Suspends())
            .When(Mediator.RequiresBeforeResuming(Suspended().Talks.Id, Figures))
            .Refuses(Mediator.SetsStandaloneConditions(Figures with { Id = "other" }), RefusalCode.NotAllowedForRole);

    private static Move Requires(params ConditionDefinition[] conditions) =>
        Buyer.RequiresBeforeResuming(Suspended().Talks.Id, [.. conditions]);

    private static Story Suspended(End until = default) => Table(Protocol.Diplomacy).When(Buyer.Suspends(until));
}
