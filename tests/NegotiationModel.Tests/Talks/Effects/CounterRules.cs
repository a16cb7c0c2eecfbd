using System.Globalization;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Effects;

public class CounterRules
{
    private static readonly Protocol CountsAsRejection = new() { CounterEffect = CounterEffect.CountsAsRejection },
        LeavesOpen = new() { CounterEffect = CounterEffect.LeavesOpen };

    [Fact]
    public void Left_open_the_answered_proposal_can_still_be_accepted() =>
        Countered(LeavesOpen)
            .Proposal("p1", ProposalStatus.Live)
            .When(Buyer.Accepts("p1"))
            .Proposal("p1", ProposalStatus.Accepted)
            .Proposal("p2", ProposalStatus.Superseded);

    [Fact]
    public void Terminated_it_cannot() =>
        Countered(CountsAsRejection).Proposal("p1", ProposalStatus.Countered).Refuses(Buyer.Accepts("p1"), RefusalCode.ProposalNotLive);

    [Fact]
    public void A_proposal_that_answers_none_terminates_none() =>
        Table(CountsAsRejection)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Proposes(Price.Is(7_000)))
            .Proposal("p1", ProposalStatus.Live)
            .Proposal("p2", ProposalStatus.Live);

    [Fact]
    public void Only_the_answered_one_is_terminated() =>
        Table(CountsAsRejection)
            .When(
                Seller.Proposes(Price.Is(9_000)),
                Seller.Proposes(Price.Is(8_500), Warranty.Is("none")),
                Buyer.Proposes(Price.Is(7_000)) with
                {
                    CounterTo = "p2",
                }
            )
            .Proposal("p1", ProposalStatus.Live)
            .Proposal("p2", ProposalStatus.Countered);

    [Fact]
    public void A_mediators_answer_ends_nothing() =>
        Table(CountsAsRejection with { MediatorsMayPropose = true }, Seller, Buyer, Mediator)
            .When(Seller.Proposes(Price.Is(9_000)), Mediator.Proposes(Price.Is(8_000)) with { CounterTo = "p1" })
            .Tells()
            .When(Buyer.Accepts("p1"))
            .Proposal("p1", ProposalStatus.Accepted);

    [Fact]
    public void Nor_does_one_without_commitment() =>
        Table(CountsAsRejection)
            .When(
                Seller.Proposes(Price.Is(9_000)),
                Buyer.Proposes(Price.Is(7_000)) with
                {
                    CounterTo = "p1",
                    LeavesProposerUncommitted = true,
                }
            )
            .Tells()
            .Then(talks => Assert.Equal(Answer.None, talks.AnswerOf("p1", "buyer")));

    [Fact]
    public void Where_turns_alternate_it_does_all_the_same()
    {
        var inTurn = CountsAsRejection with { TurnOrder = TurnOrder.Alternating, MediatorsMayPropose = true };
        Table(inTurn, Seller, Buyer, Mediator)
            .When(Seller.Proposes(Price.Is(9_000)), Mediator.Proposes(Price.Is(8_000)))
            .Proposal("p1", ProposalStatus.Countered);
        Table(inTurn, Seller, Buyer, Mediator)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Proposes(Price.Is(8_000)) with { LeavesProposerUncommitted = true })
            .Proposal("p1", ProposalStatus.Countered);
    }

    [Fact]
    public void So_it_does_where_it_names_what_it_answers_and_the_others_would_be_enough() =>
        Table(CountsAsRejection with { TurnOrder = TurnOrder.Alternating, Acceptance = AcceptanceRule.Majority }, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Proposes(Price.Is(8_000)) with { CounterTo = "p1" })
            .Proposal("p1", ProposalStatus.Countered)
            .Then(talks => Assert.Equal(Answer.None, talks.AnswerOf("p1", "buyer")));

    [Fact]
    public void A_counter_is_its_proposers_no_and_ends_the_answered_one_only_where_the_others_are_not_enough() =>
        Table(CountsAsRejection with { Acceptance = AcceptanceRule.Majority }, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)), Bank.Proposes(Price.Is(8_000)) with { CounterTo = "p1" })
            .Proposal("p1", ProposalStatus.Live)
            .Then(talks => Assert.Equal((Answer.Rejected, Answer.None), (talks.AnswerOf("p1", "bank"), talks.AnswerOf("p1", "buyer"))))
            .Then(talks => Assert.Equal(NegotiationStatus.Concluded, talks.Make(Buyer.Accepts("p1")).Status))
            .When(Buyer.Proposes(Price.Is(7_000)) with { CounterTo = "p1" })
            .Tells("proposal p1: live → countered");

    [Fact]
    public void By_weights_too() =>
        Table(
                CountsAsRejection with
                {
                    Acceptance = AcceptanceRule.Weighted(
                        5,
                        new PartyWeight("seller", 3),
                        new PartyWeight("buyer", 2),
                        new PartyWeight("bank", 1)
                    ),
                },
                Seller,
                Buyer,
                Bank
            )
            .When(Seller.Proposes(Price.Is(9_000)), Bank.Proposes(Price.Is(8_000)) with { CounterTo = "p1" })
            .Proposal("p1", ProposalStatus.Live)
            .When(Buyer.Proposes(Price.Is(7_000)) with { CounterTo = "p1" })
            .Proposal("p1", ProposalStatus.Countered);

    // As many digits as the second weight has no decimal holds of the sum.
    [Theory]
    [InlineData("1"), InlineData("1.0000000000000000000000000000")]
    public void By_weights_of_many_digits_too(string weight)
    {
        var least = decimal.Parse(weight, CultureInfo.InvariantCulture);
        var rule = AcceptanceRule.Weighted(25, new("seller", 13), new("buyer", 12), new PartyWeight("bank", least));
        Table(CountsAsRejection with { Acceptance = rule }, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)), Bank.Proposes(Price.Is(8_000)) with { CounterTo = "p1" })
            .Proposal("p1", ProposalStatus.Live)
            .When(Buyer.Proposes(Price.Is(7_000)) with { CounterTo = "p1" })
            .Proposal("p1", ProposalStatus.Countered);
    }

    [Fact]
    public void A_no_of_others_before_it_counts_as_well() =>
        Table(CountsAsRejection with { Acceptance = AcceptanceRule.AtLeast(2) }, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Rejects("p1"))
            .Proposal("p1", ProposalStatus.Live)
            .When(Bank.Proposes(Price.Is(8_000)) with { CounterTo = "p1" })
            .Proposal("p1", ProposalStatus.Countered);

    [Fact]
    public void What_one_has_said_before_is_not_counted_twice() =>
        Table(
                CountsAsRejection with
                {
                    Acceptance = AcceptanceRule.Majority,
                },
                Seller,
                Buyer,
                Bank,
                Party.Principal("insurer"),
                Party.Principal("city")
            )
            .When(Seller.Proposes(Price.Is(9_000)), Bank.Rejects("p1"), Bank.Proposes(Price.Is(8_000)) with { CounterTo = "p1" })
            .Proposal("p1", ProposalStatus.Live)
            .When(Buyer.Accepts("p1"), Bank.Accepts("p1"))
            .Proposal("p1", ProposalStatus.Accepted);

    [Fact]
    public void Whoever_answers_what_it_has_accepted_is_not_bound_to_it_any_more() =>
        Table(LeavesOpen, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Buyer.Proposes(Price.Is(8_000)) with { CounterTo = "p1" })
            .Then(talks => Assert.Equal(Answer.None, talks.AnswerOf("p1", "buyer")))
            .When(Bank.Accepts("p1"))
            .Proposal("p1", ProposalStatus.Live)
            .Is(NegotiationStatus.Tabled)
            .When(Buyer.Accepts("p1"))
            .Proposal("p1", ProposalStatus.Accepted);

    [Fact]
    public void So_it_is_with_what_would_change_an_agreement() =>
        Table(LeavesOpen, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Bank.Accepts("p1"))
            .When(Seller.ProposesToAmend("a1", Price.Is(9_500)), Buyer.Accepts("p2"))
            .When(Buyer.ProposesToAmend("a1", Price.Is(8_500)) with { CounterTo = "p2" })
            .Then(talks => Assert.Equal(Answer.None, talks.AnswerOf("p2", "buyer")))
            .When(Bank.Accepts("p2"))
            .Proposal("p2", ProposalStatus.Live)
            .When(Buyer.Accepts("p2"))
            .Proposal("p2", ProposalStatus.Accepted);

    [Fact]
    public void And_with_what_would_end_one() =>
        Table(LeavesOpen, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Bank.Accepts("p1"))
            .When(Seller.ProposesToEnd("a1"), Buyer.Accepts("p2"))
            .When(Buyer.ProposesToEnd("a1") with { CounterTo = "p2" })
            .Then(talks => Assert.Equal(Answer.None, talks.AnswerOf("p2", "buyer")))
            .When(Buyer.Accepts("p2"))
            .When(Buyer.ProposesToAmend("a1", Price.Is(8_500)) with { CounterTo = "p2" })
            .Then(talks => Assert.Equal(Answer.Accepted, talks.AnswerOf("p2", "buyer")));

    [Fact]
    public void What_answers_it_on_other_issues_comes_beside_it() =>
        Table(Protocol.Diplomacy)
            .When(
                Seller.Proposes(Price.Is(9_000)),
                Buyer.Accepts("p1", new ConditionDefinition("a loan")),
                Buyer.Proposes(Warranty.Is("1 year")) with
                {
                    CounterTo = "p1",
                }
            )
            .Tells()
            .Then(talks => Assert.Equal(Answer.Conditional, talks.AnswerOf("p1", "buyer")))
            .When(Buyer.Proposes(Warranty.Is("1 year"), Price.Is(8_000)) with { CounterTo = "p1" })
            .Then(talks => Assert.Equal(Answer.None, talks.AnswerOf("p1", "buyer")));

    [Fact]
    public void Its_conditions_are_moot_and_the_agreement_in_principle_is_gone() =>
        Table(LeavesOpen with { AllowsConditions = true }, Seller, Buyer)
            .When(
                Seller.Proposes(Price.Is(9_000)),
                Buyer.Accepts("p1", new ConditionDefinition("a loan")),
                Buyer.Proposes(Price.Is(8_000)) with
                {
                    CounterTo = "p1",
                }
            )
            .Tells(
                "condition c1: outstanding → moot",
                "proposal p1: conditionally accepted → live",
                "negotiation negotiation: agreed in principle → tabled"
            );

    [Fact]
    public void So_are_conditions_subsequent_also_where_the_answer_ends_the_proposal() =>
        Table(CountsAsRejection with { AllowsConditions = true }, Seller, Buyer, Bank)
            .When(
                Seller.Proposes(Price.Is(9_000)),
                Buyer.Accepts("p1", new ConditionDefinition("no defects", ConditionKind.EndsAgreementIfFailed)),
                Bank.Accepts(
                    "p1",
                    new ConditionDefinition("a loan"),
                    new ConditionDefinition("no floods", ConditionKind.EndsAgreementIfFailed)
                )
            )
            .When(Buyer.Proposes(Price.Is(8_000)) with { CounterTo = "p1" })
            .Condition("c1", ConditionStatus.Moot)
            .Condition("c2", ConditionStatus.Moot)
            .Condition("c3", ConditionStatus.Outstanding)
            .Proposal("p1", ProposalStatus.Countered);

    [Fact]
    public void Without_commitment_too_and_a_no_stays_a_no() =>
        Table(CountsAsRejection with { Acceptance = AcceptanceRule.AtLeast(3) }, Seller, Buyer, Bank, Party.Principal("insurer"))
            .When(
                Seller.Proposes(Price.Is(9_000)),
                Buyer.Accepts("p1"),
                Buyer.Proposes(Price.Is(8_000)) with
                {
                    CounterTo = "p1",
                    LeavesProposerUncommitted = true,
                }
            )
            .Then(talks => Assert.Equal(Answer.None, talks.AnswerOf("p1", "buyer")))
            .When(Bank.Rejects("p1"), Bank.Proposes(Price.Is(8_500)) with { CounterTo = "p1", LeavesProposerUncommitted = true })
            .Then(talks => Assert.Equal(Answer.Rejected, talks.AnswerOf("p1", "bank")));

    [Fact]
    public void What_has_become_an_agreement_stays() =>
        Table(Protocol.Diplomacy)
            .When(
                Seller.Proposes(Price.Is(9_000), Warranty.Is("none")),
                Buyer.Accepts("p1") with
                {
                    Issues = ["price"],
                },
                Buyer.Accepts("p1", new ConditionDefinition("a loan"))
            )
            .When(Buyer.Proposes(Warranty.Is("1 year")) with { CounterTo = "p1" })
            .Agreement("a1", AgreementStatus.InForce)
            .Then(talks =>
                Assert.Equal(
                    (Answer.Accepted, Answer.None),
                    (talks.AnswerOf("p1", "buyer", "price"), talks.AnswerOf("p1", "buyer", "warranty"))
                )
            );

    [Fact]
    public void In_turn_a_proposal_answers_all_that_stands_of_the_others() =>
        Table(LeavesOpen with { TurnOrder = TurnOrder.Alternating }, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Bank.Proposes(Price.Is(8_000)), Seller.Proposes(Price.Is(8_500)))
            .Then(talks => Assert.Equal(Answer.Accepted, talks.AnswerOf("p1", "buyer")))
            .When(Buyer.Proposes(Price.Is(8_200)))
            .Then(talks => Assert.Equal(Answer.None, talks.AnswerOf("p1", "buyer")))
            .Proposal("p1", ProposalStatus.Live);

    [Fact]
    public void One_counter_may_also_replace_a_proposal_of_ones_own() =>
        Table(CountsAsRejection)
            .When(Buyer.Proposes(Price.Is(6_000)), Seller.Proposes(Price.Is(9_000)))
            .When(Buyer.Proposes(Price.Is(7_000)) with { CounterTo = "p2", Replaces = "p1" })
            .Tells("proposal p1: live → superseded", "proposal p2: live → countered");

    private static Story Countered(Protocol protocol) =>
        Table(protocol).When(Seller.Proposes(Price.Is(9_000)), Buyer.Proposes(Price.Is(7_000)) with { CounterTo = "p1" });
}
