using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Descriptors;

/// <summary>Neither yes nor no, where the protocol knows it.</summary>
public class Abstaining
{
    private static readonly Protocol Rules = Protocol.Contract with
    {
        AllowsAbstention = true,
        Acceptance = AcceptanceRule.MajorityOfThoseVoting,
    };

    [Fact]
    public void Is_told_between_no_and_nothing_yet()
    {
        Proposed(Rules).When(Bank.Abstains("p1")).Then(talks => Assert.Equal(Answer.Abstained, talks.AnswerOf("p1", "bank")));
        Assert.Equal(
            [Answer.Rejected, Answer.Abstained, Answer.None, Answer.Conditional, Answer.Accepted],
            Enum.GetValues<Answer>().Order()
        );
    }

    [Fact]
    public void Is_left_aside_in_a_majority_of_those_voting() =>
        Proposed(Rules).When(Bank.Abstains("p1"), Buyer.Accepts("p1")).Proposal("p1", ProposalStatus.Accepted);

    [Fact]
    public void Stands_in_the_way_where_all_must_accept_and_can_be_taken_back() =>
        Proposed(Rules with { Acceptance = AcceptanceRule.Unanimous })
            .When(Bank.Abstains("p1"), Buyer.Accepts("p1"))
            .Proposal("p1", ProposalStatus.Live)
            .When(Bank.Accepts("p1"))
            .Proposal("p1", ProposalStatus.Accepted);

    [Fact]
    public void Takes_back_a_yes_that_waited_for_a_condition() =>
        Proposed(Rules with { Acceptance = AcceptanceRule.AtLeast(2) })
            .When(Buyer.Accepts("p1", new ConditionDefinition("a loan")))
            .Proposal("p1", ProposalStatus.ConditionallyAccepted)
            .When(Buyer.Abstains("p1"))
            .Proposal("p1", ProposalStatus.Live);

    [Fact]
    public void Is_no_acceptance_where_few_are_enough() =>
        Proposed(Rules with { Acceptance = AcceptanceRule.AtLeast(2) }).When(Bank.Abstains("p1")).Proposal("p1", ProposalStatus.Live);

    [Fact]
    public void Rejects_nothing_but_leaves_less_to_be_had() =>
        Proposed(Rules with { Acceptance = AcceptanceRule.AtLeast(2) })
            .When(Bank.Abstains("p1"))
            .Proposal("p1", ProposalStatus.Live)
            .When(Buyer.Rejects("p1"))
            .Proposal("p1", ProposalStatus.Rejected);

    [Fact]
    public void As_many_who_are_still_asked_as_have_refused_are_too_few_for_more_yes_than_no() =>
        Table(Rules with { MediatorsMayPropose = true }, Seller, Buyer, Mediator)
            .When(Mediator.Proposes(Price.Is(9_000)), Seller.Rejects("p1"))
            .Proposal("p1", ProposalStatus.Rejected);

    [Fact]
    public void Counts_the_same_among_many() =>
        Assert.All(
            [1, 12],
            others =>
            {
                var all = Enumerable.Range(0, others).Select(at => Party.Principal($"other{at}")).ToList();
                var story = Table(Rules with { Acceptance = AcceptanceRule.AtLeast(2) }, [Seller, Buyer, .. all])
                    .When(Seller.Proposes(Price.Is(9_000)));
                foreach (var other in all)
                    story = story.When(other.Abstains("p1")).Proposal("p1", ProposalStatus.Live);
                story.When(Buyer.Rejects("p1")).Proposal("p1", ProposalStatus.Rejected);
                story.When(Buyer.Accepts("p1")).Proposal("p1", ProposalStatus.Accepted);
            }
        );

    [Fact]
    public void Takes_an_acceptance_back() =>
        Proposed(Rules with { Acceptance = AcceptanceRule.Unanimous })
            .When(Buyer.Accepts("p1"), Buyer.Abstains("p1"))
            .Then(talks => Assert.Equal(Answer.Abstained, talks.AnswerOf("p1", "buyer")))
            .When(Bank.Accepts("p1"))
            .Proposal("p1", ProposalStatus.Live);

    [Fact]
    public void May_be_on_some_issues_alone() =>
        Table(Rules with { Settlement = Settlement.ByIssue }, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")))
            .When(Bank.Abstains("p1") with { Issues = ["price"] })
            .Then(talks =>
                Assert.Equal(
                    (Answer.Abstained, Answer.None),
                    (talks.AnswerOf("p1", "bank", "price"), talks.AnswerOf("p1", "bank", "warranty"))
                )
            )
            .When(Buyer.Accepts("p1"))
            .Then(talks => Assert.Equal(["price"], talks.Agreements["a1"].IssuesStillSettled))
            .Refuses(Bank.Abstains("p1") with { Issues = ["price"] }, RefusalCode.IssueAlreadySettled);

    [Fact]
    public void Is_for_those_who_may_reject() =>
        Table(Rules, Seller, Buyer, Bank, Mediator)
            .When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")))
            .Refuses(Mediator.Abstains("p1"), RefusalCode.NotAllowedForRole)
            .Refuses(Seller.Abstains("p1"), RefusalCode.OwnProposal)
            .Refuses(Buyer.Abstains("p7"), RefusalCode.UnknownProposal)
            .Refuses(Buyer.Abstains("p1") with { Issues = ["price"] }, RefusalCode.PartialAcceptanceNotAllowed);

    [Fact]
    public void Is_refused_where_the_protocol_does_not_know_it() =>
        Proposed(Protocol.Contract).Refuses(Buyer.Abstains("p1"), RefusalCode.AbstentionNotAllowed);

    [Fact]
    public void Is_listed_where_it_is_allowed()
    {
        Assert.Contains(Kinds(Rules), kind => kind == MoveKind.Abstain);
        Assert.DoesNotContain(Kinds(Protocol.Contract), kind => kind == MoveKind.Abstain);
    }

    private static IEnumerable<MoveKind> Kinds(Protocol rules) => Proposed(rules).Talks.PermittedMoves("bank").Select(move => move.Kind);

    private static Story Proposed(Protocol rules) => Table(rules, Seller, Buyer, Bank).When(Seller.Proposes(Price.Is(9_000)));
}
