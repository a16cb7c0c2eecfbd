using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Descriptors;

public partial class Ratifying
{
    private static readonly Protocol TwoHouses = Protocol.Contract with { Ratifiers = ["parliament", "senate"] };
    private static readonly Party Senate = Party.Observer("senate");

    [Fact]
    public void The_last_ratifier_puts_the_agreement_in_force() =>
        Agreed(TwoHouses)
            .Agreement("a1", AgreementStatus.Pending)
            .Is(NegotiationStatus.Concluded)
            .When(Parliament.Ratifies("a1"))
            .Agreement("a1", AgreementStatus.Pending)
            .Tells()
            .When(Senate.Ratifies("a1"))
            .Tells("agreement a1: pending → in force")
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void Who_has_ratified_is_told_in_the_order_in_which_they_did() =>
        Agreed(TwoHouses)
            .Then(talks => Assert.Empty(talks.Agreements["a1"].RatifiedBy))
            .When(Senate.Ratifies("a1"), Parliament.Ratifies("a1"))
            .Then(talks => Assert.Equal(["senate", "parliament"], talks.Agreements["a1"].RatifiedBy));

    [Fact]
    public void One_refusal_is_enough_and_the_talks_reopen() =>
        Agreed(TwoHouses)
            .When(Parliament.Ratifies("a1"), Senate.RefusesToRatify("a1"))
            .Tells("agreement a1: pending → unratified", "negotiation negotiation: concluded → open")
            .Then(talks => Assert.False(talks.Agenda["price"].IsAgreed));

    [Fact]
    public void Or_break_off_where_the_protocol_says_so() =>
        Agreed(TwoHouses with { OnFailedEntryIntoForce = FailedEntryEffect.BreakOff })
            .When(Senate.RefusesToRatify("a1"))
            .Tells("agreement a1: pending → unratified", "negotiation negotiation: concluded → broken off");

    [Fact]
    public void The_agreement_may_be_left_out_when_only_one_is_pending() =>
        Agreed(TwoHouses).When(Senate.Ratifies()).Then(talks => Assert.Equal(new Move.Ratify("senate", "a1"), talks.Log[^1].Move));

    [Fact]
    public void It_may_not_be_left_out_when_none_or_several_are() =>
        Table(Protocol.Diplomacy with { Ratifiers = ["parliament"] }, Seller, Buyer, Parliament)
            .Refuses(Parliament.Ratifies(), RefusalCode.UnknownAgreement)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Seller.Proposes(Warranty.Is("none")), Buyer.Accepts("p2"))
            .Refuses(Parliament.Ratifies(), RefusalCode.UnknownAgreement)
            .Refuses(Parliament.RefusesToRatify(), RefusalCode.UnknownAgreement)
            .Refuses(Parliament.Ratifies("a3"), RefusalCode.UnknownAgreement)
            .When(Parliament.Ratifies("a2"))
            .Agreement("a1", AgreementStatus.Pending)
            .Agreement("a2", AgreementStatus.InForce);

    [Fact]
    public void Only_a_ratifier_speaks_on_it() =>
        Agreed(TwoHouses)
            .Refuses(Seller.Ratifies("a1"), RefusalCode.NotARatifier)
            .Refuses(Seller.RefusesToRatify("a1"), RefusalCode.NotARatifier);

    [Fact]
    public void A_principal_may_be_a_ratifier() =>
        Agreed(Protocol.Contract with { Ratifiers = ["buyer"] }).When(Buyer.Ratifies()).Agreement("a1", AgreementStatus.InForce);

    [Fact]
    public void A_ratifier_speaks_once_on_an_agreement() =>
        Agreed(TwoHouses)
            .When(Senate.Ratifies("a1"))
            .Refuses(Senate.Ratifies("a1"), RefusalCode.AlreadyDone)
            .Refuses(Senate.RefusesToRatify("a1"), RefusalCode.AlreadyDone)
            .When(Parliament.RefusesToRatify("a1"))
            .Refuses(Parliament.Ratifies("a1"), RefusalCode.AlreadyDone);

    [Fact]
    public void The_agreement_is_pending_to_be_ratified() =>
        Agreed(TwoHouses)
            .When(Parliament.RefusesToRatify("a1"))
            .Refuses(Senate.Ratifies("a1"), RefusalCode.AgreementNotPending)
            .Refuses(Senate.RefusesToRatify("a1"), RefusalCode.AgreementNotPending);

    [Fact]
    public void It_may_be_ratified_after_the_talks_have_failed() =>
        Table(Protocol.Diplomacy with { Ratifiers = ["parliament"] }, Seller, Buyer, Parliament)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Seller.WalksAway(), Parliament.Ratifies())
            .Agreement("a1", AgreementStatus.InForce)
            .Is(NegotiationStatus.BrokenOff);

    [Theory, InlineData(FailedEntryEffect.Reopen), InlineData(FailedEntryEffect.BreakOff)]
    public void Talks_that_have_failed_stay_so_when_ratification_is_refused(FailedEntryEffect rule) =>
        Table(Protocol.Diplomacy with { Ratifiers = ["parliament"], OnFailedEntryIntoForce = rule }, Seller, Buyer, Parliament)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Seller.WalksAway(), Parliament.RefusesToRatify())
            .Agreement("a1", AgreementStatus.EntryIntoForceFailed)
            .Is(NegotiationStatus.BrokenOff);

    private static Story Agreed(Protocol protocol) =>
        Table(protocol, Seller, Buyer, Parliament, Senate).When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"));
}
