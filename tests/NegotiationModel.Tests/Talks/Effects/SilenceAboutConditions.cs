using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Effects;

/// <summary>What it means that a condition's due passes and nobody has reported anything.</summary>
public class SilenceAboutConditions
{
    private static readonly ConditionDefinition Objection =
            new("void if the regulator objects by 31 December", ConditionKind.EndsAgreementIfFailed) { Due = Day(9) },
        Consent = new("the landlord agrees") { Due = Day(9) };

    [Fact]
    public void Of_a_subsequent_one_it_is_a_failure_unless_it_says_otherwise()
    {
        Table(Protocol.Contract)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1", Objection))
            .Until(Day(9))
            .Tells("condition c1: outstanding → failed", "agreement a1: in force → dissolved");
        Closed(SilenceEffect.Fail).Until(Day(9)).Tells("condition c1: outstanding → failed", "agreement a1: in force → dissolved");
    }

    [Fact]
    public void Nobody_objects_and_the_closed_sale_stands()
    {
        Closed(SilenceEffect.Lapse).Until(Day(9)).Tells("condition c1: outstanding → lapsed").Agreement("a1", AgreementStatus.InForce);
        Closed(SilenceEffect.Meet).Until(Day(9)).Tells("condition c1: outstanding → met").Agreement("a1", AgreementStatus.InForce);
    }

    [Fact]
    public void Before_there_is_an_agreement_the_acceptance_stands_as_well()
    {
        foreach (
            var (silence, answer) in new[]
            {
                (SilenceEffect.Lapse, Answer.Accepted),
                (SilenceEffect.Meet, Answer.Accepted),
                (SilenceEffect.Fail, Answer.None),
            }
        )
            Table(Protocol.Contract, Seller, Buyer, Bank)
                .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1", Objection with { IfSilent = silence }))
                .Until(Day(9))
                .Then(talks => Assert.Equal(answer, talks.AnswerOf("p1", "buyer")));
    }

    [Fact]
    public void A_precedent_one_lapses_unless_it_says_otherwise()
    {
        Accepted(Consent).Until(Day(9)).Condition("c1", ConditionStatus.Lapsed).Proposal("p1", ProposalStatus.Live);
        Accepted(Consent with { IfSilent = SilenceEffect.Lapse })
            .Until(Day(9))
            .Condition("c1", ConditionStatus.Lapsed)
            .Proposal("p1", ProposalStatus.Live);
        Accepted(Consent with { IfSilent = SilenceEffect.Fail })
            .Until(Day(9))
            .Condition("c1", ConditionStatus.Failed)
            .Proposal("p1", ProposalStatus.Live);
    }

    [Fact]
    public void Tacit_consent_turns_conditional_acceptance_into_acceptance() =>
        Accepted(Consent with { IfSilent = SilenceEffect.Meet })
            .Until(Day(9))
            .Tells(
                "condition c1: outstanding → met",
                "proposal p1: conditionally accepted → accepted",
                "negotiation negotiation: agreed in principle → concluded"
            )
            .Then(talks => Assert.Equal(Day(9), talks.Agreements["a1"].At));

    [Fact]
    public void A_word_before_then_counts() =>
        Accepted(Consent with { AskedParty = "seller", IfSilent = SilenceEffect.Meet })
            .When(Seller.ReportsFailed("c1"))
            .Until(Day(9))
            .Condition("c1", ConditionStatus.Failed)
            .Is(NegotiationStatus.Tabled);

    [Fact]
    public void What_falls_at_the_same_instant_falls_first() =>
        Accepted(Consent with { IfSilent = SilenceEffect.Meet }, Consent)
            .Until(Day(9))
            .Tells(
                "condition c1: outstanding → met",
                "condition c2: outstanding → lapsed",
                "proposal p1: conditionally accepted → live",
                "negotiation negotiation: agreed in principle → tabled"
            );

    [Fact]
    public void Of_several_the_rule_is_applied_in_the_order_in_which_they_were_tabled() =>
        Table(Protocol.Contract)
            .When(Seller.Proposes(Price.Is(9_000)), Seller.Proposes(Price.Is(8_000)))
            .When(
                Buyer.Accepts("p2", Consent with { IfSilent = SilenceEffect.Meet }),
                Buyer.Accepts("p1", Consent with { IfSilent = SilenceEffect.Meet })
            )
            .Until(Day(9))
            .Proposal("p1", ProposalStatus.Accepted)
            .Proposal("p2", ProposalStatus.Superseded);

    [Fact]
    public void What_is_agreed_by_silence_comes_before_what_expires_at_that_instant() =>
        Table(Protocol.Contract)
            .When(
                Seller.Proposes(Price.Is(9_000)) with
                {
                    Expires = Day(9),
                },
                Seller.SetsDeadline(Day(9)),
                Buyer.Accepts("p1", Consent with { IfSilent = SilenceEffect.Meet })
            )
            .Until(Day(9))
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void While_suspended_it_is_met_and_the_rule_waits() =>
        Accepted(Consent with { IfSilent = SilenceEffect.Meet })
            .When(Buyer.Suspends())
            .Until(Day(9))
            .Condition("c1", ConditionStatus.Met)
            .Is(NegotiationStatus.Suspended)
            .When(Buyer.Resumes())
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void It_is_told()
    {
        Assert.Equal("the landlord agrees (by 11 Mar 2026 09:00 UTC)", Narration.Describe(Consent with { IfSilent = SilenceEffect.Lapse }));
        Assert.Equal(
            "the landlord agrees (by 11 Mar 2026 09:00 UTC, met if nobody says otherwise by then)",
            Narration.Describe(Consent with { IfSilent = SilenceEffect.Meet })
        );
        Assert.Equal(
            "the landlord agrees (by 11 Mar 2026 09:00 UTC, failed if it is not met by then)",
            Narration.Describe(Consent with { IfSilent = SilenceEffect.Fail })
        );
        Assert.Equal(
            "the landlord agrees (for bank, judged by seller, buyer)",
            Narration.Describe(
                Consent with
                {
                    Due = null,
                    Beneficiary = "bank",
                    Judges = ["seller", "buyer"],
                    IfSilent = SilenceEffect.Meet,
                }
            )
        );
        Assert.Equal(
            "void if the regulator objects by 31 December (afterwards, by 11 Mar 2026 09:00 UTC, over if nobody says otherwise by then)",
            Narration.Describe(Objection with { IfSilent = SilenceEffect.Lapse })
        );
    }

    private static Story Closed(SilenceEffect silence) =>
        Table(Protocol.Contract).When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1", Objection with { IfSilent = silence }));

    private static Story Accepted(params ValueList<ConditionDefinition> conditions) =>
        Table(Protocol.Contract).When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1", conditions));
}
