using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Standing;

/// <summary>Where very many proposals stand, each fares as it would among few.</summary>
public class ManyProposalsStand
{
    private static readonly Protocol Many = Protocol.Diplomacy with
    {
        LiveProposals = LiveProposals.Many,
        Settlement = Settlement.ByIssue,
        WalkAway = WalkAwayEffect.Leaves,
        AllowsJoining = true,
    };

    private static readonly Protocol Turns = Protocol.Diplomacy with
    {
        TurnOrder = TurnOrder.Alternating,
        CounterEffect = CounterEffect.CountsAsRejection,
    };

    [Theory]
    [InlineData(2), InlineData(20), InlineData(40)]
    public void What_is_agreed_takes_along_all_on_its_issue_and_nothing_else(int pairs) =>
        Tabled(pairs)
            .When(Buyer.Accepts("p1"), Bank.Accepts("p1"))
            .Then(talks =>
                Each(
                    talks,
                    one =>
                        one.Id == "p1" ? ProposalStatus.Accepted
                        : OnPrice(one) ? ProposalStatus.Superseded
                        : Live
                )
            )
            .When(Bank.Withdraws("p2"), Seller.Proposes(Warranty.Is("1 year")) with { Proposal = "last" })
            .When(Seller.Accepts("p4"), Buyer.Accepts("p4"))
            .Then(talks => Assert.Equal(ProposalStatus.Superseded, talks.Proposals["last"].Status))
            .Is(NegotiationStatus.Concluded);

    [Theory]
    [InlineData(2), InlineData(20), InlineData(40)]
    public void Who_leaves_takes_along_what_it_proposed_and_nothing_else(int pairs) =>
        Tabled(pairs)
            .When(Buyer.Accepts("p2"), Bank.WalksAway())
            .Then(talks => Each(talks, one => one.By == Bank.Id ? ProposalStatus.Withdrawn : Live))
            .When(Buyer.Accepts("p1"))
            .Then(talks => Assert.Equal(["seller", "buyer"], talks.Agreements.Single().AcceptedBy.Select(party => party.Value)));

    // The bank alone had not answered what both others accept.
    [Theory]
    [InlineData(2), InlineData(20), InlineData(40)]
    public void What_only_waited_for_whom_that_leaves_is_agreed(int pairs) =>
        Tabled(pairs)
            .When(Buyer.Accepts("p3"), Bank.WalksAway())
            .Agreement("a1", AgreementStatus.InForce)
            .Proposal("p3", ProposalStatus.Accepted)
            .Proposal("p1", ProposalStatus.Superseded);

    // Each takes its turn, and what is between two stands beside what is before all.
    [Theory]
    [InlineData(1), InlineData(20), InlineData(40)]
    public void Where_turns_alternate_each_answers_the_one_of_the_others_that_stands(int rounds)
    {
        var story = Table(Turns, Seller, Buyer, Bank).When(Seller.Proposes(Warranty.Is("none")) with { Between = ["seller", "bank"] });
        for (var round = 0; round < rounds; round++)
            story = story.When(
                Buyer.Proposes(Price.Is(round)),
                Bank.Proposes(Price.Is(100 + round)),
                Seller.Proposes(Price.Is(200 + round))
            );
        Each(story.Talks, one => one.Id == "p1" || one.Id == story.Talks.Proposals[^1].Id ? Live : ProposalStatus.Countered);
    }

    private const ProposalStatus Live = ProposalStatus.Live;

    private static bool OnPrice(Proposal one) => one.Terms.IndexOf(Price.Id) >= 0;

    private static void Each(Negotiation talks, Func<Proposal, ProposalStatus> expected) =>
        Assert.Equal(talks.Proposals.Select(expected), talks.Proposals.Select(one => one.Status));

    // The seller on the price, the bank on the warranty, by turns.
    private static Story Tabled(int pairs) =>
        Enumerable
            .Range(1, pairs)
            .Aggregate(
                Table(Many, Seller, Buyer, Bank),
                (story, at) => story.When(Seller.Proposes(Price.Is(9_000 + at)), Bank.Proposes(Warranty.Is("none")))
            );
}
