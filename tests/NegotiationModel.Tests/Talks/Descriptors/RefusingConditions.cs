using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Descriptors;

public class RefusingConditions
{
    private static readonly ConditionDefinition ALoan = new("a loan") { AskedParty = "bank" },
        TheWorld = new("the shares recover"),
        NoDefects = new("no hidden defects", ConditionKind.EndsAgreementIfFailed);

    [Fact]
    public void The_acceptance_falls_away_and_its_other_conditions_are_moot() =>
        AcceptedSubjectTo(ALoan, TheWorld, NoDefects)
            .When(TheBank.RefusesCondition("c1"))
            .Tells(
                "condition c1: outstanding → refused",
                "condition c2: outstanding → moot",
                "condition c3: outstanding → moot",
                "proposal p1: conditionally accepted → live",
                "negotiation negotiation: agreed in principle → tabled"
            )
            .Then(talks => Assert.Equal(Answer.None, talks.AnswerOf("p1", "buyer")));

    [Fact]
    public void Conditions_of_others_stay_outstanding() =>
        Table(Protocol.Contract, Seller, Buyer, Bank)
            .When(
                Seller.Proposes(Price.Is(9_000)),
                Buyer.Accepts("p1", TheWorld),
                Bank.Accepts("p1", TheWorld),
                Seller.RefusesCondition("c1")
            )
            .Condition("c1", ConditionStatus.Refused)
            .Condition("c2", ConditionStatus.Outstanding)
            .Then(talks => Assert.Equal(Answer.Conditional, talks.AnswerOf("p1", "bank")));

    [Fact]
    public void What_was_met_before_stays_met() =>
        AcceptedSubjectTo(ALoan, TheWorld)
            .When(Buyer.MeetsCondition("c2"), TheBank.RefusesCondition("c1"))
            .Condition("c2", ConditionStatus.Met)
            .Proposal("p1", ProposalStatus.Live);

    [Fact]
    public void The_proposal_may_be_accepted_again() =>
        AcceptedSubjectTo(ALoan).When(TheBank.RefusesCondition("c1"), Buyer.Accepts("p1")).Is(NegotiationStatus.Concluded);

    [Fact]
    public void An_acceptance_in_part_falls_away_on_its_issues_alone() =>
        Table(Protocol.Diplomacy, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")))
            .When(
                Buyer.Accepts("p1", TheWorld) with
                {
                    Issues = ["price"],
                },
                Buyer.Accepts("p1") with
                {
                    Issues = ["warranty"],
                },
                Seller.RefusesCondition("c1")
            )
            .Then(talks => Assert.Equal(Answer.None, talks.AnswerOf("p1", "buyer", "price")))
            .Then(talks => Assert.Equal(Answer.Accepted, talks.AnswerOf("p1", "buyer", "warranty")));

    [Fact]
    public void The_party_it_asks_or_the_proposer_refuses() =>
        AcceptedSubjectTo(ALoan)
            .Refuses(Buyer.RefusesCondition("c1"), RefusalCode.NotYourCondition)
            .Refuses(Mediator.RefusesCondition("c1"), RefusalCode.NotYourCondition)
            .When(Seller.RefusesCondition("c1"))
            .Condition("c1", ConditionStatus.Refused);

    [Fact]
    public void What_is_asked_of_the_world_only_the_proposer_refuses() =>
        AcceptedSubjectTo(TheWorld)
            .Refuses(Buyer.RefusesCondition("c1"), RefusalCode.NotYourCondition)
            .Refuses(TheBank.RefusesCondition("c1"), RefusalCode.NotYourCondition)
            .When(Seller.RefusesCondition("c1"))
            .Condition("c1", ConditionStatus.Refused);

    [Fact]
    public void A_mediator_refuses_conditions_on_its_own_draft() =>
        Table(Protocol.SingleText, Seller, Buyer, Mediator)
            .When(Mediator.Proposes(Price.Is(9_000)), Buyer.Accepts("p1", TheWorld), Mediator.RefusesCondition("c1"))
            .Condition("c1", ConditionStatus.Refused);

    [Fact]
    public void A_condition_subsequent_is_not_refused() =>
        AcceptedSubjectTo(NoDefects with { AskedParty = "bank" })
            .Refuses(TheBank.RefusesCondition("c1"), RefusalCode.NotForConditionSubsequent)
            .Refuses(Seller.RefusesCondition("c1"), RefusalCode.NotForConditionSubsequent);

    [Fact]
    public void It_is_outstanding_to_be_refused() =>
        AcceptedSubjectTo(ALoan, TheWorld)
            .When(TheBank.MeetsCondition("c1"))
            .Refuses(TheBank.RefusesCondition("c1"), RefusalCode.ConditionNotOutstanding)
            .Refuses(TheBank.RefusesCondition("c3"), RefusalCode.UnknownCondition);

    [Fact]
    public void It_may_be_refused_while_the_talks_are_suspended() =>
        AcceptedSubjectTo(ALoan)
            .When(Buyer.Suspends(), TheBank.RefusesCondition("c1"))
            .Condition("c1", ConditionStatus.Refused)
            .Is(NegotiationStatus.Suspended);

    private static Party TheBank => Party.Observer("bank");

    private static Story AcceptedSubjectTo(params ValueList<ConditionDefinition> conditions) =>
        Table(Protocol.Contract, Seller, Buyer, Mediator, TheBank).When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1", conditions));
}
