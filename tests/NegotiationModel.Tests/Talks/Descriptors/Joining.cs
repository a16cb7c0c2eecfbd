using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Descriptors;

public class Joining
{
    private static readonly Protocol OpenTable = Protocol.Contract with { AllowsJoining = true };

    [Fact]
    public void A_new_party_takes_the_last_seat_and_moves_from_then_on() =>
        Table(OpenTable)
            .Refuses(Bank.Proposes(Price.Is(9_000)), RefusalCode.UnknownParty)
            .When(Bank.Joins(), Bank.Proposes(Price.Is(9_000)))
            .Then(talks => Assert.Equal(["seller", "buyer", "bank"], talks.Seats.Select(seat => seat.Party.Id.Value)));

    [Fact]
    public void A_principal_that_joins_counts_so_that_what_was_enough_before_is_now_not() =>
        Table(OpenTable)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1", new ConditionDefinition("a loan")))
            .Is(NegotiationStatus.ConditionallyAccepted)
            .When(Bank.Joins())
            .Tells("proposal p1: conditionally accepted → live", "negotiation negotiation: agreed in principle → tabled")
            .When(Buyer.MeetsCondition("c1"))
            .Is(NegotiationStatus.Tabled)
            .When(Bank.Accepts("p1"))
            .Is(NegotiationStatus.Concluded);

    [Theory]
    [InlineData("seller"), InlineData("bank")]
    public void So_does_one_that_comes_back_whichever_seat_is_its_own(string party)
    {
        var gone = party == "seller" ? Seller : Bank;
        Table(OpenTable with { WalkAway = WalkAwayEffect.Leaves, MediatorsMayPropose = true }, Seller, Buyer, Bank, Mediator)
            .When(gone.WalksAway(), Mediator.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"))
            .When((party == "seller" ? Bank : Seller).Accepts("p1", new ConditionDefinition("a loan")))
            .Proposal("p1", ProposalStatus.ConditionallyAccepted)
            .When(gone.Joins())
            .Proposal("p1", ProposalStatus.Live);
    }

    [Fact]
    public void What_is_agreed_already_stays_agreed() =>
        Table(Protocol.Diplomacy)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"), Bank.Joins())
            .Agreement("a1", AgreementStatus.InForce)
            .Then(talks => Assert.Equal(["seller", "buyer"], talks.Agreements["a1"].AcceptedBy));

    [Fact]
    public void Whoever_is_not_a_principal_may_join_and_does_not_count() =>
        Table(OpenTable)
            .When(Seller.Proposes(Price.Is(9_000)), Mediator.Joins(), Parliament.Joins(), Buyer.Accepts("p1"))
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void A_party_joins_through_its_own_representatives() =>
        Table(OpenTable, Seller, Bank)
            .Refuses(Buyer.Joins() with { Representative = "stranger" }, RefusalCode.UnknownRepresentative)
            .Refuses(Buyer.Joins() with { Representative = "agent" }, RefusalCode.NoAuthority)
            .When(Buyer.Joins() with { Representative = "lawyer" });

    [Fact]
    public void Not_where_the_protocol_does_not_let_it() => Table(Protocol.Contract).Refuses(Bank.Joins(), RefusalCode.JoiningNotAllowed);

    [Fact]
    public void Not_twice() =>
        Table(OpenTable)
            .Refuses(Buyer.Joins(), RefusalCode.AlreadyPresent)
            .When(Bank.Joins())
            .Refuses(Bank.Joins(), RefusalCode.AlreadyPresent);

    [Fact]
    public void Only_while_the_talks_are_active() =>
        Table(OpenTable)
            .When(Seller.Suspends())
            .Refuses(Bank.Joins(), RefusalCode.NegotiationSuspended)
            .When(Seller.WalksAway())
            .Refuses(Bank.Joins(), RefusalCode.NegotiationClosed);

    [Fact]
    public void A_party_that_had_left_joins_again_and_counts_again() =>
        Table(OpenTable with { WalkAway = NegotiationModel.WalkAwayEffect.Leaves }, Seller, Buyer, Bank)
            .When(Bank.WalksAway(), Seller.Proposes(Price.Is(9_000)), Bank.Joins(), Buyer.Accepts("p1"))
            .Is(NegotiationStatus.Tabled)
            .When(Bank.Accepts("p1"))
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void It_takes_the_seat_it_had_even_the_first()
    {
        var story = Table(OpenTable with { WalkAway = NegotiationModel.WalkAwayEffect.Leaves }, Seller, Buyer, Bank)
            .When(Seller.WalksAway(), Seller.Joins());
        Assert.Equal(["seller", "buyer", "bank"], story.Talks.Seats.Select(seat => seat.Party.Id.Value));
        story.When(Seller.Proposes(Price.Is(9_000)));
    }

    [Fact]
    public void A_principal_that_joins_has_its_turn_last() =>
        Table(Protocol.AlternatingOffers with { AllowsJoining = true })
            .When(Seller.Proposes(Price.Is(9_000)), Bank.Joins())
            .Then(talks => Assert.Equal("buyer", talks.NextParty))
            .When(Buyer.Accepts("p1"))
            .Then(talks => Assert.Equal("bank", talks.NextParty))
            .When(Bank.Accepts("p1"))
            .Is(NegotiationStatus.Concluded);

    [Fact]
    public void It_may_be_asked_to_meet_a_condition() =>
        Table(OpenTable)
            .When(
                Seller.Proposes(Price.Is(9_000)),
                Parliament.Joins(),
                Buyer.Accepts("p1", new ConditionDefinition("a law") { AskedParty = "parliament" }),
                Parliament.MeetsCondition("c1")
            )
            .Is(NegotiationStatus.Concluded);
}
