using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Descriptors;

public partial class Accepting
{
    [Fact]
    public void Settling_by_issue_some_issues_are_accepted_and_bind() =>
        PriceAndWarranty(Protocol.Diplomacy)
            .When(Buyer.Accepts("p1") with { Issues = ["price"] })
            .Agreement("a1", AgreementStatus.InForce)
            .Proposal("p1", ProposalStatus.Live)
            .Is(NegotiationStatus.Tabled)
            .Then(talks => Assert.Equal([Price.Is(9_000)], talks.Agreements["a1"].Terms));

    [Fact]
    public void Settling_provisionally_they_are_closed_and_do_not_bind() =>
        PriceAndWarranty(Protocol.Diplomacy with { Settlement = Settlement.Provisional })
            .When(Buyer.Accepts("p1") with { Issues = ["price"] })
            .Agreement("a1", AgreementStatus.ProvisionallyAgreed)
            .Is(NegotiationStatus.Tabled);

    [Fact]
    public void A_package_is_not_accepted_in_part() =>
        PriceAndWarranty(Protocol.Contract)
            .Refuses(Buyer.Accepts("p1") with { Issues = ["price"] }, RefusalCode.PartialAcceptanceNotAllowed);

    [Fact]
    public void The_response_is_on_those_issues_alone() =>
        PriceAndWarranty(Protocol.Diplomacy, Seller, Buyer, Bank)
            .When(Buyer.Accepts("p1") with { Issues = ["price"] })
            .Then(talks =>
            {
                Assert.Equal(Answer.Accepted, talks.AnswerOf("p1", "buyer", "price"));
                Assert.Equal(Answer.None, talks.AnswerOf("p1", "buyer", "warranty"));
                Assert.Equal(Answer.None, talks.AnswerOf("p1", "buyer"));
                Assert.Empty(talks.Agreements);
            });

    [Fact]
    public void The_rest_may_be_accepted_later_and_what_one_move_closes_is_one_agreement() =>
        PriceAndWarranty(Protocol.Diplomacy)
            .When(Buyer.Accepts("p1") with { Issues = ["warranty"] }, Buyer.Accepts("p1"))
            .Tells("proposal p1: live → accepted", "negotiation negotiation: tabled → concluded")
            .Then(talks => Assert.Equal([Price.Is(9_000)], talks.Agreements["a2"].Terms));

    [Fact]
    public void It_names_open_issues_of_the_proposal_and_at_least_one() =>
        PriceAndWarranty(Protocol.Diplomacy, Seller, Buyer, Bank)
            .Refuses(Buyer.Accepts("p1") with { Issues = [] }, RefusalCode.NothingNamed)
            .Refuses(Buyer.Accepts("p1") with { Issues = ["handover"] }, RefusalCode.UnknownIssue)
            .When(Buyer.Accepts("p1") with { Issues = ["price"] })
            .Refuses(Buyer.Accepts("p1") with { Issues = ["price"] }, RefusalCode.AlreadyDone);

    [Fact]
    public void What_another_agreement_has_settled_may_be_accepted_and_settles_nothing_more() =>
        PriceAndWarranty(Protocol.Diplomacy)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p2"))
            .Proposal("p1", ProposalStatus.Live)
            .When(Buyer.Accepts("p1") with { Issues = ["price"] })
            .Proposal("p1", ProposalStatus.Live)
            .Then(talks => Assert.Single(talks.Agreements))
            .When(Buyer.Accepts("p1"))
            .Then(talks => Assert.Equal([Warranty.Is("none")], talks.Agreements["a2"].Terms));

    [Fact]
    public void The_part_may_be_restated() =>
        PriceAndWarranty(Protocol.Diplomacy)
            .Refuses(Buyer.Accepts("p1") with { Issues = ["price"], Terms = [Price.Is(8_000)] }, RefusalCode.TermsDiffer)
            .When(Buyer.Accepts("p1") with { Issues = ["price"], Terms = [Price.Is(9_000)] })
            .Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void A_part_may_be_accepted_subject_to_conditions() =>
        PriceAndWarranty(Protocol.Diplomacy)
            .When(Buyer.Accepts("p1", ALoan) with { Issues = ["price"] }, Buyer.Accepts("p1") with { Issues = ["warranty"] })
            .Proposal("p1", ProposalStatus.ConditionallyAccepted)
            .Agreement("a1", AgreementStatus.InForce)
            .When(Buyer.MeetsCondition("c1"))
            .Agreement("a2", AgreementStatus.InForce)
            .Is(NegotiationStatus.Concluded)
            .Then(talks => Assert.Equal([Price.Is(9_000)], talks.Agreements["a2"].Terms));

    [Fact]
    public void Conditions_are_moot_only_when_the_response_is_replaced_on_every_issue() =>
        PriceAndWarranty(Protocol.Diplomacy, Seller, Buyer, Bank)
            .When(Buyer.Accepts("p1", ALoan), Buyer.Accepts("p1") with { Issues = ["price"] })
            .Condition("c1", ConditionStatus.Outstanding)
            .When(Buyer.Accepts("p1") with { Issues = ["warranty"] })
            .Condition("c1", ConditionStatus.Moot);

    private static Story PriceAndWarranty(Protocol protocol, params Party[] parties) =>
        Table(protocol, parties).When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")));
}
