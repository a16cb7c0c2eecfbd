using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Descriptors;

/// <summary>A limit is set anew by whom it protects against, and only to later.</summary>
public class SettingLimits
{
    [Fact]
    public void The_proposer_lets_its_offer_stand_for_longer() =>
        Offered()
            .Refuses(Buyer.ExtendsExpiry("p1", Day(5)), RefusalCode.LimitChangeNotAllowed)
            .Refuses(Seller.ExtendsExpiry("p1", Day(2)), RefusalCode.LimitChangeNotAllowed)
            .Refuses(Seller.ExtendsExpiry("p1", Monday), RefusalCode.LimitChangeNotAllowed)
            .When(Seller.ExtendsExpiry("p1", Day(5)))
            .Until(Day(4))
            .Proposal("p1", ProposalStatus.Live)
            .Until(Day(5))
            .Proposal("p1", ProposalStatus.Lapsed);

    [Fact]
    public void What_is_not_there_has_no_limit() => Offered().Refuses(Seller.ExtendsExpiry("p7", Day(5)), RefusalCode.UnknownSubject);

    [Fact]
    public void Each_limit_that_a_party_may_set_is_listed_with_its_subject() =>
        Offered(Protocol.Contract)
            .When(
                Seller.Proposes(Price.Is(9_500)),
                Buyer.Accepts("p1", new ConditionDefinition("a loan") { Due = Day(1), AskedParty = "seller" })
            )
            .Then(talks => Assert.Equal(["p1", "p2"], Limits(talks, Seller)))
            .Then(talks => Assert.Equal(["c1"], Limits(talks, Buyer)))
            .Then(talks =>
                Assert.Contains(
                    "set when c1 is due",
                    talks.ExampleRulings("buyer").Where(one => one.IsPermitted).Select(move => Narration.Label(move))
                )
            );

    private static IEnumerable<string> Limits(Negotiation talks, Party party) =>
        talks.PermittedMoves(party.Id).Where(one => one.Kind == MoveKind.SetLimit).Select(one => one.ActsOn!.Value.Id);

    [Fact]
    public void And_lifts_its_limit() => Offered().When(Seller.ExtendsExpiry("p1", End.Never)).Then(talks => Assert.Null(talks.NextDue));

    [Fact]
    public void It_makes_it_firm_and_firm_for_longer() =>
        Offered()
            .When(Seller.MakesFirm("p1", End.Never))
            .When(Seller.MakesFirm("p1", Day(1)))
            .Refuses(Seller.Withdraws("p1"), RefusalCode.ProposalFirm)
            .When(Seller.MakesFirm("p1", Day(2)))
            .Refuses(Seller.MakesFirm("p1", End.Never), RefusalCode.LimitChangeNotAllowed)
            .Refuses(Seller.Withdraws("p1") with { At = Day(1) }, RefusalCode.ProposalFirm)
            .When(Seller.Withdraws("p1") with { At = Day(2) });

    [Fact]
    public void Whom_a_condition_benefits_gives_more_time() =>
        Offered()
            .When(Buyer.Accepts("p1", new ConditionDefinition("a loan") { Due = Day(1), AskedParty = "seller" }))
            .Refuses(Seller.SetsDue("c1", Day(2)), RefusalCode.LimitChangeNotAllowed)
            .Refuses(Buyer.SetsDue("c1", Monday + NodaTime.Duration.FromHours(1)), RefusalCode.LimitChangeNotAllowed)
            .When(Buyer.SetsDue("c1", Day(2)))
            .Until(Day(1))
            .Condition("c1", ConditionStatus.Outstanding)
            .Until(Day(2))
            .Condition("c1", ConditionStatus.Lapsed)
            .Refuses(Buyer.SetsDue("c1", Day(4)), RefusalCode.ConditionNotOutstanding);

    [Fact]
    public void The_deadline_as_the_protocol_says() =>
        Offered(Protocol.Contract)
            .When(Buyer.SetsLimit("negotiation", Day(7)), Seller.SetsLimit("negotiation", Day(2)))
            .Then(talks => Assert.Equal(Day(2), talks.Deadline))
            .Until(Day(2))
            .Is(NegotiationStatus.Expired)
            .Refuses(Seller.SetsLimit("negotiation", Day(9)), RefusalCode.NegotiationClosed);

    [Fact]
    public void Nobody_s_deadline_is_nobody_s() =>
        Offered(Protocol.BestOffer).Refuses(Buyer.SetsLimit("negotiation", Day(7)), RefusalCode.LimitChangeNotAllowed);

    [Fact]
    public void Nor_does_it_end_a_firm_offer_of_who_sets_it() =>
        Offered()
            .When(Seller.MakesFirm("p1", Day(3)))
            .Refuses(Seller.SetsLimit("negotiation", Day(2)), RefusalCode.ProposalFirm)
            .When(Seller.SetsLimit("negotiation", Day(3)));

    [Fact]
    public void The_end_of_a_suspension_by_who_may_resume() =>
        Offered()
            .Refuses(Buyer.SetsSuspensionEndOfTalks("negotiation", Day(1)), RefusalCode.NotSuspended)
            .When(Buyer.Suspends(), Seller.SetsSuspensionEndOfTalks("negotiation", Day(1)))
            .Until(Day(1))
            .Is(NegotiationStatus.Tabled);

    [Fact]
    public void A_limit_that_a_subject_does_not_have_is_nobody_s() =>
        Offered()
            .Refuses(Seller.SetsLimit("negotiation", Day(3)) with { Limit = LimitKind.FirmUntil }, RefusalCode.LimitChangeNotAllowed)
            .Refuses(Seller.SetsLimit("p1", Day(3)) with { Limit = LimitKind.SuspendedUntil }, RefusalCode.LimitChangeNotAllowed)
            .When(Buyer.Accepts("p1", new ConditionDefinition("a loan")))
            .Refuses(Buyer.SetsLimit("c1", Day(3)) with { Limit = LimitKind.SuspendedUntil }, RefusalCode.LimitChangeNotAllowed);

    [Fact]
    public void An_agreement_has_no_limit_that_one_party_sets() =>
        Offered().When(Buyer.Accepts("p1")).Refuses(Buyer.SetsLimit("a1", Day(3)), RefusalCode.LimitChangeNotAllowed);

    private static Story Offered(Protocol? protocol = null) =>
        Table(protocol ?? Protocol.Contract).When(Seller.Proposes(Price.Is(9_000)) with { Expires = Day(3) });
}
