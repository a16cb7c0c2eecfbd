using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Rules;

/// <summary>Baskets are answered one by one, a package as a whole, and what is essential is asked of each package.</summary>
public class BasketsAreAnswered
{
    private static readonly MoneyIssue Essential = Price with { IsEssential = true };

    [Fact]
    public void In_one_basket_settled_by_issue_a_part_may_be_answered() =>
        Given(new Basket("b", ["price", "warranty"]) { Settlement = Settlement.ByIssue })
            .When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")))
            .When(Buyer.Accepts("p1") with { Issues = ["price"] })
            .Agreement("a1", AgreementStatus.InForce)
            .Proposal("p1", ProposalStatus.Live);

    [Fact]
    public void Beside_a_package_too() =>
        Given(new Basket("b", ["price", "warranty"]) { Settlement = Settlement.ByIssue })
            .When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none"), Handover.Is(new(2026, 5, 1))))
            .When(Buyer.Accepts("p1") with { Issues = ["price"] })
            .Then(talks => Assert.Equal(["price"], talks.Agreements["a1"].IssuesStillSettled));

    [Fact]
    public void Of_two_packages_neither_may_be_split() =>
        Given(new Basket("one", ["price"]), new Basket("two", ["warranty", "handover"]))
            .When(Seller.Proposes(Price.Is(9_000), Warranty.Is("none"), Handover.Is(new(2026, 5, 1))))
            .Refuses(Buyer.Accepts("p1") with { Issues = ["price", "warranty"] }, RefusalCode.PartialAcceptanceNotAllowed)
            .When(Buyer.Accepts("p1") with { Issues = ["price"] });

    [Fact]
    public void A_package_with_all_that_is_essential_in_it_is_accepted() =>
        Story
            .Given(
                Protocol.Contract with
                {
                    Baskets = [new("one", ["price", "warranty"]), new("two", ["handover"])],
                },
                [Seller, Buyer],
                Essential,
                Warranty,
                Handover with
                {
                    IsEssential = true,
                }
            )
            .When(Seller.Proposes(Warranty.Is("none"), Price.Is(9_000)))
            .When(Buyer.Accepts("p1"))
            .Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void Each_package_is_asked_for_what_is_essential_in_it() =>
        Story
            .Given(
                Protocol.Contract with
                {
                    ChangedAcceptance = ChangedAcceptanceEffect.Refused,
                    Baskets = [new("one", ["price", "warranty"]), new("two", ["handover"])],
                },
                [Seller, Buyer],
                Essential,
                Warranty,
                Handover
            )
            .When(Seller.Proposes(Handover.Is(new(2026, 5, 1)), Warranty.Is("none")))
            .Refuses(Buyer.Accepts("p1"), RefusalCode.EssentialIssueMissing)
            .Refuses(Buyer.Accepts("p1") with { Issues = ["warranty"] }, RefusalCode.EssentialIssueMissing)
            .Then(talks =>
                Assert.Equal(
                    ["handover"],
                    Assert.IsType<Move.Accept>(talks.PermittedMoves("buyer").First(one => one.Kind == MoveKind.Accept).Example).Issues!
                )
            )
            .When(Buyer.Accepts("p1") with { Issues = ["handover"] })
            .Agreement("a1", AgreementStatus.InForce)
            .Proposal("p1", ProposalStatus.Live);

    [Fact]
    public void Where_issues_are_settled_one_by_one_nothing_is_essential() =>
        Story
            .Given(
                Protocol.Contract with
                {
                    Baskets = [new("one", ["price", "warranty"]) { Settlement = Settlement.ByIssue }],
                },
                [Seller, Buyer],
                Essential,
                Warranty,
                Handover
            )
            .When(Seller.Proposes(Warranty.Is("none")))
            .When(Buyer.Accepts("p1"))
            .Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void A_text_that_brings_an_issue_into_another_basket_is_across_both() =>
        Given(new Basket("one", ["price", "warranty"]) { Settlement = Settlement.ByIssue })
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"))
            .Refuses(Brings("one", null), RefusalCode.AgendaConflict)
            .When(Brings("one", "one"));

    private static Move.Propose Brings(string first, string? second) =>
        Seller.Proposes(Yes("first"), Yes("second")) with
        {
            Supplements = "a1",
            SupplementIssues = [Issue.YesNo("first") with { AddedToBasket = first }, Issue.YesNo("second") with { AddedToBasket = second }],
            Exits = [ExitClause.AtWill],
        };

    private static Term Yes(IssueId issue) => new(issue, Value.Of(true));

    private static Story Given(params Basket[] baskets) =>
        Story.Given(
            new Setting(
                Protocol.Contract with
                {
                    Baskets = [.. baskets],
                    CounterEffect = CounterEffect.LeavesOpen,
                },
                [Seller, Buyer],
                [Price, Warranty, Handover]
            )
            {
                ConvenedAt = Monday,
            }
        );
}
