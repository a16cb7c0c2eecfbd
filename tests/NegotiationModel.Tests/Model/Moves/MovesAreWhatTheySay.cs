using Xunit;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Model.Moves;

public class MovesAreWhatTheySay
{
    [Fact]
    public void Without_terms_a_party_or_the_words_of_a_condition_there_is_no_move()
    {
        Assert.Throws<ArgumentNullException>(() => new Move.Propose("a", null!));
        Assert.Throws<ArgumentNullException>(() => new Move.Propose("a", []) { Terms = null! });
        Assert.Throws<ArgumentNullException>(() => new Move.Join(null!));
        Assert.Throws<ArgumentNullException>(() => new ConditionDefinition(null!));
    }

    [Fact]
    public void A_move_has_the_subject_that_it_names()
    {
        Assert.All(
            new Move[] { Buyer.Accepts("p1"), Buyer.Rejects("p1"), Buyer.Withdraws("p1") },
            move => Assert.Equal(Subject.Of(new ProposalId("p1")), move.ActsOn)
        );
        Assert.All(
            new Move[] { Buyer.MeetsCondition("c1"), Buyer.WaivesCondition("c1"), Buyer.RefusesCondition("c1"), Buyer.ReportsFailed("c1") },
            move => Assert.Equal(Subject.Of(new ConditionId("c1")), move.ActsOn)
        );
        Assert.All(
            new Move[] { Buyer.Ratifies("a1"), Buyer.RefusesToRatify("a1") },
            move => Assert.Equal(Subject.Of(new AgreementId("a1")), move.ActsOn)
        );
        Assert.All(
            new Move[] { Buyer.Ratifies(), Buyer.RefusesToRatify(), Buyer.Proposes(Price.Is(1)), Buyer.Suspends(), Buyer.Joins() },
            move => Assert.Null(move.ActsOn)
        );
    }

    [Fact]
    public void A_counter_proposal_answers_what_it_counters()
    {
        var counter = Seller.Proposes(Price.Is(9_000)) with { CounterTo = "p1" };
        Assert.Equal(counter, Seller.Counters("p1", Price.Is(9_000)));
        Assert.Equal(counter, Seller.Counters("p1", new List<Term> { Price.Is(9_000) }));
        Assert.Equal(Seller.Proposes([Price.Is(9_000)]), Seller.Proposes(Price.Is(9_000)));
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
    public void An_id_that_names_nothing_is_none()
    {
        var offer = Seller.Proposes(Price.Is(9_000));
        Assert.Throws<ArgumentException>("CounterTo", () => offer with { CounterTo = default(ProposalId) });
        Assert.Throws<ArgumentException>("Representative", () => offer with { Representative = default(RepresentativeId) });
        Assert.Null((offer with { CounterTo = "p1" } with { CounterTo = null }).CounterTo);
    }

    [Fact]
    public void What_is_said_beside_a_move_is_kept_whatever_comes_first()
    {
        var offer = Seller.Proposes(Price.Is(9_000));
        ValueList<Citation> citations = [new("The Gazette") { Quote = "nine thousand" }];
        Move[] orders =
        [
            offer with
            {
                Representative = "agent",
                Text = "firm",
                Citations = citations,
            },
            offer with
            {
                Citations = citations,
                Text = "firm",
                Representative = "agent",
            },
            offer with
            {
                Text = "firm",
                Citations = citations,
                Representative = "agent",
            },
            offer with
            {
                Representative = "other",
                Text = "soft",
            } with
            {
                Citations = citations,
                Text = "firm",
                Representative = "agent",
            },
        ];
        Assert.All(orders, one => Assert.Equal(("agent", "firm", citations), (one.Representative!.Value.Value, one.Text, one.Citations)));
        Assert.All(orders, one => Assert.Equal(orders[0], one));
        Assert.Equal((null, "firm", citations), Said(orders[0] with { Representative = null }));
        Assert.Equal(("agent", null, citations), Said(orders[0] with { Text = null }));
        Assert.Equal(("agent", "firm", default), Said(orders[0] with { Citations = default }));
        Assert.Equal(offer, orders[0] with { Representative = null, Text = null, Citations = default });
        Assert.Equal(offer, orders[0] with { Citations = default, Text = null, Representative = null });
    }

    [Fact]
    public void What_is_taken_back_is_as_if_it_had_not_been_said()
    {
        var offer = Seller.Proposes(Price.Is(9_000));
        var all = offer with
        {
            UncommittedCoSponsors = ["bank"],
            RevivesProposalOrAgreement = "p1",
            Expires = Day(3),
            FirmUntil = Day(2),
            LeavesProposerUncommitted = true,
            Representative = "agent",
            At = Day(1),
        };
        Assert.Equal(
            (["bank"], "p1", Day(3), Day(2), true, "agent", Day(1)),
            (
                all.UncommittedCoSponsors,
                all.RevivesProposalOrAgreement,
                all.Expires,
                all.FirmUntil,
                all.LeavesProposerUncommitted,
                all.Representative!.Value.Value,
                all.At
            )
        );
        Assert.Equal(
            offer,
            all with
            {
                UncommittedCoSponsors = default,
                RevivesProposalOrAgreement = null,
                Expires = null,
                FirmUntil = null,
                LeavesProposerUncommitted = false,
                Representative = null,
                At = null,
            }
        );
        Assert.NotEqual(offer, offer with { At = NodaTime.Instant.FromUnixTimeTicks(0) });
        Assert.Null(offer.At);
    }

    [Fact]
    public void Null_stands_for_not_firm_not_applied_and_at_once_and_never_is_refused()
    {
        var (offer, leaving) = (Seller.Proposes(Price.Is(9_000)), Seller.WithdrawsFrom("a1"));
        Assert.Equal((null, null, null), (offer.FirmUntil, offer.ProvisionallyAppliedFrom, leaving.Effective));
        Assert.Equal(End.At(Day(2)), (leaving with { Effective = Day(2) }).Effective);
        Assert.Equal(leaving, leaving with { Effective = Day(2) } with { Effective = null });
        Assert.Equal(offer, offer with { ProvisionallyAppliedFrom = Day(2) } with { ProvisionallyAppliedFrom = null });
        NodaTime.Instant? none = null,
            day = Day(2);
        Assert.Equal(offer, offer with { FirmUntil = none, ProvisionallyAppliedFrom = none, InForceUntil = none });
        Assert.Equal(offer with { FirmUntil = Day(2) }, offer with { FirmUntil = day });
        Refused(nameof(offer.FirmUntil), "where the offer is not firm", () => offer with { FirmUntil = End.Never });
        Refused(
            nameof(offer.ProvisionallyAppliedFrom),
            "where the agreement is not applied provisionally",
            () => offer with { ProvisionallyAppliedFrom = End.Never }
        );
        Refused(nameof(leaving.Effective), "to be gone at once, or when the notice is over", () => leaving with { Effective = End.Never });
    }

    private static void Refused(string name, string whenNone, Func<object> set) =>
        Assert.StartsWith(
            $"{name} cannot be End.Never: {whenNone}, leave it out or give null (default(End?) in a conditional expression",
            Assert.Throws<ArgumentException>(name, set).Message,
            StringComparison.Ordinal
        );

    private static (string?, string?, ValueList<Citation>) Said(Move move) => (move.Representative?.Value, move.Text, move.Citations);

    private static (NodaTime.Instant?, NodaTime.Instant?) Limits(Move.Propose offer) => (offer.Expires.Instant, offer.FirmUntil?.Instant);
}
