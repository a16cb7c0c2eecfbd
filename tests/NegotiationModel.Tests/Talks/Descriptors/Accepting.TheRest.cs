using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Descriptors;

/// <summary>What was accepted in part stays as it was when the rest is accepted.</summary>
public partial class Accepting
{
    [Fact]
    public void What_was_accepted_outright_stays_so_when_the_rest_is_accepted_subject_to_conditions() =>
        PriceAndWarranty(Protocol.Diplomacy, Seller, Buyer, Bank)
            .When(Buyer.Accepts("p1") with { Issues = ["price"] }, Buyer.Accepts("p1", ALoan))
            .Then(talks =>
                Assert.Equal(
                    (Answer.Accepted, Answer.Conditional),
                    (talks.AnswerOf("p1", "buyer", "price"), talks.AnswerOf("p1", "buyer", "warranty"))
                )
            );

    [Fact]
    public void What_was_closed_provisionally_is_not_closed_again_by_the_rest() =>
        PriceAndWarranty(Protocol.Diplomacy with { Settlement = Settlement.Provisional })
            .When(Buyer.Accepts("p1") with { Issues = ["price"] }, Buyer.Accepts("p1") with { Issues = ["warranty"] })
            .Then(talks =>
                Assert.Equal<Terms>(
                    [
                        [Price.Is(9_000)],
                        [Warranty.Is("none")],
                    ],
                    talks.Agreements.Select(one => one.Terms)
                )
            );

    [Fact]
    public void A_condition_subsequent_is_carried_by_the_agreement_on_its_issues_and_no_other() =>
        PriceAndWarranty(Protocol.Diplomacy, Seller, Buyer, Bank)
            .When(
                Buyer.Accepts("p1", new ConditionDefinition("no hidden defects", ConditionKind.EndsAgreementIfFailed)) with
                {
                    Issues = ["price"],
                },
                Buyer.Accepts("p1") with
                {
                    Issues = ["warranty"],
                }
            )
            .When(Bank.Accepts("p1") with { Issues = ["warranty"] }, Bank.Accepts("p1") with { Issues = ["price"] })
            .Then(talks =>
                Assert.Equal<ValueList<ConditionId>>(
                    [
                        [],
                        ["c1"],
                    ],
                    talks.Agreements.Select(one => one.ConditionsSubsequentOfAcceptances)
                )
            );
}
