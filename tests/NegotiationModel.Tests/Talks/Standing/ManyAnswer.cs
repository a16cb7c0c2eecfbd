using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Standing;

/// <summary>Where many answer, on the whole or on some issues, the rule of acceptance is asked of what each says last.</summary>
public class ManyAnswer
{
    private static readonly Protocol ByIssue = new()
    {
        Settlement = Settlement.ByIssue,
        MediatorsMayPropose = true,
        AllowsAbstention = true,
        WalkAway = WalkAwayEffect.Leaves,
    };

    [Theory]
    [InlineData(3), InlineData(6), InlineData(9), InlineData(40)]
    public void Where_all_must_accept_each_issue_waits_for_the_last(int count)
    {
        var parties = Parties(count);
        Offered(ByIssue, parties)
            .When([.. parties[..^1].Select(party => party.Accepts("p1"))])
            .Then(talks => Assert.Empty(talks.Agreements))
            .When(parties[^1].Accepts("p1") with { Issues = ["warranty"] })
            .Then(talks => Assert.Equal("warranty: none", talks.Agreements.Single().Terms.ToString()))
            .Proposal("p1", ProposalStatus.Live)
            .When(parties[^1].Accepts("p1"))
            .Then(talks => Assert.Equal("price: 9000", talks.Agreements[1].Terms.ToString()))
            .Is(NegotiationStatus.Concluded);
    }

    [Theory]
    [InlineData(3), InlineData(6), InlineData(9), InlineData(40)]
    public void All_but_one_may_be_enough_and_two_that_refuse_are_too_many(int count)
    {
        var parties = Parties(count);
        var rule = ByIssue with { Acceptance = AcceptanceRule.AtLeast(count - 1) };
        var first = Offered(rule, parties).When(parties[0].Rejects("p1")).Proposal("p1", ProposalStatus.Live);
        first.When(parties[1].Rejects("p1")).Proposal("p1", ProposalStatus.Rejected);
        var most = first.When([.. parties[1..^1].Select(party => party.Accepts("p1"))]).Proposal("p1", ProposalStatus.Live);
        most.When(parties[^1].Rejects("p1")).Proposal("p1", ProposalStatus.Rejected);
        most.When(parties[^1].Accepts("p1")).Is(NegotiationStatus.Concluded);
        most.When(parties[0].Accepts("p1") with { Issues = ["price"] })
            .Then(talks => Assert.Equal("price: 9000", talks.Agreements.Single().Terms.ToString()))
            .When(parties[^1].Rejects("p1"))
            .Proposal("p1", ProposalStatus.Rejected);
    }

    [Theory]
    [InlineData(3), InlineData(9), InlineData(40)]
    public void Who_accepted_an_issue_alone_is_among_those_who_agreed_to_it(int count)
    {
        var parties = Parties(count);
        Table(ByIssue with { Acceptance = AcceptanceRule.AtLeast(count - 1) }, parties)
            .When(parties[^1].Proposes(Price.Is(9_000), Warranty.Is("none")))
            .When([.. parties[..^2].Select(party => party.Accepts("p1") with { Issues = ["warranty"] })])
            .Then(talks =>
                Assert.Equal(parties.Where((_, at) => at != count - 2).Select(party => party.Id), talks.Agreements["a1"].AcceptedBy)
            );
    }

    // One no is too few to end it, and the no of a counter is one on all issues.
    [Theory]
    [InlineData(4), InlineData(6), InlineData(9), InlineData(40)]
    public void A_counter_is_a_no_beside_what_others_said_on_some_issues(int count)
    {
        var parties = Parties(count);
        var rule = ByIssue with { Acceptance = AcceptanceRule.AtLeast(count - 1), CounterEffect = CounterEffect.CountsAsRejection };
        Table(rule, parties)
            .When(parties[0].Proposes(Price.Is(9_000), Warranty.Is("none")))
            .When([.. parties[3..].Select(party => party.Accepts("p1") with { Issues = ["price"] })])
            .When(parties[1].Proposes(Price.Is(8_000), Warranty.Is("none")) with { CounterTo = "p1" })
            .Proposal("p1", ProposalStatus.Live)
            .When(parties[2].Proposes(Price.Is(7_000), Warranty.Is("none")) with { CounterTo = "p1" })
            .Proposal("p1", ProposalStatus.Countered);
    }

    [Theory]
    [InlineData(5, "price"), InlineData(5, "warranty"), InlineData(12, "price"), InlineData(12, "warranty")]
    public void It_does_not_end_what_can_still_be_agreed_on_one_issue(int count, string lost)
    {
        var parties = Parties(count);
        var rule = ByIssue with { Acceptance = AcceptanceRule.AtLeast(count - 1), CounterEffect = CounterEffect.CountsAsRejection };
        Table(rule, parties)
            .When(parties[0].Proposes(Price.Is(9_000), Warranty.Is("none")))
            .When([.. parties[2..].Select(party => party.Rejects("p1") with { Issues = [lost] })])
            .When(parties[1].Proposes(Price.Is(8_000), Warranty.Is("none")) with { CounterTo = "p1" })
            .Proposal("p1", ProposalStatus.Live);
    }

    // One yes would be enough, but the proposer's own is none.
    [Theory]
    [InlineData(3), InlineData(6), InlineData(9), InlineData(40)]
    public void Nobody_is_left_who_could_agree_when_all_others_refuse(int count)
    {
        var parties = Parties(count);
        var most = Table(ByIssue with { Acceptance = AcceptanceRule.AtLeast(1), AllowsConditions = true }, parties)
            .When(parties[0].Proposes(Price.Is(9_000), Warranty.Is("none")))
            .When([.. parties[1..^1].Select(party => party.Rejects("p1"))])
            .Proposal("p1", ProposalStatus.Live);
        most.When(parties[^1].Rejects("p1")).Proposal("p1", ProposalStatus.Rejected);
        most.When(parties[^1].Accepts("p1")).Is(NegotiationStatus.Concluded);
        most.When(parties[^1].Accepts("p1", new ConditionDefinition("a loan")))
            .Proposal("p1", ProposalStatus.ConditionallyAccepted)
            .When(parties[^1].MeetsCondition("c1"))
            .Is(NegotiationStatus.Concluded);
        most.When(parties[^1].Rejects("p1") with { Issues = ["price"] })
            .Proposal("p1", ProposalStatus.Live)
            .When(parties[^1].Rejects("p1") with { Issues = ["warranty"] })
            .Proposal("p1", ProposalStatus.Rejected);
    }

    [Theory]
    [InlineData(3), InlineData(6), InlineData(9), InlineData(40)]
    public void Who_turns_its_answer_counts_as_it_says_last(int count)
    {
        var parties = Parties(count);
        var rule = ByIssue with { Acceptance = AcceptanceRule.AtLeast(count - 1) };
        Offered(rule, parties)
            .When([.. parties[..^2].Select(party => party.Accepts("p1"))])
            .When(parties[0].Rejects("p1"))
            .Proposal("p1", ProposalStatus.Live)
            .When(parties[^1].Accepts("p1"))
            .Proposal("p1", ProposalStatus.Live)
            .When(parties[0].Accepts("p1") with { Issues = ["warranty"] })
            .Then(talks => Assert.Equal("warranty: none", talks.Agreements.Single().Terms.ToString()))
            .When(parties[^2].Accepts("p1") with { Issues = ["price"] })
            .Is(NegotiationStatus.Concluded);
    }

    [Theory]
    [InlineData(4), InlineData(6), InlineData(9), InlineData(40)]
    public void By_weight_the_greatest_of_them_is_decisive(int count)
    {
        var parties = Parties(count);
        var weights = parties.Select((party, at) => new PartyWeight(party.Id, at == 0 ? count : 1));
        var rule = ByIssue with { Acceptance = AcceptanceRule.Weighted(count + 1, [.. weights]) };
        var others = Offered(rule, parties)
            .When([.. parties[1..].Select(party => party.Accepts("p1"))])
            .Proposal("p1", ProposalStatus.Live);
        others.When(parties[0].Rejects("p1")).Proposal("p1", ProposalStatus.Rejected);
        others
            .When(parties[0].Accepts("p1") with { Issues = ["price"] })
            .Then(talks => Assert.Equal("price: 9000", talks.Agreements.Single().Terms.ToString()))
            .When(parties[0].Rejects("p1"))
            .Proposal("p1", ProposalStatus.Rejected);
    }

    [Fact]
    public void Who_leaves_takes_its_weight_along_and_no_more()
    {
        var (parties, rule) = (Parties(4), AcceptanceRule.Weighted(4, [new("s1", 3), new("s2", 2), new("s3", 2), new("s4", 1)]));
        var rest = Offered(ByIssue with { Acceptance = rule }, parties).When(parties[3].WalksAway()).Proposal("p1", ProposalStatus.Live);
        var refused = rest.When(parties[0].Rejects("p1")).Proposal("p1", ProposalStatus.Live);
        refused.When(parties[1].Accepts("p1"), parties[2].Accepts("p1")).Is(NegotiationStatus.Concluded);
        refused.When(parties[1].Rejects("p1")).Proposal("p1", ProposalStatus.Rejected);
        rest.When(parties[1].Rejects("p1")).Proposal("p1", ProposalStatus.Live);
    }

    [Theory]
    [InlineData(3), InlineData(6), InlineData(9), InlineData(40)]
    public void A_yes_that_waits_for_a_condition_counts_when_it_is_met(int count)
    {
        var parties = Parties(count);
        var rule = ByIssue with { Acceptance = AcceptanceRule.AtLeast(count - 1), AllowsConditions = true };
        var story = Offered(rule, parties)
            .When(parties[0].Accepts("p1", new ConditionDefinition("a loan")))
            .When([.. parties[1..^1].Select(party => party.Accepts("p1"))])
            .Proposal("p1", ProposalStatus.ConditionallyAccepted)
            .Then(talks => Assert.Empty(talks.Agreements));
        story.When(parties[0].MeetsCondition("c1")).Is(NegotiationStatus.Concluded);
        story.When(parties[^1].Accepts("p1")).Is(NegotiationStatus.Concluded);
        story
            .When(parties[0].ReportsFailed("c1"))
            .Proposal("p1", ProposalStatus.Live)
            .When(parties[^1].Accepts("p1"))
            .Is(NegotiationStatus.Concluded);
        story
            .When(parties[^1].Rejects("p1"))
            .Proposal("p1", ProposalStatus.ConditionallyAccepted)
            .When(parties[0].MeetsCondition("c1"))
            .Is(NegotiationStatus.Concluded);
    }

    // What is said on one issue alone waits there alone.
    [Theory]
    [InlineData(3), InlineData(6), InlineData(9), InlineData(40)]
    public void Also_on_an_issue_alone(int count)
    {
        var parties = Parties(count);
        Offered(ByIssue with { AllowsConditions = true }, parties)
            .When([.. parties[1..].Select(party => party.Accepts("p1"))])
            .When(parties[0].Accepts("p1", new ConditionDefinition("a loan")) with { Issues = ["price"] })
            .When(parties[0].Accepts("p1") with { Issues = ["warranty"] })
            .Then(talks => Assert.Equal("warranty: none", talks.Agreements.Single().Terms.ToString()))
            .Proposal("p1", ProposalStatus.ConditionallyAccepted)
            .When(parties[0].MeetsCondition("c1"))
            .Then(talks => Assert.Equal("price: 9000", talks.Agreements[1].Terms.ToString()))
            .Is(NegotiationStatus.Concluded);
    }

    [Theory]
    [InlineData(4), InlineData(6), InlineData(9), InlineData(40)]
    public void Of_whoever_leaves_nothing_counts_any_more(int count)
    {
        var parties = Parties(count);
        var rule = ByIssue with { Acceptance = AcceptanceRule.AtLeast(count - 1) };
        var most = Offered(rule, parties).When([.. parties[..^2].Select(party => party.Accepts("p1"))]).When(parties[0].WalksAway());
        most.When(parties[^1].Accepts("p1"))
            .Proposal("p1", ProposalStatus.Live)
            .When(parties[^2].Accepts("p1"))
            .Is(NegotiationStatus.Concluded);
        most.When(parties[^1].Rejects("p1")).Proposal("p1", ProposalStatus.Rejected);
    }

    private static Party[] Parties(int count) => [.. Enumerable.Range(1, count).Select(at => Party.Principal($"s{at}"))];

    private static Story Offered(Protocol protocol, Party[] parties) =>
        Table(protocol, [.. parties, Mediator]).When(Mediator.Proposes(Price.Is(9_000), Warranty.Is("none")));
}
