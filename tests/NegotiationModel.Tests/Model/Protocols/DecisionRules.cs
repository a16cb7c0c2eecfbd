using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Model.Protocols;

/// <summary>Rules that are made of others, ask some, or look at those who vote.</summary>
public class DecisionRules
{
    private static readonly Party Insurer = Party.Principal("insurer");

    [Fact]
    public void A_share_is_at_least_that_part() =>
        Proposed(AcceptanceRule.Share(0.75m))
            .When(Buyer.Accepts("p1"))
            .Proposal("p1", ProposalStatus.Live)
            .When(Bank.Accepts("p1"))
            .Then(talks => Assert.Equal(["seller", "buyer", "bank"], talks.Agreements["a1"].AcceptedBy));

    [Fact]
    public void A_share_cannot_be_reached_when_too_few_are_left() =>
        Proposed(AcceptanceRule.Share(0.51m))
            .When(Buyer.Rejects("p1"))
            .Proposal("p1", ProposalStatus.Live)
            .When(Bank.Rejects("p1"))
            .Proposal("p1", ProposalStatus.Rejected);

    [Fact]
    public void A_majority_of_those_voting_is_decided_when_all_have_spoken() =>
        Proposed(AcceptanceRule.MajorityOfThoseVoting)
            .When(Buyer.Accepts("p1"), Bank.Accepts("p1"))
            .Proposal("p1", ProposalStatus.Live)
            .When(Insurer.Rejects("p1"))
            .Proposal("p1", ProposalStatus.Accepted);

    [Fact]
    public void One_more_who_accepts_than_rejects_is_one()
    {
        var three = Table(new Protocol { Acceptance = AcceptanceRule.MajorityOfThoseVoting }, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Rejects("p1"))
            .Proposal("p1", ProposalStatus.Live);
        three.When(Bank.Accepts("p1")).Proposal("p1", ProposalStatus.Accepted);
        three.When(Bank.Rejects("p1")).Proposal("p1", ProposalStatus.Rejected);
    }

    [Fact]
    public void As_many_who_reject_as_accept_are_no_majority() =>
        Proposed(AcceptanceRule.MajorityOfThoseVoting)
            .When(Buyer.Rejects("p1"), Bank.Accepts("p1"))
            .Proposal("p1", ProposalStatus.Live)
            .When(Insurer.Rejects("p1"))
            .Proposal("p1", ProposalStatus.Rejected);

    [Fact]
    public void When_the_time_is_over_those_who_have_not_spoken_are_left_aside() =>
        Until(AcceptanceRule.MajorityOfThoseVoting)
            .When(Buyer.Accepts("p1") with { At = Day(1) })
            .Proposal("p1", ProposalStatus.Live)
            .Until(Day(3))
            .Proposal("p1", ProposalStatus.Accepted)
            .Then(talks => Assert.Equal(Day(2), talks.Agreements["a1"].At));

    [Fact]
    public void Nobody_agrees_alone_by_waiting() => Until(AcceptanceRule.Consensus).Until(Day(3)).Proposal("p1", ProposalStatus.Lapsed);

    [Fact]
    public void One_no_breaks_a_consensus() =>
        Proposed(AcceptanceRule.Consensus).When(Bank.Rejects("p1")).Proposal("p1", ProposalStatus.Rejected);

    [Fact]
    public void A_consensus_stands_when_all_have_spoken() =>
        Proposed(AcceptanceRule.Consensus)
            .When(Buyer.Accepts("p1"), Bank.Accepts("p1"))
            .Proposal("p1", ProposalStatus.Live)
            .When(Insurer.Accepts("p1"))
            .Proposal("p1", ProposalStatus.Accepted);

    [Fact]
    public void A_rule_may_ask_some_alone() =>
        Proposed(AcceptanceRule.Among(["buyer", "seller"], AcceptanceRule.Unanimous))
            .When(Bank.Rejects("p1"), Insurer.Rejects("p1"))
            .Proposal("p1", ProposalStatus.Live)
            .When(Buyer.Accepts("p1"))
            .Proposal("p1", ProposalStatus.Accepted);

    [Fact]
    public void All_of_several_rules_are_needed_and_one_that_cannot_be_met_ends_it() =>
        Proposed(AcceptanceRule.All(AcceptanceRule.Majority, AcceptanceRule.Among(["bank"], AcceptanceRule.Unanimous)))
            .When(Buyer.Accepts("p1"), Insurer.Accepts("p1"))
            .Proposal("p1", ProposalStatus.Live)
            .When(Bank.Rejects("p1"))
            .Proposal("p1", ProposalStatus.Rejected);

    [Fact]
    public void One_of_several_rules_is_enough() =>
        Proposed(AcceptanceRule.Any(AcceptanceRule.Unanimous, AcceptanceRule.Among(["bank"], AcceptanceRule.Unanimous)))
            .When(Buyer.Rejects("p1"))
            .Proposal("p1", ProposalStatus.Live)
            .When(Bank.Accepts("p1"))
            .Proposal("p1", ProposalStatus.Accepted);

    [Fact]
    public void A_condition_that_is_open_leaves_it_open() =>
        Proposed(AcceptanceRule.All(AcceptanceRule.Share(0.75m)))
            .When(Buyer.Accepts("p1", new ConditionDefinition("if the board agrees")), Bank.Accepts("p1"))
            .Proposal("p1", ProposalStatus.ConditionallyAccepted)
            .When(Buyer.MeetsCondition("c1"))
            .Proposal("p1", ProposalStatus.Accepted);

    [Fact]
    public void Rules_are_nested_so_deep_and_no_deeper()
    {
        var rule = AcceptanceRule.Majority;
        for (var depth = 1; depth < 16; depth++)
            rule = AcceptanceRule.All(rule);
        Assert.Equal("rules", Assert.Throws<ArgumentException>(() => AcceptanceRule.Any(rule)).ParamName);
        Assert.Throws<ArgumentException>(() => AcceptanceRule.Among("group", rule));
        Assert.Throws<ArgumentException>(() => AcceptanceRule.All());
        Assert.Throws<ArgumentNullException>(() => AcceptanceRule.All(AcceptanceRule.Majority, null!));
        Assert.Throws<ArgumentNullException>(() => AcceptanceRule.Any(null!, AcceptanceRule.Majority));
    }

    [Fact]
    public void A_rule_is_told_in_words() =>
        Assert.Equal(
            "(at least 55 % accept and (nobody rejects or among creditors: more accept than reject))",
            AcceptanceRule
                .All(
                    AcceptanceRule.Share(0.55m),
                    AcceptanceRule.Any(AcceptanceRule.Consensus, AcceptanceRule.Among("creditors", AcceptanceRule.MajorityOfThoseVoting))
                )
                .ToString()
        );

    [Fact]
    public void What_nobody_can_meet_is_warned_of() =>
        Assert.Contains(
            "is not met where all principals accept",
            Assert
                .Single(
                    new Setting(
                        new Protocol
                        {
                            Acceptance = AcceptanceRule.All(
                                AcceptanceRule.Majority,
                                AcceptanceRule.Among("nobody", AcceptanceRule.Majority)
                            ),
                        },
                        [Seller, Buyer],
                        [Price]
                    )
                    {
                        Groups = [new("nobody", [])],
                    }.Warnings()
                )
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Of_several_groups_the_one_that_is_named_is_asked() =>
        Story
            .Given(
                new Setting(
                    new Protocol { Acceptance = AcceptanceRule.Among("south", AcceptanceRule.Unanimous) },
                    [Seller, Buyer, Bank],
                    [Price]
                )
                {
                    Groups = [new("north", ["seller", "buyer"]), new("south", ["seller", "bank"])],
                }
            )
            .When(Seller.Proposes(Price.Is(9_000)))
            .When(Buyer.Accepts("p1"))
            .Proposal("p1", ProposalStatus.Live)
            .When(Bank.Accepts("p1"))
            .Proposal("p1", ProposalStatus.Accepted);

    private static Story Proposed(AcceptanceRule rule) =>
        Table(new Protocol { Acceptance = rule, AllowsConditions = true }, Seller, Buyer, Bank, Insurer)
            .When(Seller.Proposes(Price.Is(9_000)));

    private static Story Until(AcceptanceRule rule) =>
        Table(new Protocol { Acceptance = rule }, Seller, Buyer, Bank, Insurer)
            .When(Seller.Proposes(Price.Is(9_000)) with { At = Day(1), Expires = Day(2) });
}
