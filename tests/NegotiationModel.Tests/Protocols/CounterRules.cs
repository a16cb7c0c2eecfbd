using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Protocols;

public class CounterRules
{
    private static readonly Protocol
        Terminates = new() { Counter = CounterRule.Terminates },
        LeavesOpen = new() { Counter = CounterRule.LeavesOpen };

    [Fact]
    public void Left_open_the_answered_proposal_can_still_be_accepted() =>
        Countered(LeavesOpen)
            .Proposal("p1", ProposalStatus.Live)
            .When(Buyer.Accepts("p1"))
            .Proposal("p1", ProposalStatus.Accepted).Proposal("p2", ProposalStatus.Superseded);

    [Fact]
    public void Terminated_it_cannot() =>
        Countered(Terminates)
            .Proposal("p1", ProposalStatus.Countered)
            .Refuses(Buyer.Accepts("p1"), RefusalCode.ProposalNotLive);

    [Fact]
    public void A_proposal_that_answers_none_terminates_none() =>
        Table(Terminates)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Proposes(Price.Is(7_000)))
            .Proposal("p1", ProposalStatus.Live).Proposal("p2", ProposalStatus.Live);

    [Fact]
    public void Only_the_answered_one_is_terminated() =>
        Table(Terminates)
            .When(Seller.Proposes(Price.Is(9_000)), Seller.Proposes(Price.Is(8_500), Warranty.Is("none")), Buyer.Proposes(Price.Is(7_000)) with { Answers = "p2" })
            .Proposal("p1", ProposalStatus.Live).Proposal("p2", ProposalStatus.Countered);

    [Fact]
    public void A_mediators_counter_terminates_too() =>
        Table(Terminates with { MediatorsMayPropose = true }, Seller, Buyer, Mediator)
            .When(Seller.Proposes(Price.Is(9_000)), Mediator.Proposes(Price.Is(8_000)) with { Answers = "p1" })
            .Proposal("p1", ProposalStatus.Countered);

    [Fact]
    public void One_counter_may_also_replace_a_proposal_of_ones_own() =>
        Table(Terminates)
            .When(Buyer.Proposes(Price.Is(6_000)), Seller.Proposes(Price.Is(9_000)))
            .When(Buyer.Proposes(Price.Is(7_000)) with { Answers = "p2", Replaces = "p1" })
            .Tells("proposal p1: live → superseded", "proposal p2: live → countered");

    private static Story Countered(Protocol protocol) =>
        Table(protocol).When(Seller.Proposes(Price.Is(9_000)), Buyer.Proposes(Price.Is(7_000)) with { Answers = "p1" });
}
