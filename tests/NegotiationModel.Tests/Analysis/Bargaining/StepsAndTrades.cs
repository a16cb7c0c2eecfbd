using NegotiationModel.Analysis;
using Xunit;

namespace NegotiationModel.Tests.Analysis.Bargaining;

public class StepsAndTrades
{
    private static readonly IntegerIssue Price = Issue.Integer("price", 0, 10),
        Days = Issue.Integer("days", 0, 10);
    private static readonly Party Seller = Party.Principal("seller"),
        Buyer = Party.Principal("buyer");

    // The seller cares for the price, the buyer for the days.
    private static ValueList<Preferences> Wants =>
        [
            new(
                "seller",
                [
                    new("price", 0.75, Valuation.Linear(Value.Of(0m), Value.Of(10m))),
                    new("days", 0.25, Valuation.Linear(Value.Of(0m), Value.Of(10m))),
                ]
            )
            {
                Reservation = 0.25,
            },
            new(
                "buyer",
                [
                    new("price", 0.25, Valuation.Linear(Value.Of(10m), Value.Of(0m))),
                    new("days", 0.75, Valuation.Linear(Value.Of(10m), Value.Of(0m))),
                ]
            )
            {
                Reservation = 0.25,
            },
        ];

    [Theory]
    [InlineData(0, 0, OfferStepKind.Silent), InlineData(1e-10, -1e-10, OfferStepKind.Silent)]
    [InlineData(0, 1, OfferStepKind.Nice)]
    [InlineData(1, 1, OfferStepKind.Fortunate)]
    [InlineData(1, 0, OfferStepKind.Selfish), InlineData(1, -1, OfferStepKind.Selfish)]
    [InlineData(-1, 0, OfferStepKind.Concession), InlineData(-1, 1, OfferStepKind.Concession)]
    [InlineData(0, -1, OfferStepKind.Unfortunate), InlineData(-1, -1, OfferStepKind.Unfortunate)]
    public void A_step_is_named_by_what_it_gives_and_takes(double own, double other, OfferStepKind kind) =>
        Assert.Equal(kind, OfferStep.Classify(own, other));

    [Fact]
    public void The_steps_of_talks_are_told_offer_by_offer()
    {
        var talks = Negotiation
            .Convene(Protocol.Bargaining, [Seller, Buyer], [Price, Days])
            .Make(
                Seller.Proposes(Price.Is(10), Days.Is(10)),
                Buyer.Proposes(Price.Is(0), Days.Is(0)),
                Seller.Proposes(Price.Is(10), Days.Is(4)),
                Buyer.Proposes(Price.Is(8), Days.Is(0)),
                Buyer.Proposes(Price.Is(8), Days.Is(1))
            );
        Assert.Equal(
            ["seller p1 p3 -0.15 0.45 Concession", "buyer p2 p4 -0.2 0.6 Concession", "buyer p4 p5 -0.075 0.025 Concession"],
            OfferStep
                .Trace(talks, Wants)
                .Select(step =>
                    FormattableString.Invariant(
                        $"{step.By} {step.From} {step.To} {step.OwnChange:0.###} {step.OtherChange:0.###} {step.Kind}"
                    )
                )
        );
        Assert.All(OfferStep.Trace(talks, Wants), step => Assert.NotEqual(step.By, step.Towards));
        Assert.Empty(OfferStep.Trace(talks, [Wants[0]]));
    }

    [Fact]
    public void Trading_issues_betters_splitting_each()
    {
        var problem = BargainingProblem.Of(OutcomeSpace.Of([Price, Days]), Wants);
        var trade = Logrolling.Find(problem);
        Assert.Equal("price: 5, days: 5", problem.Space[trade.Compromise.OutcomeIndex].ToString());
        Assert.Equal("price: 10, days: 0", problem.Space[trade.Package.OutcomeIndex].ToString());
        Assert.Equal([0.25, 0.25], trade.Gains.Select(gain => Math.Round(gain, 12)));
        Assert.Equal(0.5, trade.JointGain, 12);
        Assert.Equal(trade.Package, Assert.Single(problem.Nash.Points));
    }

    [Fact]
    public void Nothing_is_gained_where_there_is_one_issue()
    {
        var trade = Logrolling.Find(BargainingProblem.Of(OutcomeSpace.Of([Price]), Wants));
        Assert.Equal((trade.Compromise, 0.0), (trade.Package, trade.JointGain));
    }

    [Fact]
    public void What_an_agreement_left_on_the_table_is_what_costs_nobody_anything()
    {
        var problem = BargainingProblem.Of(OutcomeSpace.Of([Price, Days]), Wants);
        Terms split = [Price.Is(5), Days.Is(5)],
            trade = [Price.Is(10), Days.Is(0)];
        Assert.Equal(0.5, problem.LeftOnTheTable(problem.Utilities(split)), 12);
        Assert.Equal(0, problem.LeftOnTheTable(problem.Utilities(trade)), 12);
        Assert.Equal(0.5, problem.LeftOnTheTable(split), 12);
        Assert.Equal(Math.Sqrt(0.125), problem.Distance(split, problem.Nash)!.Value, 12);
        Assert.Equal(problem.DistanceToFrontier(problem.Utilities(split)), problem.DistanceToFrontier(split));
        Assert.True(problem.DistanceToFrontier(split) > 0);
        Assert.Equal(Math.Sqrt(0.125), problem.Distance(problem.Utilities(split), problem.Nash)!.Value, 12);
        Assert.Equal(0, problem.DistanceToFrontier(problem.Utilities(trade)), 12);
        Assert.True(problem.DistanceToFrontier(problem.Utilities(split)) is > 0.1 and < 0.36);
    }

    [Fact]
    public void Terms_that_are_no_whole_package_have_no_distance()
    {
        var problem = BargainingProblem.Of(OutcomeSpace.Of([Price, Days]), Wants);
        Told("The terms (price: 5) say nothing on days.", [Price.Is(5)]);
        Told("The terms () say nothing on price.", []);
        Told(
            "The terms (price: 500, days: 5) put 500 on price, outside what it allows (whole number, 0 to 10).",
            [new("price", Value.Of(500)), Days.Is(5)]
        );
        Told(
            "The terms (price: 5, days: 5, colour: red) name colour, which is none of the issues (price, days).",
            [Price.Is(5), Days.Is(5), new("colour", Value.Of("red"))]
        );

        void Told(string message, Terms terms)
        {
            foreach (
                Func<object?> ask in new Func<object?>[]
                {
                    () => problem.Distance(terms, problem.Nash),
                    () => problem.DistanceToFrontier(terms),
                    () => problem.LeftOnTheTable(terms),
                    () => problem.IsParetoOptimal(terms),
                }
            )
                Assert.StartsWith(message, Assert.Throws<ArgumentException>("terms", ask).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_value_that_is_allowed_but_not_considered_has_one()
    {
        var price = Issue.Money("price", "EUR", 0, 10_000);
        var seller = Party.Principal("seller").Wants(price.Worth(1, worst: 0, best: 10_000));
        var buyer = Party.Principal("buyer").Wants(price.Worth(1, worst: 10_000, best: 0));
        var problem = BargainingProblem.Of([price], [seller, buyer]);
        Assert.True(problem.Space.IndexOf([price.Is(1_234.56m)]) < 0);
        Assert.Equal(0, problem.DistanceToFrontier([price.Is(1_234.56m)]));
        Assert.Throws<ArgumentException>("terms", () => problem.DistanceToFrontier([price.LeftOpen("later")]));
    }

    [Fact]
    public void A_win_set_is_what_enough_members_would_pass()
    {
        Preferences Member(PartyId name, double least) =>
            new(name, [new("price", 1, Valuation.Linear(Value.Of(0m), Value.Of(10m)))]) { Reservation = least };
        Preferences Other(PartyId name, double least) =>
            new(name, [new("price", 1, Valuation.Linear(Value.Of(10m), Value.Of(0m)))]) { Reservation = least };
        var game = TwoLevelGame.Of(
            OutcomeSpace.Of([Price]),
            new Constituency("sellers", [Member("a", 0.3), Member("b", 0.6), Member("c", 0.9)], 2),
            new Constituency("buyers", [Other("x", 0.1), Other("y", 0.2)], 2)
        );
        Assert.Equal([5, 9], game.WinSetSizes);
        Assert.Equal(3, game.OverlapSize);
        Assert.Equal(["price: 6", "price: 7", "price: 8"], game.Ratifiable().Select(outcome => game.Space[outcome].ToString()));
        Assert.Throws<ArgumentException>(() => TwoLevelGame.Of(game.Space));
        Assert.Throws<ArgumentException>(() => TwoLevelGame.Of(game.Space, new Constituency("nobody", [], 0)));
    }

    [Fact]
    public void Too_much_is_refused_before_it_is_looked_at()
    {
        var space = new OutcomeSpace([
            .. Enumerable
                .Range(0, 8)
                .Select(issue => new IssueValues($"i{issue}", [.. Enumerable.Range(0, 10).Select(value => Value.Of((decimal)value))])),
        ]);
        Assert.Contains(
            "100000000 outcomes",
            Assert.Throws<ArgumentException>(() => BargainingProblem.Of(space, Wants)).Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentException>(() => TwoLevelGame.Of(space, new Constituency("all", Wants, Wants.Count)));
        Assert.Throws<ArgumentException>(() => BargainingProblem.Of(OutcomeSpace.Of([Price]), []));
        Assert.Throws<ArgumentException>(() => BargainingProblem.Of(OutcomeSpace.Of([Price]), [Wants[0], Wants[0]]));
        Assert.Throws<OperationCanceledException>(() =>
            BargainingProblem.Of(OutcomeSpace.Of([Price]), Wants, cancellationToken: new(true))
        );
    }
}
