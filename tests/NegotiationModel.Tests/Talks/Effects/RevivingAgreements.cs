using NodaTime;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Effects;

/// <summary>What is over is reinstated with what fell together with it, as long as its parties and its issues are there.</summary>
public class RevivingAgreements
{
    private static ConditionDefinition Roof(string id) =>
        new("the roof is mended", ConditionKind.EndsAgreementIfFailed) { Id = id, Beneficiary = "buyer" };

    [Fact]
    public void What_would_revive_it_is_superseded_when_its_issue_is_agreed_otherwise() =>
        Table(Protocol.Diplomacy)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Seller.ProposesToEnd("a1"), Buyer.Accepts("p2"))
            .When(Seller.ProposesToRevive("a1"), Seller.Proposes(Price.Is(8_000)))
            .Proposal("p3", ProposalStatus.Live)
            .When(Buyer.Accepts("p4"))
            .Proposal("p3", ProposalStatus.Superseded);

    [Fact]
    public void What_fell_together_is_reinstated_together_and_what_fell_before_is_not() =>
        Three(Text() with { AgreementConditions = [Roof("roof")] })
            .When(
                Seller.Proposes() with
                {
                    Supplements = "a1",
                    AgreementConditions = [Roof("attic")],
                },
                Buyer.Accepts("p2"),
                Bank.Accepts("p2")
            )
            .When(
                Seller.Proposes() with
                {
                    Supplements = "a1",
                    AgreementConditions = [Roof("cellar")],
                },
                Buyer.Accepts("p3"),
                Bank.Accepts("p3")
            )
            .When(Buyer.ReportsFailed("attic") with { At = Day(1) })
            .When(Buyer.ReportsFailed("roof") with { At = Day(2) })
            .When(Seller.ProposesToRevive("a1"), Buyer.Accepts("p4"), Bank.Accepts("p4"))
            .Agreement("a1", AgreementStatus.InForce)
            .Agreement("a2", AgreementStatus.EndedByFailedCondition)
            .Agreement("a3", AgreementStatus.InForce);

    [Fact]
    public void What_is_superseded_cannot_be_revived() =>
        Three(Text(Price.Is(9_000)))
            .When(Seller.ProposesToAmend("a1", Price.Is(9_500)), Buyer.Accepts("p2"), Bank.Accepts("p2"))
            .Agreement("a1", AgreementStatus.Superseded)
            .Refuses(Seller.ProposesToRevive("a1"), RefusalCode.AgreementNotInForce);

    [Fact]
    public void Nor_what_has_fewer_than_two_parties_left() =>
        Three(Text() with { Exits = [ExitClause.AtWill] })
            .When(Bank.WithdrawsFrom("a1"), Buyer.WithdrawsFrom("a1"))
            .Agreement("a1", AgreementStatus.Ended)
            .Refuses(Seller.ProposesToRevive("a1"), RefusalCode.AgreementNotInForce);

    [Fact]
    public void Two_that_are_left_may_revive_it() =>
        Three(Text() with { Exits = [ExitClause.AtWill] })
            .When(Bank.WithdrawsFrom("a1"), Seller.ProposesToEnd("a1"), Buyer.Accepts("p2"))
            .When(Seller.ProposesToRevive("a1"), Buyer.Accepts("p3"))
            .Agreement("a1", AgreementStatus.InForce)
            .Refuses(Bank.WithdrawsFrom("a1"), RefusalCode.NotPartyToAgreement)
            .When(Buyer.WithdrawsFrom("a1"))
            .Agreement("a1", AgreementStatus.Ended);

    [Fact]
    public void What_would_be_revived_is_free_of_other_agreements() =>
        Table(Protocol.Diplomacy)
            .When(Seller.Proposes(Warranty.Is("none"), Price.Is(9_000)), Buyer.Accepts("p1"))
            .When(Seller.ProposesToEnd("a1"), Buyer.Accepts("p2"))
            .When(Seller.ProposesToRevive("a1"), Buyer.Reopens())
            .When(Seller.Proposes(Price.Is(9_500)), Buyer.Accepts("p4"))
            .Proposal("p3", ProposalStatus.Superseded)
            .Refuses(Seller.ProposesToRevive("a1"), RefusalCode.IssueAlreadySettled);

    // Silence accepts both at one instant, the one that was proposed first before the other.
    [Fact]
    public void Nothing_is_revived_whose_issue_the_same_instant_has_settled_otherwise()
    {
        Move.Propose By(Move.Propose move) => move with { Expires = Day(1), SilenceAccepts = true };
        Table(Protocol.Diplomacy with { AllowsSilentAcceptance = true }, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)) with { Between = ["seller", "buyer"] }, Buyer.Accepts("p1"))
            .When(Seller.ProposesToEnd("a1"), Buyer.Accepts("p2"))
            .When(By(Seller.Proposes(Price.Is(8_000)) with { Between = ["seller", "buyer"] }), By(Seller.ProposesToRevive("a1")))
            .Until(Day(1))
            .Agreement("a2", AgreementStatus.InForce)
            .Proposal("p4", ProposalStatus.Superseded);
        Table(Protocol.Diplomacy with { AllowsSilentAcceptance = true })
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Seller.Proposes(Warranty.Is("none")), Buyer.Accepts("p2"))
            .When(Seller.ProposesToEnd("a1"), Buyer.Accepts("p3"))
            .When(By(Seller.Proposes(Price.Is(8_000)) with { Supplements = "a2" }), By(Seller.ProposesToRevive("a1")))
            .Until(Day(1))
            .Agreement("a3", AgreementStatus.InForce)
            .Proposal("p5", ProposalStatus.Superseded);
    }

    [Fact]
    public void Reviving_takes_back_the_notices_given() =>
        Three(Text() with { Exits = [ExitClause.Notice(Period.FromDays(9))] })
            .When(Bank.WithdrawsFrom("a1"), Seller.ProposesToEnd("a1"), Buyer.Accepts("p2"), Bank.Accepts("p2"))
            .When(Seller.ProposesToRevive("a1"), Buyer.Accepts("p3"), Bank.Accepts("p3"))
            .Then(talks => Assert.All(talks.PartiesTo("a1"), party => Assert.Equal(End.Never, party.LeavesAt)))
            .Until(Day(10))
            .Then(talks => Assert.All(talks.PartiesTo("a1"), party => Assert.Null(party.LeftAt)));

    [Fact]
    public void Its_term_goes_on_when_it_is_revived_and_one_that_is_over_is_dropped()
    {
        Three(Text() with { InForceUntil = Day(5) })
            .When(Seller.ProposesToEnd("a1"), Buyer.Accepts("p2"), Bank.Accepts("p2"))
            .When(Seller.ProposesToRevive("a1"), Buyer.Accepts("p3"), Bank.Accepts("p3"))
            .Until(Day(5))
            .Agreement("a1", AgreementStatus.Ended);
        Three(Text() with { InForceUntil = Day(5) })
            .Until(Day(5))
            .When(Seller.ProposesToRevive("a1"), Buyer.Accepts("p2"), Bank.Accepts("p2"))
            .Agreement("a1", AgreementStatus.InForce)
            .Then(talks => Assert.Null(talks.NextDue));
    }

    private static Move.Propose Text(params Terms terms) =>
        terms.Count > 0 ? Seller.Proposes(terms) : Seller.Proposes(Price.Is(9_000), Warranty.Is("none"));

    private static Story Three(Move.Propose text) =>
        Table(Protocol.Contract with { CounterEffect = CounterEffect.LeavesOpen }, Seller, Buyer, Bank)
            .When(text)
            .When(Buyer.Accepts("p1"))
            .When(Bank.Accepts("p1"));
}
