using NodaTime;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Effects;

/// <summary>An agreement and what amends and supplements it are one instrument: rules, ways out and parties are those of the
/// whole.</summary>
public class AmendmentsAsOne
{
    private static ConditionDefinition Board => new("the board agrees") { Id = "board", AskedParty = "buyer" };

    private static ConditionDefinition Roof(string id) =>
        new("the roof is mended", ConditionKind.EndsAgreementIfFailed) { Id = id, Beneficiary = "buyer" };

    [Fact]
    public void The_rule_by_which_it_is_changed_stays_where_an_amendment_is_silent() =>
        Three(Text() with { ChangeRule = AcceptanceRule.Majority })
            .When(Seller.ProposesToAmend("a1", Price.Is(9_500)), Buyer.Accepts("p2"))
            .When(Seller.ProposesToAmend("a2", Price.Is(9_600)), Buyer.Accepts("p3"))
            .Agreement("a3", AgreementStatus.InForce);

    [Fact]
    public void Who_says_no_to_an_amendment_that_the_rule_carries_has_not_accepted_it() =>
        Three(Text() with { ChangeRule = AcceptanceRule.Majority })
            .When(Seller.ProposesToAmend("a1", Price.Is(9_500)), Bank.Rejects("p2"), Buyer.Accepts("p2"))
            .Agreement("a2", AgreementStatus.InForce)
            .Then(talks => Assert.Equal(["seller", "buyer"], talks.Agreements["a2"].AcceptedBy));

    [Fact]
    public void An_amendment_may_change_that_rule_once_it_is_in_force() =>
        Three(Text())
            .When(
                Seller.ProposesToAmend("a1", Price.Is(9_500)) with
                {
                    ChangeRule = AcceptanceRule.Majority,
                    AgreementConditions = [Board],
                },
                Buyer.Accepts("p2"),
                Bank.Accepts("p2")
            )
            .When(Seller.ProposesToAmend("a1", Warranty.Is("none")), Buyer.Accepts("p3"))
            .Proposal("p3", ProposalStatus.Live)
            .When(Buyer.MeetsCondition("board"))
            .When(Seller.ProposesToAmend("a1", Price.Is(9_600)), Buyer.Accepts("p4"))
            .Proposal("p4", ProposalStatus.Accepted);

    [Fact]
    public void The_ways_out_stay_where_an_amendment_is_silent() =>
        Three(Text() with { Exits = [ExitClause.AtWill] })
            .When(Seller.ProposesToAmend("a1", Price.Is(9_500)), Buyer.Accepts("p2"), Bank.Accepts("p2"))
            .When(Bank.WithdrawsFrom("a2"))
            .Refuses(Bank.WithdrawsFrom("a1"), RefusalCode.NotPartyToAgreement)
            .Agreement("a2", AgreementStatus.InForce);

    [Fact]
    public void An_amendment_may_give_another_one_when_it_is_in_force() =>
        Three(Text())
            .When(
                Seller.ProposesToAmend("a1") with
                {
                    Exits = [ExitClause.AtWill],
                    AgreementConditions = [Board],
                },
                Buyer.Accepts("p2"),
                Bank.Accepts("p2")
            )
            .Refuses(Bank.WithdrawsFrom("a1"), RefusalCode.ExitNotAllowed)
            .When(Buyer.MeetsCondition("board"))
            .When(Bank.WithdrawsFrom("a1"))
            .Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void What_an_amendment_opens_is_among_what_may_be_done() =>
        Table(Protocol.Diplomacy)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"))
            .Then(talks =>
                Assert.DoesNotContain(talks.PermittedMoves("buyer"), move => move.ActsOn?.Id == "a1" && move.Kind == MoveKind.Withdraw)
            )
            .When(Seller.ProposesToAmend("a1") with { Exits = [ExitClause.AtWill] }, Buyer.Accepts("p2"))
            .Then(talks =>
                Assert.Contains(talks.PermittedMoves("buyer"), move => move.ActsOn?.Id == "a1" && move.Kind == MoveKind.Withdraw)
            );

    [Fact]
    public void Those_who_are_gone_are_not_asked() =>
        Table(Protocol.Contract, Seller, Buyer, Bank, Party.Principal("heir"))
            .When(Text() with { Exits = [ExitClause.AtWill] }, Buyer.Accepts("p1"), Bank.Accepts("p1"), new Move.Accept("heir", "p1"))
            .When(Buyer.WithdrawsFrom("a1"), Move.Withdraw.From("heir", "a1"))
            .When(Seller.ProposesToAmend("a1", Price.Is(9_500)))
            .Refuses(Buyer.Accepts("p2"), RefusalCode.ProposalNotAddressed)
            .When(Bank.Accepts("p2"))
            .Agreement("a2", AgreementStatus.InForce);

    [Fact]
    public void Whoever_goes_leaves_those_who_have_agreed_already() =>
        Three(Text() with { Exits = [ExitClause.AtWill] })
            .When(Seller.ProposesToAmend("a1", Price.Is(9_500)), Buyer.Accepts("p2"))
            .When(Bank.WithdrawsFrom("a1"))
            .Proposal("p2", ProposalStatus.Accepted)
            .Agreement("a2", AgreementStatus.InForce);

    [Fact]
    public void An_amendment_is_in_force_not_before_what_it_amends() =>
        Three(Text() with { AgreementConditions = [Board] })
            .When(Seller.ProposesToAmend("a1", Price.Is(9_500)), Buyer.Accepts("p2"), Bank.Accepts("p2"))
            .Agreement("a1", AgreementStatus.Pending)
            .Agreement("a2", AgreementStatus.Pending)
            .When(Buyer.MeetsCondition("board"))
            .Agreement("a2", AgreementStatus.InForce)
            .Then(talks => Assert.Equal([Price.Id], talks.Agreements["a2"].IssuesStillSettled))
            .Then(talks => Assert.Equal([Warranty.Id], talks.Agreements["a1"].IssuesStillSettled));

    [Fact]
    public void It_comes_to_nothing_with_what_it_amends() =>
        Three(Text() with { AgreementConditions = [Board] })
            .When(Seller.ProposesToAmend("a1", Price.Is(9_500)), Buyer.Accepts("p2"), Bank.Accepts("p2"))
            .When(Buyer.RefusesCondition("board"))
            .Agreement("a1", AgreementStatus.EntryIntoForceFailed)
            .Agreement("a2", AgreementStatus.EntryIntoForceFailed)
            .Then(talks => Assert.All(talks.Agreements, agreement => Assert.Empty(agreement.IssuesStillSettled)));

    [Fact]
    public void With_an_agreement_falls_what_belongs_to_it_and_a_supplement_falls_alone() =>
        Three(Text() with { AgreementConditions = [Roof("roof")] })
            .When(Seller.Proposes() with { Supplements = "a1", AgreementConditions = [Roof("attic")] })
            .When(Buyer.Accepts("p2"), Bank.Accepts("p2"))
            .When(Seller.Proposes() with { Supplements = "a1", AgreementConditions = [Roof("cellar")] })
            .When(Buyer.Accepts("p3"), Bank.Accepts("p3"))
            .When(Buyer.ReportsFailed("attic"))
            .Agreement("a1", AgreementStatus.InForce)
            .Agreement("a2", AgreementStatus.EndedByFailedCondition)
            .Agreement("a3", AgreementStatus.InForce)
            .When(Buyer.ReportsFailed("roof"))
            .Agreement("a1", AgreementStatus.EndedByFailedCondition)
            .Agreement("a3", AgreementStatus.EndedByFailedCondition);

    [Fact]
    public void What_an_acceptance_hung_on_stays_where_an_amendment_takes_the_place_of_the_text() =>
        Table(Protocol.Contract)
            .When(Seller.Proposes(Price.Is(9_000)))
            .When(Buyer.Accepts("p1", new ConditionDefinition("the roof holds", ConditionKind.EndsAgreementIfFailed) { Id = "roof" }))
            .When(Seller.ProposesToAmend("a1", Price.Is(8_000)), Buyer.Accepts("p2"))
            .Agreement("a1", AgreementStatus.Superseded)
            .Condition("roof", ConditionStatus.Outstanding)
            .When(Buyer.ReportsFailed("roof"))
            .Tells("condition roof: outstanding → failed", "agreement a2: in force → dissolved");

    [Fact]
    public void A_term_set_anew_takes_the_place_of_the_old_one() =>
        Three(Text() with { InForceUntil = Day(5) })
            .When(Seller.ProposesToAmend("a1") with { InForceUntil = Day(9) }, Buyer.Accepts("p2"), Bank.Accepts("p2"))
            .Then(talks => Assert.Equal(Day(9), talks.NextDue))
            .Until(Day(5))
            .Agreement("a1", AgreementStatus.InForce)
            .Until(Day(9))
            .Agreement("a1", AgreementStatus.Ended)
            .Agreement("a2", AgreementStatus.Ended);

    [Fact]
    public void Notice_ends_with_the_group() =>
        Three(Text() with { Exits = [ExitClause.Notice(Period.FromDays(9))], InForceUntil = Day(20) })
            .When(Bank.WithdrawsFrom("a1"))
            .Then(talks => Assert.Equal(Day(9), talks.NextDue))
            .When(Seller.ProposesToEnd("a1"), Buyer.Accepts("p2"), Bank.Accepts("p2"))
            .Then(talks => Assert.Null(talks.NextDue))
            .Refuses(Bank.WithdrawsFrom("a1"), RefusalCode.AgreementNotInForce);

    private static Move.Propose Text(params Terms terms) =>
        terms.Count > 0 ? Seller.Proposes(terms) : Seller.Proposes(Price.Is(9_000), Warranty.Is("none"));

    private static Story Three(Move.Propose text) =>
        Table(Protocol.Contract with { CounterEffect = CounterEffect.LeavesOpen }, Seller, Buyer, Bank)
            .When(text)
            .When(Buyer.Accepts("p1"))
            .When(Bank.Accepts("p1"));
}
