using NodaTime;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Effects;

/// <summary>Parties leave an agreement as its text allows, and it ends by its term.</summary>
public class LeavingAgreements
{
    private static readonly Period ThreeMonths = Period.FromMonths(3);

    private static readonly Instant June = Instant.FromUtc(2026, 6, 2, 9, 0);

    private static ConditionDefinition Boiler =>
        new("the boiler is mended", ConditionKind.Independent) { Id = "boiler", AskedParty = "seller" };

    [Fact]
    public void A_text_that_says_nothing_lets_nobody_leave() =>
        Agreed(Text())
            .Refuses(Buyer.WithdrawsFrom("a1"), RefusalCode.ExitNotAllowed)
            .Refuses(Buyer.WithdrawsFrom("a2"), RefusalCode.UnknownAgreement)
            .Refuses(Buyer.RevokesSuspensionOrNotice("a1"), RefusalCode.AgreementNotInForce);

    [Fact]
    public void At_will_a_party_is_gone_at_once_and_of_two_none_is_left() =>
        Agreed(Text() with { Exits = [ExitClause.AtWill] })
            .When(Buyer.WithdrawsFrom("a1"))
            .Agreement("a1", AgreementStatus.Ended)
            .Then(talks => Assert.Empty(talks.Agreements["a1"].IssuesStillSettled))
            .Refuses(Seller.WithdrawsFrom("a1"), RefusalCode.AgreementNotInForce)
            .Refuses(Buyer.WithdrawsFrom("a1"), RefusalCode.NotPartyToAgreement);

    [Fact]
    public void The_rest_stay_bound_while_two_remain() =>
        Table(Protocol.Contract, Seller, Buyer, Bank)
            .When(Text() with { Exits = [ExitClause.AtWill] })
            .When(Buyer.Accepts("p1"))
            .When(Bank.Accepts("p1"))
            .When(Bank.WithdrawsFrom("a1"))
            .Agreement("a1", AgreementStatus.InForce)
            .Then(talks => Assert.Equal([null, null, Monday], talks.PartiesTo("a1").Select(party => party.LeftAt)))
            .When(Buyer.WithdrawsFrom("a1"))
            .Agreement("a1", AgreementStatus.Ended);

    [Fact]
    public void With_notice_a_party_is_leaving_until_it_is_over() =>
        Agreed(Text() with { Exits = [ExitClause.Notice(ThreeMonths)] })
            .When(Buyer.WithdrawsFrom("a1"))
            .Then(talks => Assert.Equal(End.After(ThreeMonths), talks.PartiesTo("a1")[1].LeavesAt))
            .Then(talks => Assert.Equal(June, talks.NextDue))
            .Refuses(Buyer.WithdrawsFrom("a1"), RefusalCode.AlreadyDone)
            .Until(June - Duration.Epsilon)
            .Agreement("a1", AgreementStatus.InForce)
            .Until(June)
            .Tells("agreement a1: in force → ended")
            .Then(talks => Assert.Equal(new AgreementParty("buyer", Monday, End.Never, June), talks.PartiesTo("a1")[1]));

    [Fact]
    public void It_may_take_its_notice_back() =>
        Agreed(Text() with { Exits = [ExitClause.Notice(ThreeMonths)] })
            .When(Buyer.WithdrawsFrom("a1"))
            .Refuses(Seller.RevokesSuspensionOrNotice("a1"), RefusalCode.AgreementNotInForce)
            .When(Buyer.RevokesSuspensionOrNotice("a1"))
            .Then(talks => Assert.Null(talks.NextDue))
            .Until(June)
            .Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void It_may_name_a_later_day() =>
        Agreed(Text() with { Exits = [ExitClause.Notice(ThreeMonths)] })
            .Refuses(Buyer.WithdrawsFrom("a1") with { Effective = Monday }, RefusalCode.TimeNotAfterMove)
            .Refuses(Buyer.WithdrawsFrom("a1") with { Effective = End.On("c9") }, RefusalCode.UnknownIdInEnd)
            .When(Buyer.WithdrawsFrom("a1") with { Effective = June + Duration.FromDays(1) })
            .Until(June)
            .Agreement("a1", AgreementStatus.InForce)
            .Until(June + Duration.FromDays(1))
            .Agreement("a1", AgreementStatus.Ended);

    [Fact]
    public void At_will_it_may_name_a_day_too_and_think_better_of_it() =>
        Agreed(Text() with { Exits = [ExitClause.AtWill] })
            .When(Buyer.WithdrawsFrom("a1") with { Effective = Day(3) })
            .When(Buyer.RevokesSuspensionOrNotice("a1"))
            .Then(talks => Assert.Null(talks.NextDue))
            .When(Buyer.WithdrawsFrom("a1") with { Effective = Day(4) })
            .Until(Day(4))
            .Agreement("a1", AgreementStatus.Ended);

    [Fact]
    public void Of_several_ways_out_the_quickest_counts() =>
        Agreed(
                Text() with
                {
                    Exits =
                    [
                        ExitClause.Notice(ThreeMonths),
                        ExitClause.Notice(Period.FromDays(1)),
                        ExitClause.ForBeneficiaryIfFails("boiler"),
                    ],
                }
            )
            .When(Buyer.WithdrawsFrom("a1"))
            .Until(Day(1))
            .Agreement("a1", AgreementStatus.Ended);

    [Fact]
    public void Once_a_condition_has_failed_the_party_that_it_protects_may_leave() =>
        Agreed(
                Text() with
                {
                    AgreementConditions = [Boiler with { Beneficiary = "buyer" }],
                    Exits = [ExitClause.ForBeneficiaryIfFails("boiler")],
                }
            )
            .Refuses(Buyer.WithdrawsFrom("a1"), RefusalCode.ExitNotAllowed)
            .When(Buyer.ReportsFailed("boiler"))
            .Agreement("a1", AgreementStatus.InForce)
            .Refuses(Seller.WithdrawsFrom("a1"), RefusalCode.ExitNotAllowed)
            .When(Buyer.WithdrawsFrom("a1"))
            .Agreement("a1", AgreementStatus.Ended);

    [Fact]
    public void What_waits_for_a_party_that_is_gone_waits_no_more() =>
        Table(Protocol.Contract, Seller, Buyer, Bank)
            .When(
                Text() with
                {
                    AgreementConditions = [new("the bank's board agrees") { Id = "board", AskedParty = "bank" }],
                    Exits = [ExitClause.AtWill],
                }
            )
            .When(Buyer.Accepts("p1"))
            .When(Bank.Accepts("p1"))
            .Agreement("a1", AgreementStatus.Pending)
            .When(Bank.WithdrawsFrom("a1"))
            .Agreement("a1", AgreementStatus.InForce)
            .Then(talks => Assert.Null(talks.PartiesTo("a1")[2].BoundSince))
            .When(Bank.RefusesCondition("board"))
            .Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void A_ratifier_that_is_gone_is_not_waited_for() =>
        Table(Protocol.Contract with { Ratifiers = ["bank", "buyer"] }, Seller, Buyer, Bank)
            .When(Text() with { Exits = [ExitClause.AtWill] })
            .When(Buyer.Accepts("p1"))
            .When(Bank.Accepts("p1"))
            .When(Bank.WithdrawsFrom("a1"))
            .Agreement("a1", AgreementStatus.Pending)
            .When(Buyer.Ratifies("a1"))
            .Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void Its_refusal_undoes_nothing() =>
        Table(Protocol.Contract with { Ratifiers = ["bank", "buyer"] }, Seller, Buyer, Bank)
            .When(Text() with { Exits = [ExitClause.AtWill] })
            .When(Buyer.Accepts("p1"))
            .When(Bank.Accepts("p1"))
            .When(Bank.WithdrawsFrom("a1"))
            .When(Bank.RefusesToRatify("a1"))
            .Agreement("a1", AgreementStatus.Pending);

    [Fact]
    public void Who_left_the_talks_stays_a_party_and_who_came_later_is_none() =>
        Table(Protocol.Contract with { WalkAway = WalkAwayEffect.Leaves, Settlement = Settlement.ByIssue }, Seller, Buyer, Bank)
            .When(Seller.Proposes(Price.Is(9_000)) with { Exits = [ExitClause.AtWill] })
            .When(Buyer.Accepts("p1"))
            .When(Bank.Accepts("p1"))
            .When(Bank.WalksAway())
            .Then(talks => Assert.Equal(["seller", "buyer", "bank"], talks.PartiesTo("a1").Select(party => party.Party.Value)))
            .Then(talks => Assert.True(talks.Permits(Bank.ProposesToEnd("a1"))))
            .When(Bank.WithdrawsFrom("a1"))
            .Agreement("a1", AgreementStatus.InForce)
            .Refuses(Bank.ProposesToEnd("a1"), RefusalCode.PartyHasLeft)
            .Refuses(Bank.WithdrawsFrom("a1"), RefusalCode.NotPartyToAgreement)
            .Refuses(Bank.WithdrawsFrom("a2"), RefusalCode.PartyHasLeft);

    [Fact]
    public void Its_term_is_over() =>
        Agreed(Text() with { InForceUntil = Day(9) })
            .Then(talks => Assert.Equal(Day(9), talks.NextDue))
            .Until(Day(9))
            .Tells("agreement a1: in force → ended");

    [Fact]
    public void A_term_may_hang_on_conditions_of_the_text() =>
        Agreed(Text() with { AgreementConditions = [Boiler], InForceUntil = End.If("boiler", Day(30), Day(9)) })
            .When(Seller.MeetsCondition("boiler"))
            .Until(Day(29))
            .Agreement("a1", AgreementStatus.InForce)
            .Until(Day(30))
            .Agreement("a1", AgreementStatus.Ended);

    [Fact]
    public void A_term_that_is_over_when_it_is_agreed_ends_it_at_once() =>
        Table(Protocol.Contract)
            .When(Text() with { InForceUntil = Day(1) })
            .When(Buyer.Accepts("p1") with { At = Day(2) })
            .Agreement("a1", AgreementStatus.Ended)
            .Then(talks => Assert.Null(talks.PartiesTo("a1")[0].BoundSince));

    [Fact]
    public void What_a_term_ends_at_once_is_open_again_and_no_more_agreed_in_principle() =>
        Table(Protocol.Contract with { Settlement = Settlement.ByIssue }, Seller, Buyer, Bank)
            .When(Text() with { InForceUntil = Day(1) })
            .When(Bank.Accepts("p1") with { Issues = ["price"] })
            .When(Bank.Accepts("p1", new ConditionDefinition("the board agrees")))
            .When(Buyer.Accepts("p1") with { At = Day(2) })
            .Agreement("a1", AgreementStatus.Ended)
            .Is(NegotiationStatus.Tabled);

    [Fact]
    public void A_condition_that_lapses_with_the_term_comes_first() =>
        Agreed(Text() with { AgreementConditions = [new("the permit is there") { Id = "permit", Due = Day(9) }], InForceUntil = Day(9) })
            .Agreement("a1", AgreementStatus.Pending)
            .Until(Day(9))
            .Agreement("a1", AgreementStatus.EntryIntoForceFailed)
            .Is(NegotiationStatus.Open);

    [Fact]
    public void What_is_wrong_with_a_term_is_said_when_it_is_proposed() =>
        Table(Protocol.Contract)
            .Refuses(Text() with { InForceUntil = Monday }, RefusalCode.TimeNotAfterMove)
            .Refuses(Text() with { InForceUntil = End.On("boiler") }, RefusalCode.UnknownIdInEnd);

    [Fact]
    public void No_due_hangs_on_an_agreement_whose_term_hangs_on_it() =>
        Agreed(Text() with { AgreementConditions = [Boiler with { Beneficiary = "buyer", Due = Day(5) }], InForceUntil = End.On("boiler") })
            .Refuses(Buyer.SetsDue("boiler", End.After(ThreeMonths, "a1")), RefusalCode.CircularEnd);

    [Fact]
    public void Talks_whose_agreement_ended_may_be_reopened() =>
        Agreed(Text() with { InForceUntil = Day(9) }, Protocol.Contract with { AllowsReopening = true })
            .Refuses(Buyer.Reopens(), RefusalCode.ReopeningNotAllowed)
            .When(Buyer.Reopens() with { At = Day(9) })
            .Is(NegotiationStatus.Open)
            .When(Buyer.Proposes(Price.Is(8_000), Warranty.Is("none")))
            .When(Seller.Accepts("p2"))
            .Agreement("a2", AgreementStatus.InForce);

    private static Move.Propose Text() => Seller.Proposes(Price.Is(9_000), Warranty.Is("none"));

    private static Story Agreed(Move.Propose text, Protocol? protocol = null) =>
        Table(protocol ?? Protocol.Contract).When(text).When(Buyer.Accepts("p1"));
}
