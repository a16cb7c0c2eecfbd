using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Descriptors;

public partial class Accepting
{
    private static readonly ConditionDefinition ALoan = new("the bank grants a loan"),
        NoDefects = new("no hidden defects", ConditionKind.EndsAgreementIfFailed);

    [Fact]
    public void A_conditional_acceptance_counts_only_toward_agreement_in_principle() =>
        Table(Protocol.Contract)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1", ALoan))
            .Condition("c1", ConditionStatus.Outstanding)
            .Tells("proposal p1: live → conditionally accepted", "negotiation negotiation: tabled → agreed in principle")
            .Then(talks => Assert.Empty(talks.Agreements))
            .Then(talks => Assert.Equal(Answer.Conditional, talks.AnswerOf("p1", "buyer")));

    [Fact]
    public void In_principle_all_must_have_accepted_too() =>
        Table(Protocol.Contract, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1", ALoan))
            .Is(NegotiationStatus.Tabled)
            .When(Bank.Accepts("p1"))
            .Is(NegotiationStatus.ConditionallyAccepted);

    [Fact]
    public void Conditions_need_a_protocol_that_allows_them() =>
        Table(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000)))
            .Refuses(Buyer.Accepts("p1", ALoan), RefusalCode.ConditionsNotAllowed)
            .Refuses(Buyer.Accepts("p1", NoDefects), RefusalCode.ConditionsNotAllowed);

    [Fact]
    public void With_subsequent_conditions_alone_it_is_an_outright_acceptance() =>
        Table(Protocol.Contract)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1", NoDefects))
            .Is(NegotiationStatus.Concluded)
            .Agreement("a1", AgreementStatus.InForce)
            .Condition("c1", ConditionStatus.Outstanding)
            .Then(talks => Assert.Equal(["c1"], talks.Agreements["a1"].ConditionsSubsequentOfAcceptances));

    [Fact]
    public void With_both_kinds_it_waits_for_the_precedent_and_the_agreement_carries_the_subsequent() =>
        Table(Protocol.Contract)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1", ALoan, NoDefects))
            .Is(NegotiationStatus.ConditionallyAccepted)
            .When(Buyer.MeetsCondition("c1"))
            .Is(NegotiationStatus.Concluded)
            .Condition("c2", ConditionStatus.Outstanding)
            .Then(talks => Assert.Equal(["c2"], talks.Agreements["a1"].ConditionsSubsequentOfAcceptances));

    [Fact]
    public void A_conditionally_accepted_proposal_may_be_accepted_outright() =>
        Table(Protocol.Contract)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1", ALoan), Buyer.Accepts("p1"))
            .Tells(
                "condition c1: outstanding → moot",
                "proposal p1: conditionally accepted → accepted",
                "negotiation negotiation: agreed in principle → concluded"
            );

    [Fact]
    public void Newer_conditions_replace_the_older_ones() =>
        Table(Protocol.Contract)
            .When(
                Seller.Proposes(Price.Is(9_000)),
                Buyer.Accepts("p1", ALoan),
                Buyer.Accepts("p1", new ConditionDefinition("a cheaper loan"))
            )
            .Tells("condition c1: outstanding → moot")
            .Condition("c2", ConditionStatus.Outstanding)
            .Proposal("p1", ProposalStatus.ConditionallyAccepted);

    [Fact]
    public void Anyone_listed_may_be_asked_to_meet_a_condition() =>
        Table(Protocol.Contract, Seller, Buyer, Parliament)
            .When(Seller.Proposes(Price.Is(9_000)))
            .Refuses(Buyer.Accepts("p1", ALoan with { AskedParty = "bank" }), RefusalCode.UnknownParty)
            .When(Buyer.Accepts("p1", ALoan with { AskedParty = "parliament" }))
            .Then(talks => Assert.Equal("parliament", talks.Conditions["c1"].AskedParty));

    [Fact]
    public void A_due_lies_after_the_move() =>
        Table(Protocol.Contract)
            .When(Seller.Proposes(Price.Is(9_000)))
            .Refuses(Buyer.Accepts("p1", ALoan with { Due = Day(1) }) with { At = Day(1) }, RefusalCode.TimeNotAfterMove);

    [Fact]
    public void Ids_left_out_are_the_first_free_ones_and_an_id_is_used_once() =>
        Table(Protocol.Contract, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1", ALoan, ALoan with { Id = "c1" }))
            .Then(talks => Assert.Equal(["c2", "c1"], talks.Conditions.Select(one => one.Id.Value)))
            .Refuses(Bank.Accepts("p1", ALoan with { Id = "c2" }), RefusalCode.DuplicateId)
            .Refuses(Bank.Accepts("p1", ALoan with { Id = "x" }, NoDefects with { Id = "x" }), RefusalCode.DuplicateId);

    [Fact]
    public void However_many_conditions_there_are() =>
        Table(Protocol.Contract)
            .When(Seller.Proposes(Price.Is(9_000)))
            .Refuses(Buyer.Accepts("p1", [.. Named(9), ALoan with { Id = "x1" }]), RefusalCode.DuplicateId)
            .Refuses(Buyer.Accepts("p1", [.. Named(7), ALoan with { Id = "x7" }]), RefusalCode.DuplicateId)
            .When(Buyer.Accepts("p1", [.. Named(10), ALoan, ALoan]))
            .Then(talks =>
                Assert.Equal([.. Named(10).Select(one => one.Id!.Value.Value), "c1", "c2"], talks.Conditions.Select(one => one.Id.Value))
            );

    [Fact]
    public void Until_they_are_dealt_with_the_proposal_has_not_ended() =>
        Table(Protocol.Contract)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1", ALoan))
            .Then(talks => Assert.Null(talks.Proposals["p1"].EndedAt))
            .When(Seller.RefusesCondition("c1"))
            .Then(talks => Assert.Null(talks.Proposals["p1"].EndedAt))
            .When(Buyer.Accepts("p1") with { At = Day(3) })
            .Then(talks => Assert.Equal(Day(3), talks.Proposals["p1"].EndedAt));

    private static IEnumerable<ConditionDefinition> Named(int count) =>
        Enumerable.Range(1, count).Select(number => ALoan with { Id = $"x{number}" });
}
