using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Talks.Descriptors;

public class Stating
{
    [Theory, MemberData(nameof(Kinds))]
    public void A_statement_is_logged_and_changes_no_status(StatementKind kind) =>
        Table(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Says("Less, or I leave.", kind))
            .Tells()
            .Proposal("p1", ProposalStatus.Live)
            .Is(NegotiationStatus.Tabled)
            .Then(talks => Assert.Equal(Answer.None, talks.AnswerOf("p1", "buyer")))
            .Then(talks => Assert.Equal(kind, Assert.IsType<Move.MakeStatement>(talks.Log[^1].Move).Statement));

    public static TheoryData<StatementKind> Kinds => [.. Enum.GetValues<StatementKind>()];

    [Fact]
    public void Any_party_makes_one() =>
        Table(new Protocol(), Seller, Buyer, Mediator, Guarantor, Parliament)
            .When(Seller.Says("…"), Buyer.Says("…"), Mediator.Says("…"), Guarantor.Says("…"), Parliament.Says("…"))
            .Refuses(Bank.Says("…"), RefusalCode.UnknownParty)
            .Is(NegotiationStatus.Convened);

    [Fact]
    public void Also_while_the_talks_are_suspended_and_after_their_end() =>
        Table(new Protocol())
            .When(Seller.Suspends(), Buyer.Says("We have time."), Seller.WalksAway(), Buyer.Says("A pity."))
            .Is(NegotiationStatus.BrokenOff);

    [Fact]
    public void Also_out_of_turn_and_without_using_it_up() =>
        Table(Protocol.AlternatingOffers)
            .When(Buyer.Says("I am listening."), Seller.Says("Well."))
            .Then(talks => Assert.Equal("seller", talks.NextParty));

    [Fact]
    public void Whoever_only_speaks_for_a_party_makes_statements_and_nothing_else() =>
        Table(new Protocol())
            .When(Buyer.Says("My client is interested.") with { Representative = "agent" })
            .Refuses(Buyer.Proposes(Price.Is(7_000)) with { Representative = "agent" }, RefusalCode.NoAuthority)
            .Refuses(Buyer.Suspends() with { Representative = "agent" }, RefusalCode.NoAuthority)
            .Refuses(Buyer.WalksAway() with { Representative = "agent" }, RefusalCode.NoAuthority)
            .Refuses(Buyer.Says("…") with { Representative = "stranger" }, RefusalCode.UnknownRepresentative);

    [Fact]
    public void It_may_be_about_a_proposal_a_condition_or_an_agreement() =>
        Table(Protocol.Diplomacy)
            .When(Seller.Proposes(Price.Is(9_000)), Buyer.Accepts("p1"))
            .When(Seller.Proposes(Warranty.Is("none")), Buyer.Accepts("p2", new ConditionDefinition("a loan")))
            .When(
                Buyer.Says("Dear.") with
                {
                    About = "p1",
                },
                Buyer.Says("Soon.") with
                {
                    About = "c1",
                },
                Seller.Says("Done.") with
                {
                    About = "a1",
                }
            )
            .Refuses(Seller.Says("?") with { About = "p3" }, RefusalCode.UnknownProposal)
            .Refuses(Seller.Says("?") with { About = "c2" }, RefusalCode.UnknownCondition)
            .Refuses(Seller.Says("?") with { About = "a2" }, RefusalCode.UnknownAgreement);

    [Fact]
    public void It_lets_time_pass_like_any_move() =>
        Table(new Protocol())
            .When(Seller.Proposes(Price.Is(9_000)) with { Expires = Day(1) }, Buyer.Says("Still thinking.") with { At = Day(2) })
            .Tells("proposal p1: live → lapsed", "negotiation negotiation: tabled → open");

    [Fact]
    public void It_comes_in_the_order_of_time() =>
        Table(new Protocol())
            .When(Seller.Says("Now.") with { At = Day(2) })
            .Refuses(Buyer.Says("Before.") with { At = Day(1) }, RefusalCode.BeforeLastMove);

    [Fact]
    public void It_says_where_it_is_known_from() =>
        Table(new Protocol())
            .When(Buyer.Says("Any format.") with { Citations = [new("news.example") { Speaker = "a spokesman", Quote = "Any format." }] })
            .Then(talks => Assert.Equal("a spokesman", talks.Log[0].Move.Citations[0].Speaker));
}
