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
