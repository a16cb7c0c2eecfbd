using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NegotiationModel.Analysis;
using NegotiationModel.Reports;
using Xunit;

namespace NegotiationModel.Tests.Analysis.Bargaining;

/// <summary>Whatever the parties offer on all issues is an outcome, and some point of the frontier is no worse for anybody, whatever the
/// issues and what is wanted.</summary>
[Properties(Arbitrary = [typeof(NoOfferLiesAboveTheFrontier)], MaxTest = 300)]
public class NoOfferLiesAboveTheFrontier
{
    private static readonly Party A = Party.Principal("a"),
        B = Party.Principal("b");

    [Fact]
    public void Nor_in_the_scenarios()
    {
        foreach (var scenario in Scenario.All)
            Holds(scenario.Read(), points: 11);
        var car = Scenario.Find("used-car")!.Read();
        var third = ReplayResult.Play(car).Talks.Proposals["third-bid"].Terms;
        Assert.Contains(BargainingProblem.Of(car).Utilities(third), BargainingProblem.Of(car).Frontier.Select(point => point.Utilities));
    }

    // The figures of 401 points come out of 41 where worth changes.
    [Fact]
    public void Used_car_more_points_come_nearer_to_its_solution()
    {
        var problem = BargainingProblem.Of(Scenario.Find("used-car")!.Read(), 41);
        Assert.Equal(
            "price: 7950, warranty: 6 months, handover: 2026-03-10",
            $"{problem.Space[Assert.Single(problem.Nash.Points).OutcomeIndex]}"
        );
        Assert.Equal(
            (0.5659, 0.625),
            (Math.Round(problem.Nash.Points[0].Utilities[0], 4), Math.Round(problem.Nash.Points[0].Utilities[1], 4))
        );
    }

    [Property]
    public void In_made_up_talks(MadeUpTalks talks) => Holds(talks.Document, talks.Points);

    public static Arbitrary<MadeUpTalks> Talks() =>
        Arb.From(
            from issues in Gen.ArrayOf(Gen.Choose(0, 8)).Resize(3).Where(one => one.Length > 0)
            from wants in Gen.ArrayOf(Gen.ArrayOf(Gen.Choose(0, 1_000_000), issues.Length), 2)
            from offers in Gen.ArrayOf(Gen.ArrayOf(Gen.Choose(0, 1_000_000), issues.Length)).Resize(12)
            from points in Gen.Choose(2, 6)
            select new MadeUpTalks(Document(issues, wants, offers), points)
        );

    private static void Holds(NegotiationDocument document, int points)
    {
        var problem = BargainingProblem.Of(document, points);
        var offered = document
            .Play()
            .Where(ruling => ruling.IsPermitted)
            .Select(ruling => ruling.Move)
            .OfType<Move.Propose>()
            .Select(move => move.Terms)
            .Where(terms => terms.Count == problem.Space.Issues.Count)
            .ToList();
        foreach (
            var utilities in offered
                .Select(terms => (terms, at: problem.Space.IndexOf(terms)))
                .Select(one => one.at >= 0 ? problem.Utilities(one.at) : throw new Xunit.Sdk.XunitException($"{one.terms} is no outcome."))
        )
            Assert.Contains(problem.Frontier, point => point.Utilities.Zip(utilities).All(pair => pair.First >= pair.Second - 1e-9));
    }

    private static NegotiationDocument Document(int[] kinds, int[][] wants, int[][] offers)
    {
        ValueList<Issue> agenda = [.. kinds.Select((kind, at) => Issue($"i{at}", kind))];
        // The last issue comes onto the agenda by a move.
        ValueList<Issue> first = agenda.Count > 1 ? [.. agenda.Take(agenda.Count - 1)] : agenda;
        List<Move> moves = agenda.Count > 1 ? [A.ExtendsAgenda(agenda[^1])] : [];
        moves.AddRange(
            offers.Select(
                (draws, at) =>
                    (at % 2 == 0 ? A : B).Proposes([
                        .. agenda.Select((issue, place) => new Term(issue.Id, Value(kinds[place], draws[place]))),
                    ])
            )
        );
        return new(new(Protocol.Diplomacy, [A, B], first), [.. moves])
        {
            Preferences = [.. wants.Select((draws, party) => Wants(party == 0 ? "a" : "b", agenda, kinds, draws))],
        };
    }

    private static Issue Issue(string id, int kind) =>
        kind switch
        {
            0 => NegotiationModel.Issue.Number(id, 0, 1_000),
            1 => NegotiationModel.Issue.Money(id, "EUR", 100),
            2 => NegotiationModel.Issue.Integer(id, 0, 20),
            3 => NegotiationModel.Issue.Integer(id, -5_000, 5_000, 5),
            4 => NegotiationModel.Issue.Choice(id, "v0", "v1", "v2"),
            5 => NegotiationModel.Issue.Text(id),
            6 => NegotiationModel.Issue.Date(id),
            7 => NegotiationModel.Issue.Duration(id),
            _ => NegotiationModel.Issue.Number(id, -1, 1, 0.0001m),
        };

    private static Value Value(int kind, int draw) =>
        kind switch
        {
            0 or 1 => NegotiationModel.Value.Of(draw / 977m),
            2 => NegotiationModel.Value.Of(draw % 21),
            3 => NegotiationModel.Value.Of(((draw % 2_001) - 1_000) * 5m),
            4 or 5 => NegotiationModel.Value.Of($"v{draw % 3}"),
            6 => NegotiationModel.Value.Of($"2026-{1 + (draw % 12):00}-{1 + (draw / 12 % 28):00}"),
            7 => NegotiationModel.Value.Of(draw % 5 == 0 ? $"P{1 + (draw % 9)}W" : $"P{1 + (draw % 63)}D"),
            _ => NegotiationModel.Value.Of((draw % 20_001 * 0.0001m) - 1),
        };

    private static Preferences Wants(PartyId party, ValueList<Issue> agenda, int[] kinds, int[] draws) =>
        new(party, [.. agenda.Select((issue, at) => new IssuePreference(issue.Id, (draws[at] % 5) - 1, Valued(kinds[at], draws[at])))])
        {
            Reservation = draws[0] % 3,
            Interactions =
                draws[0] % 4 == 0
                    ? [new([.. agenda.Select((issue, at) => new Term(issue.Id, Value(kinds[at], draws[at])))], (draws[^1] % 7) - 3)]
                    : [],
        };

    // Tables for what has no order, and now and then for numbers; else curves with rising, falling and level parts, some of them beyond the
    // range.
    private static Valuation Valued(int kind, int draw) =>
        kind is 4 or 5 || draw % 6 == 0
            ? Valuation.Table([
                .. new[] { draw, draw / 7, draw / 49 }
                    .Select((one, at) => new ValueUtility(Value(kind, one), at - 0.5))
                    .DistinctBy(worth => worth.Value),
            ])
            : Valuation.Curve([
                .. new[] { draw, (int)(draw * 7L % 1_000_003), draw / 3, (int)(draw * 31L % 999_983) }
                    .Select((one, at) => new ValueUtility(Value(kind, one), ((draw >> at) % 4) - 1))
                    .DistinctBy(worth => Measured(worth.Value)),
                .. Beyond(kind),
            ]);

    private static IEnumerable<ValueUtility> Beyond(int kind) =>
        kind switch
        {
            6 => [new(NegotiationModel.Value.Of("2031-01-01"), 0.5), new(NegotiationModel.Value.Of("2032-01-01"), 0.5)],
            7 => [new(NegotiationModel.Value.Of("P300D"), 0.5), new(NegotiationModel.Value.Of("P400D"), 2)],
            _ => [new(NegotiationModel.Value.Of(20_000m), 0.5), new(NegotiationModel.Value.Of(30_000m), 2)],
        };

    private static decimal? Measured(Value value) => ValueScale.Of(value);

    /// <summary>Talks of two, and at how many points they are looked at.</summary>
    public sealed record MadeUpTalks(NegotiationDocument Document, int Points)
    {
        public override string ToString() => $"{Points} points: {System.Text.Encoding.UTF8.GetString(NegotiationJson.Write(Document))}";
    }
}
