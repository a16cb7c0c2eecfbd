using NodaTime;
using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Effects;

/// <summary>An agreement comes into force as its text says: by a rule of its own, and some time after that.</summary>
public class EnteringIntoForce
{
    private static readonly Period TwoDays = Period.FromDays(2);

    [Fact]
    public void Once_enough_of_its_parties_have_met_what_is_asked_of_them() =>
        Agreed(Text(AcceptanceRule.AtLeast(2)))
            .When(Seller.MeetsCondition("s"))
            .Agreement("a1", AgreementStatus.Pending)
            .When(Bank.MeetsCondition("k") with { At = Day(1) })
            .Tells("condition k: outstanding → met", "agreement a1: pending → in force")
            .Then(talks => Assert.Equal([Day(1), null, Day(1)], Bound(talks)))
            .When(Buyer.MeetsCondition("b") with { At = Day(2) })
            .Then(talks => Assert.Equal([Day(1), Day(2), Day(1)], Bound(talks)));

    [Fact]
    public void A_no_keeps_it_from_that_only_where_the_others_are_too_few() =>
        Agreed(Text(AcceptanceRule.AtLeast(2)))
            .When(Seller.RefusesCondition("s"))
            .Agreement("a1", AgreementStatus.Pending)
            .When(Bank.RefusesCondition("k"))
            .Agreement("a1", AgreementStatus.EntryIntoForceFailed)
            .Is(NegotiationStatus.Open);

    [Fact]
    public void What_asks_no_party_keeps_it_waiting_for_all() =>
        Agreed(
                Text(AcceptanceRule.AtLeast(1)) with
                {
                    AgreementConditions =
                    [
                        new("the court agrees")
                        {
                            Id = "court",
                            AskedParty = "office",
                            Beneficiary = "office",
                        },
                    ],
                }
            )
            .Agreement("a1", AgreementStatus.Pending)
            .When(new Move.MeetCondition("office", "court"))
            .Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void Some_time_after_that_and_so_for_who_is_ready_later() =>
        Agreed(Text(AcceptanceRule.AtLeast(2)) with { EntryIntoForceDelay = TwoDays })
            .When(Seller.MeetsCondition("s"), Buyer.MeetsCondition("b"))
            .Agreement("a1", AgreementStatus.Pending)
            .Then(talks => Assert.Equal(Day(2), talks.NextDue))
            .Until(Day(2))
            .Tells("agreement a1: pending → in force")
            .When(Bank.MeetsCondition("k") with { At = Day(3) })
            .Then(talks => Assert.Equal([Day(2), Day(2), null], Bound(talks)))
            .Until(Day(5))
            .Then(talks => Assert.Equal([Day(2), Day(2), Day(5)], Bound(talks)));

    [Fact]
    public void Without_a_rule_some_time_after_all_are_ready() =>
        Agreed(Text(null) with { EntryIntoForceDelay = TwoDays, AgreementConditions = [] })
            .Agreement("a1", AgreementStatus.Pending)
            .Until(Day(2))
            .Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void Who_leaves_meanwhile_counts_no_more() =>
        Agreed(Text(AcceptanceRule.AtLeast(2)) with { EntryIntoForceDelay = TwoDays, Exits = [ExitClause.AtWill] })
            .When(Seller.MeetsCondition("s"), Buyer.MeetsCondition("b"), Buyer.WithdrawsFrom("a1"))
            .Then(talks => Assert.Null(talks.NextDue))
            .When(Bank.RefusesCondition("k"))
            .Agreement("a1", AgreementStatus.EntryIntoForceFailed);

    [Fact]
    public void An_amendment_comes_into_force_by_the_rule_of_what_it_amends() =>
        Agreed(Text(AcceptanceRule.AtLeast(2)))
            .When(Seller.MeetsCondition("s"), Buyer.MeetsCondition("b"))
            .When(
                Seller.ProposesToAmend("a1", Price.Is(9_500)) with
                {
                    AgreementConditions =
                    [
                        new("again") { Id = "s2", AskedParty = "seller" },
                        new("again") { Id = "k2", AskedParty = "bank" },
                    ],
                }
            )
            .When(Buyer.Accepts("p2"), Bank.Accepts("p2"))
            .Agreement("a2", AgreementStatus.Pending)
            .When(Seller.MeetsCondition("s2"))
            .Agreement("a2", AgreementStatus.InForce);

    [Fact]
    public void Whoever_has_another_way_left_is_still_waited_for() =>
        Agreed(
                Text(AcceptanceRule.AtLeast(3)) with
                {
                    AgreementConditions =
                    [
                        new("it signs")
                        {
                            Id = "signature",
                            AskedParty = "bank",
                            AlternativesLabel = "bank",
                        },
                        new("it pays")
                        {
                            Id = "payment",
                            AskedParty = "bank",
                            AlternativesLabel = "bank",
                        },
                    ],
                }
            )
            .When(Bank.RefusesCondition("signature"))
            .Agreement("a1", AgreementStatus.Pending)
            .When(Bank.MeetsCondition("payment"))
            .Agreement("a1", AgreementStatus.InForce);

    private static Instant?[] Bound(Negotiation talks) => [.. talks.PartiesTo("a1").Select(party => party.BoundSince)];

    private static Move.Propose Text(AcceptanceRule? entry) =>
        Seller.Proposes(Price.Is(9_000)) with
        {
            AgreementConditions =
            [
                new("the seller is ready") { Id = "s", AskedParty = "seller" },
                new("the buyer is ready") { Id = "b", AskedParty = "buyer" },
                new("the bank is ready") { Id = "k", AskedParty = "bank" },
            ],
            EntryIntoForceRule = entry,
        };

    private static Story Agreed(Move.Propose text) =>
        Table(Protocol.Contract with { AllowsReopening = true }, Seller, Buyer, Bank, Party.Observer("office"))
            .When(text)
            .When(Buyer.Accepts("p1"))
            .When(Bank.Accepts("p1"));
}
