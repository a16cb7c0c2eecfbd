using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Effects;

/// <summary>What falls due at one instant does so in one order, and sees what came before it in that.</summary>
public class AllAtOneInstant
{
    private static Story Talks => Table(Protocol.Contract with { CounterEffect = CounterEffect.LeavesOpen });

    private static ConditionDefinition Survey => new("a survey") { Id = "survey", Due = Day(3) };

    [Fact]
    public void What_watches_a_condition_sees_that_it_is_over_before_both_are_moot() =>
        Proposed(Survey, Watching("survey", "met"))
            .When(Buyer.Accepts("p1"))
            .Until(Day(3))
            .Condition("survey", ConditionStatus.Lapsed)
            .Condition("watch", ConditionStatus.Failed)
            .Agreement("a1", AgreementStatus.EntryIntoForceFailed);

    [Fact]
    public void Also_where_the_agreement_comes_about_after_it_was_due() =>
        Talks
            .When(Buyer.Proposes(Price.Is(8_000)))
            .When(Seller.Proposes(Price.Is(9_000)) with { AgreementConditions = [Watching("p1", "rejected"), Survey] })
            .When(Buyer.Accepts("p2") with { At = Day(5) })
            .Proposal("p1", ProposalStatus.Superseded)
            .Condition("watch", ConditionStatus.Failed)
            .Agreement("a1", AgreementStatus.EntryIntoForceFailed);

    [Fact]
    public void Dues_that_passed_before_an_agreement_pass_with_it_in_the_order_of_its_text() =>
        Proposed(new ConditionDefinition("no objection", ConditionKind.EndsAgreementIfFailed) { Id = "objection", Due = Day(4) }, Survey)
            .When(Buyer.Accepts("p1") with { At = Day(5) })
            .Condition("objection", ConditionStatus.Failed)
            .Condition("survey", ConditionStatus.Lapsed)
            .Agreement("a1", AgreementStatus.EndedByFailedCondition)
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void What_watches_the_talks_sees_them_conclude_before_it_is_moot() =>
        Table(Protocol.Diplomacy with { Settlement = Settlement.Provisional, AllowsConditions = true })
            .When(
                Seller.Proposes(Price.Is(9_000)) with
                {
                    AgreementConditions = [Watching("negotiation", "brokenOff")],
                },
                Buyer.Accepts("p1")
            )
            .When(Seller.Proposes(Price.Is(8_000), Warranty.Is("none")), Buyer.Accepts("p2"))
            .Is(NegotiationStatus.Concluded)
            .Agreement("a1", AgreementStatus.Superseded)
            .Condition("watch", ConditionStatus.Failed);

    [Fact]
    public void What_watches_a_proposal_sees_it_lapse_as_the_term_of_its_own_agreement_is_over() =>
        Table(Protocol.Diplomacy)
            .When(Buyer.Proposes(Warranty.Is("none")) with { Expires = Day(3) })
            .When(
                Seller.Proposes(Price.Is(9_000)) with
                {
                    InForceUntil = Day(3),
                    AgreementConditions =
                    [
                        Watching("p1", "lapsed") with
                        {
                            Kind = ConditionKind.EndsAgreementIfFailed,
                        },
                        new("no objection", ConditionKind.EndsAgreementIfFailed) { Id = "objection" },
                    ],
                }
            )
            .When(Buyer.Accepts("p2"))
            .Until(Day(3))
            .Agreement("a1", AgreementStatus.Ended)
            .Condition("watch", ConditionStatus.Met)
            .Condition("objection", ConditionStatus.Moot);

    [Fact]
    public void A_term_that_was_known_is_over_before_a_due_that_is_known_only_then() =>
        Talks
            .When(
                Seller.Proposes(Price.Is(9_000)) with
                {
                    InForceUntil = End.On("survey"),
                    AgreementConditions =
                    [
                        Survey with
                        {
                            IfSilent = SilenceEffect.Meet,
                        },
                        new("papers") { Id = "papers", Due = End.On("survey") },
                    ],
                }
            )
            .When(Buyer.Accepts("p1"))
            .Until(Day(3))
            .Agreement("a1", AgreementStatus.Ended)
            .Condition("papers", ConditionStatus.Moot);

    private static ConditionDefinition Watching(string subject, string status) =>
        new("it is so") { Id = "watch", Watched = new(subject, [status]) };

    private static Story Proposed(params ValueList<ConditionDefinition> conditions) =>
        Talks.When(Seller.Proposes(Price.Is(9_000)) with { AgreementConditions = conditions });
}
