using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Effects;

/// <summary>What is agreed about agreements overtakes proposals at the table once it is in force.</summary>
public class AmendmentsOvertake
{
    private static ConditionDefinition Board => new("the board agrees") { Id = "board", AskedParty = "buyer" };

    [Fact]
    public void What_contradicts_the_new_text_is_superseded() =>
        Beside(Warranty.Is("none"))
            .When(Seller.ProposesToAmend("a1", Price.Is(9_500)), Buyer.Accepts("p3"))
            .Proposal("p1", ProposalStatus.Superseded);

    [Fact]
    public void Until_that_is_in_force_the_old_text_stands() =>
        Beside(Warranty.Is("none"))
            .When(Seller.ProposesToAmend("a1", Price.Is(9_500)) with { AgreementConditions = [Board] }, Buyer.Accepts("p3"))
            .Proposal("p1", ProposalStatus.Live)
            .When(Buyer.MeetsCondition("board"))
            .Proposal("p1", ProposalStatus.Superseded);

    [Fact]
    public void What_says_nothing_against_it_stands() =>
        Beside(Warranty.Is("none"))
            .When(Seller.ProposesToAmend("a1") with { InForceUntil = Day(9) }, Buyer.Accepts("p3"))
            .Proposal("p1", ProposalStatus.Live)
            .When(Buyer.Accepts("p1"))
            .Agreement("a3", AgreementStatus.InForce);

    [Fact]
    public void What_a_supplement_settles_is_settled_for_the_table_too() =>
        Beside(Warranty.Is("none"))
            .When(Seller.Proposes(Warranty.Is("1 year")) with { Supplements = "a1" }, Buyer.Accepts("p3"))
            .Proposal("p1", ProposalStatus.Superseded)
            .Refuses(Seller.Proposes(Warranty.Is("none")), RefusalCode.IssueAlreadySettled);

    [Fact]
    public void Where_a_supplement_settles_the_rest_as_it_says_nothing_is_left() =>
        Beside(Warranty.Is("none"))
            .When(Seller.Proposes(Warranty.Is("none")) with { Supplements = "a1" }, Buyer.Accepts("p3"))
            .Proposal("p1", ProposalStatus.Superseded);

    [Fact]
    public void A_text_in_its_place_ends_the_old_one_when_it_is_in_force() =>
        Beside(Warranty.Is("none"))
            .When(Seller.ProposesToEnd("a1") with { Terms = [Price.Is(9_900)], AgreementConditions = [Board] }, Buyer.Accepts("p3"))
            .Agreement("a1", AgreementStatus.InForce)
            .Agreement("a2", AgreementStatus.Pending)
            .When(Buyer.MeetsCondition("board"))
            .Agreement("a2", AgreementStatus.InForce)
            .Then(talks => Assert.True(talks.Agreements["a1"].IsOver))
            .Then(talks => Assert.Equal([Price.Id], talks.Agreements["a2"].IssuesStillSettled));

    [Fact]
    public void What_comes_in_the_place_of_another_is_no_part_of_it() =>
        Beside(Warranty.Is("none"))
            .When(Seller.ProposesToEnd("a1") with { Terms = [Price.Is(9_900)], Exits = [ExitClause.AtWill] }, Buyer.Accepts("p3"))
            .Refuses(Buyer.WithdrawsFrom("a1"), RefusalCode.AgreementNotInForce)
            .When(Buyer.WithdrawsFrom("a2"))
            .Agreement("a2", AgreementStatus.Ended);

    // A package of price and warranty that was there before a1 on the same price.
    private static Story Beside(Term beside) =>
        Table(Protocol.Diplomacy)
            .When(Seller.ExtendsAgenda(Handover)) // which stays open, so that the talks go on
            .When(Seller.Proposes(Price.Is(9_000), beside), Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p2"))
            .Proposal("p1", ProposalStatus.Live);
}
