using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Moves;

public class MovesAreWhatTheySay
{
    [Fact]
    public void Without_terms_a_party_or_the_words_of_a_condition_there_is_no_move()
    {
        Assert.Throws<ArgumentNullException>(() => new Move.Propose("a", null!));
        Assert.Throws<ArgumentNullException>(() => new Move.Propose("a", []) { Terms = null! });
        Assert.Throws<ArgumentNullException>(() => new Move.Join(null!));
        Assert.Throws<ArgumentNullException>(() => new Proviso(null!));
    }

    [Fact]
    public void A_move_has_the_subject_that_it_names()
    {
        Assert.All(new Move[] { Buyer.Accepts("p1"), Buyer.Rejects("p1"), Buyer.Withdraws("p1") }, move => Assert.Equal(Subject.Of(new ProposalId("p1")), move.Subject));
        Assert.All(new Move[] { Buyer.Meets("c1"), Buyer.Waives("c1"), Buyer.Refuses("c1"), Buyer.ReportsFailed("c1") }, move => Assert.Equal(Subject.Of(new ConditionId("c1")), move.Subject));
        Assert.All(new Move[] { Buyer.Ratifies("a1"), Buyer.RefusesToRatify("a1") }, move => Assert.Equal(Subject.Of(new AgreementId("a1")), move.Subject));
        Assert.All(new Move[] { Buyer.Ratifies(), Buyer.RefusesToRatify(), Buyer.Proposes(Price.Is(1)), Buyer.Suspends(), Buyer.Joins() }, move => Assert.Null(move.Subject));
    }

    [Fact]
    public void Each_limit_of_a_proposal_is_kept_beside_the_other()
    {
        var offer = Seller.Proposes(Price.Is(9_000));
        Assert.Equal((Day(3), Day(2)), Limits(offer with { Expires = Day(3), FirmUntil = Day(2) }));
        Assert.Equal((Day(3), Day(2)), Limits(offer with { FirmUntil = Day(2), Expires = Day(3) }));
        Assert.Equal((null, Day(2)), Limits(offer with { Expires = Day(3), FirmUntil = Day(2) } with { Expires = null }));
        Assert.Equal(offer, offer with { Expires = Day(3) } with { Expires = null });
        Assert.NotEqual(offer with { Expires = Day(3) }, offer with { FirmUntil = Day(3) });
    }

    [Fact]
    public void An_id_that_names_nothing_is_kept_as_such()
    {
        var offer = Seller.Proposes(Price.Is(9_000)) with { Answers = default(ProposalId) };
        Assert.Equal(default(ProposalId), offer.Answers);
        Assert.Null((offer with { Answers = null }).Answers);
        Assert.NotEqual(offer, offer with { Answers = null });
    }

    private static (NodaTime.Instant?, NodaTime.Instant?) Limits(Move.Propose offer) => (offer.Expires, offer.FirmUntil);
}
