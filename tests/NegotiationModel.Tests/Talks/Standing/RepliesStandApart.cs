using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Standing;

/// <summary>What one says on one issue leaves alone what others say, and what it says itself on others.</summary>
public class RepliesStandApart
{
    private static readonly Terms Three = [Price.Is(9_000), Warranty.Is("none"), Handover.Is(new(2026, 5, 1))];

    [Fact]
    public void Of_several_parties() =>
        Offered(Protocol.Diplomacy, Seller, Buyer, Bank)
            .When(
                Buyer.Accepts("p1") with
                {
                    Issues = ["price"],
                },
                Bank.Accepts("p1") with
                {
                    Issues = ["warranty"],
                },
                Buyer.Accepts("p1") with
                {
                    Issues = ["handover"],
                }
            )
            .Then(talks =>
            {
                Assert.Equal([Answer.Accepted, Answer.None, Answer.Accepted], Said(talks, Buyer));
                Assert.Equal([Answer.None, Answer.Accepted, Answer.None], Said(talks, Bank));
                Assert.Equal([Answer.Accepted, Answer.Accepted, Answer.Accepted], Said(talks, Seller));
                Assert.Equal(Answer.Accepted, talks.AnswerOf("p1", "seller"));
                Assert.Equal(Answer.None, talks.AnswerOf("p1", "bank"));
            });

    // From the fifth answer on they are summed up; whoever is listed first stays among them.
    [Theory]
    [InlineData(2), InlineData(5), InlineData(6), InlineData(9), InlineData(70)]
    public void Of_many_parties_each_counts(int count)
    {
        var parties = Enumerable.Range(1, count).Select(at => new Party($"s{at}", Role.Principal)).ToArray();
        Table(new() { AllowsConditions = true, MediatorsMayPropose = true }, [.. parties, Mediator])
            .When(Mediator.Proposes(Price.Is(9_000)))
            .When([
                .. parties.Select(party => party.Accepts("p1", new ConditionDefinition("a survey", ConditionKind.EndsAgreementIfFailed))),
            ])
            .Then(talks =>
            {
                Assert.Equal(parties.Select(party => party.Id), talks.Agreements.Single().AcceptedBy);
                Assert.Equal(count, talks.Agreements.Single().ConditionsSubsequentOfAcceptances.Count);
            });
    }

    [Fact]
    public void Each_with_its_own_conditions()
    {
        var story = Offered(Protocol.Diplomacy, Seller, Buyer)
            .When(
                Buyer.Accepts("p1", new ConditionDefinition("a loan")) with
                {
                    Issues = ["price"],
                },
                Buyer.Accepts("p1", new ConditionDefinition("a survey")) with
                {
                    Issues = ["warranty"],
                }
            );
        story.Then(talks => Assert.Equal([Answer.Conditional, Answer.Conditional, Answer.None], Said(talks, Buyer)));
        story
            .When(Buyer.ReportsFailed("c2"))
            .Condition("c1", ConditionStatus.Outstanding)
            .Then(talks => Assert.Equal([Answer.Conditional, Answer.None, Answer.None], Said(talks, Buyer)));
        story
            .When(Buyer.ReportsFailed("c1"))
            .Condition("c2", ConditionStatus.Outstanding)
            .Then(talks => Assert.Equal([Answer.None, Answer.Conditional, Answer.None], Said(talks, Buyer)));
        story.When(Buyer.WaivesCondition("c2")).Then(talks => Assert.Equal("warranty: none", talks.Agreements.Single().Terms.ToString()));
    }

    // The survey is dropped where the same move set it with the loan.
    [Fact]
    public void A_condition_that_fails_takes_those_of_the_same_acceptance_along() =>
        Offered(Protocol.Diplomacy, Seller, Buyer)
            .When(
                Buyer.Accepts("p1", new ConditionDefinition("a visit")) with
                {
                    Issues = ["handover"],
                },
                Buyer.Accepts("p1", new ConditionDefinition("a loan"), new ConditionDefinition("a survey")) with
                {
                    Issues = ["price"],
                },
                Buyer.ReportsFailed("c3")
            )
            .Condition("c1", ConditionStatus.Outstanding)
            .Condition("c2", ConditionStatus.Moot)
            .Then(talks => Assert.Equal([Answer.None, Answer.None, Answer.Conditional], Said(talks, Buyer)));

    [Fact]
    public void What_was_accepted_subject_to_conditions_stays_so_when_the_proposal_ends() =>
        Offered(Protocol.Diplomacy, Seller, Buyer)
            .When(Buyer.Accepts("p1", new ConditionDefinition("a loan")), Seller.Withdraws("p1"))
            .Condition("c1", ConditionStatus.Moot)
            .Then(talks => Assert.Equal(Answer.Conditional, talks.AnswerOf("p1", "buyer")));

    // The substitute comes after the bank's own condition: what the buyer waits for does not follow one another.
    [Fact]
    public void Nor_by_what_came_between_its_own()
    {
        var story = Offered(Protocol.Diplomacy, Seller, Buyer, Bank)
            .When(
                Buyer.Accepts("p1", new ConditionDefinition("a loan"), new ConditionDefinition("a survey")),
                Bank.Accepts("p1", new ConditionDefinition("a guarantee")),
                Buyer.ReplacesCondition("c1", new ConditionDefinition("a grant"))
            )
            .Condition("c4", ConditionStatus.Outstanding);
        story.When(Bank.ReportsFailed("c3")).Then(talks => Assert.Equal(Answer.Conditional, talks.AnswerOf("p1", "buyer")));
        story.When(Buyer.ReportsFailed("c4")).Then(talks => Assert.Equal(Answer.None, talks.AnswerOf("p1", "buyer")));
        story.When(Buyer.ReportsFailed("c2")).Then(talks => Assert.Equal(Answer.None, talks.AnswerOf("p1", "buyer")));
    }

    // The loan stands on the price, the visit on the rest.
    [Fact]
    public void What_is_agreed_carries_the_conditions_set_on_its_own_issues()
    {
        var story = Offered(Protocol.Diplomacy, Seller, Buyer, Bank)
            .When(
                Buyer.Accepts("p1", new ConditionDefinition("a visit")),
                Buyer.Accepts("p1", new ConditionDefinition("a loan", ConditionKind.EndsAgreementIfFailed)) with
                {
                    Issues = ["price"],
                }
            );
        story
            .When(Bank.Accepts("p1"), Buyer.MeetsCondition("c1"))
            .Then(talks => Assert.Equal(["c2"], talks.Agreements["a1"].ConditionsSubsequentOfAcceptances.Select(id => id.Value)))
            .Then(talks => Assert.Empty(talks.Agreements["a2"].ConditionsSubsequentOfAcceptances));
        story
            .When(Buyer.MeetsCondition("c1"), Bank.Accepts("p1"))
            .Then(talks => Assert.Equal(["c2"], talks.Agreements.Single().ConditionsSubsequentOfAcceptances.Select(id => id.Value)));
    }

    // What is agreed provisionally on warranty is agreed once, also when the agreement on the price is dissolved.
    [Fact]
    public void What_an_agreement_closed_stays_closed_when_another_is_dissolved() =>
        Offered(Protocol.Diplomacy with { Settlement = Settlement.Provisional }, Seller, Buyer)
            .When(
                Buyer.Accepts("p1", new ConditionDefinition("a loan", ConditionKind.EndsAgreementIfFailed)) with
                {
                    Issues = ["price"],
                },
                Buyer.Accepts("p1") with
                {
                    Issues = ["warranty"],
                },
                Buyer.ReportsFailed("c1")
            )
            .Agreement("a1", AgreementStatus.EndedByFailedCondition)
            .Agreement("a2", AgreementStatus.ProvisionallyAgreed)
            .Proposal("p1", ProposalStatus.Live)
            .Then(talks =>
            {
                Assert.Equal(2, talks.Agreements.Count);
                Assert.Equal([Answer.None, Answer.Accepted, Answer.None], Said(talks, Buyer));
            });

    [Fact]
    public void Who_is_not_listed_or_what_is_not_proposed_has_no_answer()
    {
        var talks = Table(Protocol.Diplomacy).When(Seller.Proposes(Price.Is(9_000))).Talks;
        Assert.Throws<KeyNotFoundException>(() => talks.AnswerOf("p1", "bank"));
        Assert.Throws<KeyNotFoundException>(() => talks.AnswerOf("p1", "bank", "price"));
        Assert.Throws<KeyNotFoundException>(() => talks.AnswerOf("p1", "buyer", "warranty"));
        Assert.Throws<KeyNotFoundException>(() => talks.AnswerOf("p2", "buyer"));
    }

    private static Story Offered(Protocol protocol, params Party[] parties) =>
        Story.Given(new Setting(protocol, [.. parties], [Price, Warranty, Handover]) { ConvenedAt = Monday }).When(Seller.Proposes(Three));

    private static IEnumerable<Answer> Said(Negotiation talks, Party party) =>
        Three.Select(term => talks.AnswerOf("p1", party.Id, term.Issue));
}
