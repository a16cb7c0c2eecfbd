using NegotiationModel.Analysis;
using NegotiationModel.Lifecycles;
using NegotiationModel.Play;
using NegotiationModel.Reports;
using NegotiationModel.Tournaments;
using Xunit;

namespace NegotiationModel.Tests.Reliability;

public class ValuesPrintWhatTheyAre
{
    private static readonly Party Seller = Party.Principal("seller"),
        Buyer = Party.Principal("buyer");
    private static readonly IntegerIssue Price = Issue.Integer("price", 7_000, 10_000, 1_000);
    private static readonly Preferences Wanted = Seller.Wants(Price.Worth(1, worst: 7_000, best: 10_000)) with { Reservation = 0.4 };
    private static readonly Preferences Sought = Buyer.Wants(Price.Worth(1, worst: 10_000, best: 7_000));

    private static Negotiation Talks => Negotiation.Convene(new(Protocol.Bargaining, [Seller, Buyer], [Price]) { Title = "A sale" });

    [Fact]
    public void Moves_and_rulings()
    {
        var offered = Talks.Make(Seller.Proposes(Price.Is(9_000)));
        Assert.Equal("seller proposes p1 (price: 9000)", offered.Log[0].Move.ToString());
        Assert.Equal("buyer accepts p1", Buyer.Accepts("p1").ToString());
        Assert.Equal("permitted: buyer accepts p1", offered.Rule(Buyer.Accepts("p1")).ToString());
        Assert.StartsWith("refused: buyer accepts p7: ", offered.Rule(Buyer.Accepts("p7")).ToString(), StringComparison.Ordinal);
        Assert.Equal("no ruling", default(Ruling).ToString());

        var refused = offered.Rule(Buyer.Accepts("p7"));
        if (!refused.IsPermitted)
            Assert.NotEmpty(refused.Refusal.PermittedInstead); // without a warning that it may be null
    }

    [Fact]
    public void The_table()
    {
        var offered = Talks.Make(Seller.Proposes(Price.Is(9_000)));
        Assert.Equal("1 move, the last: seller proposes p1 (price: 9000)", offered.Log.ToString());
        Assert.Equal("no moves", Talks.Log.ToString());
        Assert.Equal("seller (principal)", offered.Seats[0].ToString());
        Assert.Equal("price (open)", offered.Agenda[0].ToString());
        Assert.Equal(
            ("p1", "none", "seller, buyer"),
            (offered.Proposals.ToString(), offered.Conditions.ToString(), offered.Seats.ToString())
        );
    }

    [Fact]
    public void Who_talks_about_what_by_which_rules()
    {
        Assert.Equal("seller (principal)", Seller.ToString());
        Assert.Equal("seller, Anna (principal)", Party.Principal("seller", "Anna").ToString());
        Assert.Equal("price (whole number, 7000 to 10000)", Price.ToString());
        Assert.Equal("price (EUR, 0 to 20000)", Issue.Money("price", "EUR", 0, 20_000).ToString());
        Assert.Equal("day (sunday, monday)", Issue.Choice("day", "sunday", "monday").ToString());
        Assert.StartsWith("day (sunday, monday, ", Issue.Enum<DayOfWeek>("day").ToString(), StringComparison.Ordinal);
        Assert.Equal("A sale: seller, buyer on price", Talks.Setting.ToString());
        Assert.Equal("bargaining", Protocol.Bargaining.ToString());
        Assert.Equal("alternating offers", Protocol.AlternatingOffers.ToString());
        Assert.Equal("bargaining, varied: ratifiers board", (Protocol.Bargaining with { Ratifiers = ["board"] }).ToString());
        Assert.Equal(
            "diplomacy, varied: more than half accept; no joining; max rounds 5",
            (Protocol.Diplomacy with { Acceptance = AcceptanceRule.Majority, AllowsJoining = false, MaxAlternatingRounds = 5 }).ToString()
        );
        Assert.Equal("no preset", new Protocol().ToString());
    }

    [Fact]
    public void Moves_with_their_times()
    {
        var left = Talks.Make(Buyer.WalksAway("too dear") with { At = NodaTime.Instant.FromUtc(2026, 5, 6, 19, 0) });
        Assert.EndsWith(", 6 May 2026 19:00 UTC", left.Log[0].ToString(), StringComparison.Ordinal);
        Assert.StartsWith("buyer walks away", left.Log[0].ToString(), StringComparison.Ordinal);
        Assert.Equal("seller proposes p1 (price: 9000), undated", Talks.Make(Seller.Proposes(Price.Is(9_000))).Log[0].ToString());
    }

    [Fact]
    public void A_document_without_what_is_confidential()
    {
        var document = NegotiationDocument.From(Talks.Make(Seller.Proposes(Price.Is(9_000)))) with
        {
            Sheets = [new("seller", "Take 7,000 if you must.")],
            Preferences = [Wanted, Sought],
        };
        Assert.Equal("A sale: seller, buyer on price (negotiation), 1 move", document.ToString());
        Assert.Equal("for seller, 23 characters", document.Sheets[0].ToString());
        Assert.Equal("seller: price 1", Wanted.ToString());
    }

    [Fact]
    public void Estimates_and_ends()
    {
        Assert.Equal("2 ± 2.484 (3 cases)", SampleEstimate.OfMean([1, 2, 3]).ToString());
        Assert.Equal("0.5 ± 0.03 (1000 cases)", new SampleEstimate(1000, 0.5, 0.47, 0.53).ToString());
        Assert.Equal("1 (0.2065 to 1; 1 case)", SampleEstimate.OfShare(1, 1).ToString());
        Assert.Equal("7 (1 case)", SampleEstimate.OfMean([7]).ToString());
        Assert.Equal("no estimate (0 cases)", default(SampleEstimate).ToString());
        var problem = BargainingProblem.Of(OutcomeSpace.Of([Price]), [Wanted, Sought]);
        var result = new Tournament([Strategies.Boulware, Strategies.Conceder], [new("sale", [Price], problem)]).Run();
        Assert.Equal("boulware, conceder in sale", result.Encounters[1].Encounter.ToString());
        Assert.StartsWith("boulware, conceder in sale: agreed in round ", result.Encounters[1].ToString(), StringComparison.Ordinal);
        Assert.Equal("seller: 0 to 1, no agreement 0.4", problem.UtilityRanges[0].ToString());
    }

    [Fact]
    public void Offers_and_decisions()
    {
        Assert.Equal("buyer: outcome 17", new Offer("buyer", 17).ToString());
        Assert.Equal("outcome 17, aspiring to 0.3333", new Bid(1 / 3.0, 17).ToString());
        Assert.Equal("gives up", Bid.GiveUp.ToString());
        Assert.Equal("offers outcome 3", Decision.Offer(3).ToString());
        Assert.Equal("offers price: 9000", Decision.Offer(Price.Is(9_000)).ToString());
        Assert.Equal("accepts, rejects, walks away, waits", $"{Decision.Accept}, {Decision.Reject}, {Decision.WalkAway}, {Decision.Wait}");
        Assert.Equal("buyer accepts p1", Decision.Make(Buyer.Accepts("p1")).ToString());
    }

    [Fact]
    public void Documents_and_machines()
    {
        Assert.StartsWith("proposal: ", Lifecycle.Proposal.ToString(), StringComparison.Ordinal);
        Assert.StartsWith(
            "3 moves, 0 refused; ",
            ReplayResult.Play(Scenario.Find("used-car")!.Read(), until: 3).ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Outcomes_and_play()
    {
        var space = OutcomeSpace.Of([Price]);
        var problem = BargainingProblem.Of(space, [Wanted, Sought]);
        Assert.Equal("4 outcomes of price", space.ToString());
        var sampled = BargainingProblem.Of(
            OutcomeSpace.Of([Issue.Number("price", 7_000, 10_000), Issue.YesNo("boxed")]),
            [
                Seller.Wants(Issue.Number("price").Worth(1, worst: 7_000, best: 10_000)),
                Buyer.Wants(Issue.Number("price").Worth(1, worst: 10_000, best: 7_000)),
            ]
        );
        Assert.Equal("22 outcomes, sampled, of price, boxed", sampled.Space.ToString());
        Assert.StartsWith("seller, buyer: 22 outcomes, sampled, 22 individually", sampled.ToString(), StringComparison.Ordinal);
        Assert.Equal("seller over 4 outcomes of price", problem.UtilityMaps[0].ToString());
        Assert.Equal("seller: 4 outcomes from 0 to 1, no agreement 0.4", new Ranking(problem.UtilityMaps[0]).ToString());
        Assert.Equal("seller, buyer: 4 outcomes, 2 individually rational, 4 on the frontier", problem.ToString());
        Assert.Same(problem.Nash, problem.Nash);
        var session = Session.Begin(
            Protocol.AlternatingOffers,
            [Price],
            [new(Wanted, Strategies.Boulware), new(Sought, Strategies.Conceder)]
        );
        Assert.Equal("round 1 of 100, 0 offers: convened", session.ToString());
        Assert.Equal("seller (boulware)", new Participant(Wanted, Strategies.Boulware).ToString());
        Assert.Equal(
            "4 encounters of 2 strategies in 1 scenario",
            new Tournament([Strategies.Boulware, Strategies.Conceder], [new("sale", [Price], problem)]).ToString()
        );
    }
}
