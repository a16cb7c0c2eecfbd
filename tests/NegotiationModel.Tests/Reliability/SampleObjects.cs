using NegotiationModel.Analysis;
using NegotiationModel.Lifecycles;
using NegotiationModel.Play;
using NegotiationModel.Reports;
using NegotiationModel.Tournaments;
using static NegotiationModel.Tests.Tables;

namespace NegotiationModel.Tests.Reliability;

/// <summary>Things of every kind from which the others can be reached, of more tables than one.</summary>
internal static class SampleObjects
{
    public static IEnumerable<object> All()
    {
        var ended = ReplayResult.Play(Scenario.Find("coalition")!.Read());
        var talks = Negotiation
            .Convene(new(Protocol.Contract, [Seller, Buyer, Mediator], [Price, Warranty]) { ConvenedAt = Monday })
            .Make(Seller.Proposes(Price.Is(9_000), Warranty.Is("none")));
        var document = Scenario.Find("used-car")!.Read();
        yield return talks;
        yield return talks.Rule(Buyer.Rejects("p9"));
        yield return talks.Rule(Buyer.Accepts("p1", new ConditionDefinition("a loan") { Due = Day(9) }));
        yield return ended.Talks;
        yield return ended;
        yield return document;
        foreach (
            var issue in (Issue[])
                [
                    Price,
                    Warranty,
                    Handover,
                    Issue.Integer("count", 0, 9),
                    Issue.Number("share"),
                    Issue.DateRange("stay"),
                    Issue.Duration("term"),
                    Issue.YesNo("open"),
                    Issue.Text("motto"),
                    Issue.Enum<DayOfWeek>("day"),
                ]
        )
            yield return issue;
        yield return talks.AdvanceTo(Day(3));
        yield return StateSpace.Explore(talks, maxStates: 40);
        yield return ExplorationMoves.Default(talks);
        yield return new DocumentException([new(1, 1, "$", "no")]);
        yield return Lifecycle.Proposal;
        foreach (var one in Sessions())
            yield return one;
    }

    private static IEnumerable<object> Sessions()
    {
        var warranty = Issue.Choice("warranty", "none", "1 year");
        var space = OutcomeSpace.Of([warranty, Issue.Integer("count", 0, 3)]);
        Preferences seller = new(
            "seller",
            [
                new("warranty", 1, Valuation.Table(new ValueUtility(Value.Of("none"), 1), new ValueUtility(Value.Of("1 year"), 0))),
                new("count", 2, Valuation.Linear(Value.Of(0), Value.Of(3))),
            ]
        );
        Preferences buyer = new(
            "buyer",
            [new("warranty", 3, Valuation.Table(new ValueUtility(Value.Of("none"), 0), new ValueUtility(Value.Of("1 year"), 1)))]
        )
        {
            Interactions = [new([warranty.Is("none")], 0.5)],
        };
        var problem = BargainingProblem.Of(space, [seller, buyer]);
        yield return problem;
        yield return TwoLevelGame.Of(problem.Space, new Constituency("first", [seller], 1), new Constituency("second", [buyer], 1));
        yield return Strategies.Uninformed[10];
        foreach (var strategy in Strategies.Informed)
            yield return strategy.WithKnowledge(problem);
        ValueList<Participant> two =
        [
            new(new Ranking(problem.UtilityMaps[0]), Strategies.Uninformed[10]),
            new(new Ranking(problem.UtilityMaps[1]), Strategies.Linear),
        ];
        var played = Session
            .Begin(Protocol.AlternatingOffers, [warranty, Issue.Integer("count", 0, 3)], two, new() { MaxRounds = 8 })
            .Run();
        yield return played;
        yield return played.NegotiatorOf("seller");
        yield return Session.Begin(Protocol.Bargaining, [warranty, Issue.Integer("count", 0, 3)], two, new() { MaxRounds = 8 });
        var turn = new Turn("seller", two[0].PreparedRanking!, played.Talks, played.Offers, 0, 1, 8);
        yield return turn;
        yield return Strategies.Linear.Begin(two[0].PreparedRanking!, 1);
        yield return OpponentModel.HardHeaded.Begin(space);
        yield return OpponentModel.Bayesian.Begin(space);
        var tournament = new Tournament(
            [Strategies.Linear, Strategies.Boulware],
            [new("one", [warranty, Issue.Integer("count", 0, 3)], problem)],
            new() { MaxRounds = 4 }
        );
        yield return tournament;
        yield return tournament.Begin();
        yield return tournament.Run();
    }
}
