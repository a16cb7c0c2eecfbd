using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Descriptors;

public class MeetingConditions
{
    private static readonly ConditionDefinition TheWorld = new("the shares recover"),
        TheBank = new("a loan") { AskedParty = "bank" },
        NoDefects = new("no hidden defects", ConditionKind.EndsAgreementIfFailed) { Due = Day(9) };

    [Fact]
    public void The_last_one_met_turns_conditional_acceptance_into_acceptance() =>
        AcceptedSubjectTo(TheWorld)
            .When(Buyer.MeetsCondition("c1"))
            .Tells(
                "condition c1: outstanding → met",
                "proposal p1: conditionally accepted → accepted",
                "negotiation negotiation: agreed in principle → concluded"
            )
            .Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void Before_the_last_one_it_stays_conditional() =>
        AcceptedSubjectTo(TheWorld, TheBank)
            .When(Buyer.MeetsCondition("c1"))
            .Tells("condition c1: outstanding → met")
            .Is(NegotiationStatus.ConditionallyAccepted)
            .When(BankOf.MeetsCondition("c2"))
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void The_others_must_still_accept() =>
        Table(Protocol.Contract, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1", TheWorld), Buyer.MeetsCondition("c1"))
            .Is(NegotiationStatus.Tabled)
            .Then(talks => Assert.Equal(Answer.Accepted, talks.AnswerOf("p1", "buyer")))
            .When(Bank.Accepts("p1"))
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void What_is_asked_of_a_party_only_that_party_meets() =>
        AcceptedSubjectTo(TheBank)
            .Refuses(Seller.MeetsCondition("c1"), RefusalCode.NotYourCondition)
            .Refuses(Buyer.MeetsCondition("c1"), RefusalCode.NotYourCondition)
            .Refuses(Mediator.MeetsCondition("c1"), RefusalCode.NotYourCondition)
            .When(BankOf.MeetsCondition("c1"))
            .Condition("c1", ConditionStatus.Met);

    [Fact]
    public void What_is_asked_of_the_world_is_reported_by_the_party_it_stands_for_or_a_mediator() =>
        AcceptedSubjectTo(TheWorld)
            .Then(talks => Assert.All([Buyer, Mediator], party => Assert.True(talks.Permits(party.MeetsCondition("c1")))))
            .Refuses(Seller.MeetsCondition("c1"), RefusalCode.NotYourCondition)
            .Refuses(Guarantor.MeetsCondition("c1"), RefusalCode.NotYourCondition)
            .Refuses(BankOf.MeetsCondition("c1"), RefusalCode.NotYourCondition);

    [Fact]
    public void A_survey_that_is_to_satisfy_the_buyer_is_not_for_the_seller_to_report_met_nor_failed() =>
        AcceptedSubjectTo(new ConditionDefinition("the survey satisfies the buyer"))
            .Refuses(Seller.MeetsCondition("c1"), RefusalCode.NotYourCondition)
            .Refuses(Seller.ReportsFailed("c1"), RefusalCode.NotYourCondition)
            .Is(NegotiationStatus.ConditionallyAccepted)
            .When(Buyer.MeetsCondition("c1"))
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void Another_for_whose_benefit_it_stands_reports_and_waives_it_and_its_setter_does_not() =>
        AcceptedSubjectTo(TheWorld with { Beneficiary = "bank" })
            .Then(talks => Assert.Equal("bank", talks.Conditions["c1"].Beneficiary))
            .Refuses(Buyer.MeetsCondition("c1"), RefusalCode.NotYourCondition)
            .Refuses(Buyer.WaivesCondition("c1"), RefusalCode.NotYourCondition)
            .Then(talks =>
                Assert.All(
                    [
                        Mediator.MeetsCondition("c1"),
                        BankOf.MeetsCondition("c1"),
                        BankOf.ReportsFailed("c1"),
                        (Move)BankOf.WaivesCondition("c1"),
                    ],
                    move => Assert.True(talks.Permits(move))
                )
            );

    [Fact]
    public void Judges_alone_report_it_whoever_it_asks()
    {
        foreach (var judged in new[] { TheWorld, TheBank, NoDefects, NoDefects with { AskedParty = "seller" } })
            AcceptedSubjectTo(judged with { Judges = ["guarantor", "seller"] })
                .Then(talks =>
                    Assert.All(
                        [Guarantor, Seller],
                        party => Assert.True(talks.Permits(party.MeetsCondition("c1")) && talks.Permits(party.ReportsFailed("c1")))
                    )
                )
                .Then(talks =>
                    Assert.All(
                        [Buyer, Mediator, BankOf],
                        party => Assert.False(talks.Permits(party.MeetsCondition("c1")) || talks.Permits(party.ReportsFailed("c1")))
                    )
                )
                .Then(talks => Assert.True(talks.Permits(Buyer.WaivesCondition("c1"))));
    }

    [Fact]
    public void Whoever_is_named_in_it_is_listed() =>
        Table(Protocol.Contract)
            .When(Seller.Proposes(Price.Is(9_000)))
            .Refuses(Buyer.Accepts("p1", TheWorld with { Beneficiary = "nobody" }), RefusalCode.UnknownParty)
            .Refuses(Buyer.Accepts("p1", TheWorld with { Judges = ["buyer", "nobody"] }), RefusalCode.UnknownParty)
            .Refuses(Buyer.Accepts("p1", TheWorld with { AskedParty = "nobody" }), RefusalCode.UnknownParty);

    [Fact]
    public void It_is_outstanding_to_be_met() =>
        AcceptedSubjectTo(TheWorld, TheBank)
            .When(Buyer.MeetsCondition("c1"))
            .Refuses(Buyer.MeetsCondition("c1"), RefusalCode.ConditionNotOutstanding)
            .Refuses(Buyer.MeetsCondition("c3"), RefusalCode.UnknownCondition)
            .When(Seller.Withdraws("p1"))
            .Refuses(BankOf.MeetsCondition("c2"), RefusalCode.ConditionNotOutstanding);

    [Fact]
    public void At_its_due_it_is_too_late() =>
        AcceptedSubjectTo(TheWorld with { Due = Day(2) })
            .Refuses(Buyer.MeetsCondition("c1") with { At = Day(2) }, RefusalCode.ConditionNotOutstanding)
            .When(Buyer.MeetsCondition("c1") with { At = Day(1) })
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void A_subsequent_one_that_is_met_cannot_dissolve_its_agreement_any_more() =>
        AcceptedSubjectTo(NoDefects)
            .When(Mediator.MeetsCondition("c1"))
            .Tells("condition c1: outstanding → met")
            .Until(Day(9))
            .Condition("c1", ConditionStatus.Met)
            .Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void While_suspended_it_is_met_but_the_rule_waits() =>
        Table(Protocol.Contract)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1", TheWorld), Buyer.Suspends(), Buyer.MeetsCondition("c1"))
            .Condition("c1", ConditionStatus.Met)
            .Proposal("p1", ProposalStatus.ConditionallyAccepted)
            .Is(NegotiationStatus.Suspended)
            .When(Buyer.Resumes())
            .Proposal("p1", ProposalStatus.Accepted)
            .Is(NegotiationStatus.Concluded);

    private static Party BankOf => Party.Observer("bank");

    private static Story AcceptedSubjectTo(params ValueList<ConditionDefinition> conditions) =>
        Table(Protocol.Contract, Seller, Buyer, Mediator, Guarantor, BankOf)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1", conditions));
}
