using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Descriptors;

public class FailingConditions
{
    private static readonly ConditionDefinition ALoan = new("a loan") { AskedParty = "bank" },
        TheWorld = new("the shares recover"),
        NoDefects = new("no hidden defects", ConditionKind.EndsAgreementIfFailed);

    [Fact]
    public void When_a_precedent_one_fails_the_acceptance_falls_away() =>
        AcceptedSubjectTo(TheWorld, ALoan)
            .When(Mediator.ReportsFailed("c1"))
            .Tells(
                "condition c1: outstanding → failed",
                "condition c2: outstanding → moot",
                "proposal p1: conditionally accepted → live",
                "negotiation negotiation: agreed in principle → tabled"
            )
            .Then(talks => Assert.Equal(Answer.None, talks.AnswerOf("p1", "buyer")));

    [Fact]
    public void When_a_subsequent_one_fails_its_agreement_is_dissolved() =>
        AcceptedSubjectTo(NoDefects)
            .When(Buyer.ReportsFailed("c1"))
            .Tells("condition c1: outstanding → failed", "agreement a1: in force → dissolved")
            .Is(NegotiationStatus.Concluded)
            .Then(talks => Assert.False(talks.Agenda["price"].IsAgreed));

    [Fact]
    public void When_a_subsequent_one_fails_before_there_is_an_agreement_the_acceptance_falls_away() =>
        Table(Protocol.Contract, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1", NoDefects, NoDefects), Buyer.ReportsFailed("c1"))
            .Tells("condition c1: outstanding → failed", "condition c2: outstanding → moot")
            .Then(talks => Assert.Equal(Answer.None, talks.AnswerOf("p1", "buyer")))
            .When(Bank.Accepts("p1"))
            .Is(NegotiationStatus.Tabled);

    [Fact]
    public void Of_a_precedent_one_that_asks_a_party_only_that_party_reports() =>
        AcceptedSubjectTo(ALoan)
            .Refuses(Seller.ReportsFailed("c1"), RefusalCode.NotYourCondition)
            .Refuses(Buyer.ReportsFailed("c1"), RefusalCode.NotYourCondition)
            .Refuses(Mediator.ReportsFailed("c1"), RefusalCode.NotYourCondition)
            .When(TheBank.ReportsFailed("c1"))
            .Condition("c1", ConditionStatus.Failed);

    [Fact]
    public void Of_any_other_the_party_it_stands_for_or_a_mediator_does() =>
        AcceptedSubjectTo(TheWorld)
            .Then(talks => Assert.All([Buyer, Mediator], party => Assert.True(talks.Permits(party.ReportsFailed("c1")))))
            .Then(talks => Assert.All([Seller, TheBank, Guarantor], party => Assert.False(talks.Permits(party.ReportsFailed("c1")))));

    [Fact]
    public void Of_a_subsequent_one_they_do_even_where_it_asks_a_party() =>
        AcceptedSubjectTo(NoDefects with { AskedParty = "bank" })
            .Then(talks => Assert.All([Buyer, Mediator], party => Assert.True(talks.Permits(party.ReportsFailed("c1")))))
            .Then(talks => Assert.All([Seller, TheBank, Guarantor], party => Assert.False(talks.Permits(party.ReportsFailed("c1")))));

    [Fact]
    public void Who_promised_to_mend_the_roof_does_not_get_free_by_reporting_that_it_did_not() =>
        AcceptedSubjectTo(
                new ConditionDefinition("the seller mends the roof", ConditionKind.EndsAgreementIfFailed) { AskedParty = "seller" }
            )
            .Refuses(Seller.ReportsFailed("c1"), RefusalCode.NotYourCondition)
            .Agreement("a1", AgreementStatus.InForce)
            .When(Buyer.ReportsFailed("c1"))
            .Agreement("a1", AgreementStatus.EndedByFailedCondition);

    [Fact]
    public void A_mediator_that_is_asked_does_not_either() =>
        AcceptedSubjectTo(NoDefects with { AskedParty = "mediator" })
            .Refuses(Mediator.ReportsFailed("c1"), RefusalCode.NotYourCondition)
            .When(Buyer.ReportsFailed("c1"));

    [Fact]
    public void What_a_party_asks_of_itself_another_principal_reports_and_nobody_waives() =>
        AcceptedSubjectTo(NoDefects with { AskedParty = "buyer" })
            .Then(talks => Assert.All([Seller, Mediator], party => Assert.True(talks.Permits(party.ReportsFailed("c1")))))
            .Then(talks => Assert.All([Buyer, TheBank, Guarantor], party => Assert.False(talks.Permits(party.ReportsFailed("c1")))))
            .Then(talks => Assert.All([Seller, Buyer, Mediator], party => Assert.False(talks.Permits(party.WaivesCondition("c1")))))
            .When(Buyer.MeetsCondition("c1"));

    [Fact]
    public void Of_a_precedent_one_it_is_as_ever() =>
        AcceptedSubjectTo(ALoan with { AskedParty = "buyer" })
            .Then(talks => Assert.True(talks.Permits(Buyer.WaivesCondition("c1")) && talks.Permits(Buyer.ReportsFailed("c1"))))
            .Refuses(Seller.ReportsFailed("c1"), RefusalCode.NotYourCondition);

    [Fact]
    public void It_is_outstanding_to_fail() =>
        AcceptedSubjectTo(TheWorld, ALoan)
            .When(Buyer.WaivesCondition("c1"))
            .Refuses(Buyer.ReportsFailed("c1"), RefusalCode.ConditionNotOutstanding)
            .Refuses(Buyer.ReportsFailed("c3"), RefusalCode.UnknownCondition);

    [Fact]
    public void While_suspended_what_depends_on_it_falls_at_once_and_the_proposal_when_they_resume() =>
        Table(Protocol.Diplomacy)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1", NoDefects))
            .When(
                Seller.Proposes(Warranty.Is("none")),
                Buyer.Accepts("p2", TheWorld),
                Buyer.Suspends(),
                Buyer.ReportsFailed("c2"),
                Buyer.ReportsFailed("c1")
            )
            .Agreement("a1", AgreementStatus.EndedByFailedCondition)
            .Proposal("p2", ProposalStatus.ConditionallyAccepted)
            .Is(NegotiationStatus.Suspended)
            .When(Buyer.Resumes())
            .Proposal("p2", ProposalStatus.Live)
            .Is(NegotiationStatus.Tabled);

    [Fact]
    public void After_the_talks_have_failed_an_agreement_can_still_be_dissolved() =>
        Table(Protocol.Diplomacy)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1", NoDefects), Seller.WalksAway(), Buyer.ReportsFailed("c1"))
            .Agreement("a1", AgreementStatus.EndedByFailedCondition)
            .Is(NegotiationStatus.BrokenOff);

    private static Party TheBank => Party.Observer("bank");

    private static Story AcceptedSubjectTo(params ValueList<ConditionDefinition> conditions) =>
        Table(Protocol.Contract, Seller, Buyer, Mediator, Guarantor, TheBank)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1", conditions));
}
