using FsCheck.Xunit;
using NegotiationModel.Analysis;
using NegotiationModel.Tests.Analysis.Bargaining;
using Xunit;

namespace NegotiationModel.Tests.Analysis.Outcomes;

[Properties(Arbitrary = [typeof(Bargains)], MaxTest = 200)]
public class Outcomes
{
    [Property]
    public void Are_counted_with_the_last_issue_fastest(Bargain bargain)
    {
        var space = bargain.Space;
        var expected = space.Issues.Aggregate(
            [""],
            (IEnumerable<string> before, IssueValues issue) =>
                before.SelectMany(one => issue.Values.Select(value => $"{one}{issue.Issue}={value};"))
        );
        Assert.Equal(
            expected,
            Enumerable
                .Range(0, (int)space.Count)
                .Select(outcome => string.Concat(space[outcome].Select(term => $"{term.Issue}={term.Value};")))
        );
        Assert.All(Enumerable.Range(0, (int)space.Count), outcome => Assert.Equal(outcome, space.IndexOf(space[outcome])));
    }

    [Property]
    public void Are_worth_the_same_one_by_one_and_all_at_once_and_as_terms(Bargain bargain, ushort together)
    {
        var space = bargain.Space;
        foreach (var one in bargain.Preferences)
        {
            var preferences = one with
            {
                Interactions =
                [
                    new(space[together % space.Count], 2),
                    new([space[0][0]], -0.5),
                    new([new("i0", Value.Of("elsewhere"))], 100),
                ],
            };
            var map = new UtilityMap(space, preferences);
            var all = map.ToArray();
            Assert.Equal(space.Count, all.Length);
            Assert.All(
                Enumerable.Range(0, all.Length),
                outcome => Assert.Equal((all[outcome], all[outcome]), (map[outcome], preferences.Utility(space[outcome])))
            );
        }
    }

    [Fact]
    public void Are_many_rows_long()
    {
        var issue = (string id) => new IssueValues(id, [.. Enumerable.Range(0, 15).Select(number => Value.Of((decimal)number))]);
        var space = new OutcomeSpace(issue("a"), issue("b"), issue("c"), issue("d"));
        var map = new UtilityMap(
            space,
            new(
                "p",
                [
                    .. "abcd".Select(
                        (id, place) => new IssuePreference($"{id}", Math.Pow(16, place), Valuation.Linear(Value.Of(0m), Value.Of(16m)))
                    ),
                ]
            )
        );
        Assert.Equal(Enumerable.Range(0, 15 * 15 * 15 * 15).Select(outcome => map[outcome]), map.ToArray());
        Assert.Equal(15 * 15 * 15 * 15, map.ToArray().Distinct().Count());
    }

    [Fact]
    public void Are_drawn_by_a_seed_each_as_likely_as_any_other()
    {
        var space = new OutcomeSpace(
            new IssueValues("a", [Value.Of("x"), Value.Of("y"), Value.Of("z")]),
            new IssueValues("b", [Value.Of(true), Value.Of(false)])
        );
        Assert.Equal(space.SampleWithReplacement(50, 1), space.SampleWithReplacement(50, 1));
        Assert.NotEqual(space.SampleWithReplacement(50, 1), space.SampleWithReplacement(50, 2));
        Assert.All(space.SampleWithReplacement(60_000, 3).CountBy(outcome => outcome), drawn => Assert.InRange(drawn.Value, 9_500, 10_500));
        Assert.Equal(6, space.SampleWithReplacement(1_000, 4).Distinct().Count());
    }

    [Fact]
    public void The_draws_are_those_of_SplitMix64()
    {
        // The first values of the published generator from the seed 1234567.
        var draw = new SeededRandom(1234567);
        Assert.Equal(
            [6457827717110365317UL, 3203168211198807973UL, 9817491932198370423UL, 4593380528125082431UL, 16408922859458223821UL],
            [draw.NextUInt64(), draw.NextUInt64(), draw.NextUInt64(), draw.NextUInt64(), draw.NextUInt64()]
        );
    }

    // Of draws up to 2^64 the last quarter would favour what lies below a third of it: they are drawn again.
    [Fact]
    public void A_draw_favours_no_number()
    {
        var draw = new SeededRandom(1);
        Assert.Equal(
            [3533687351559740609, 6839716183425346663, 1279451726180698379, 1277708209485886905, 2731357372426978677, 5266705631892356520],
            [.. Enumerable.Range(0, 6).Select(_ => draw.NextInt64(0x6000_0000_0000_0000))]
        );
        draw = new(1);
        Assert.Equal([5, 1, 0, 5, 3, 2, 3, 3], [.. Enumerable.Range(0, 8).Select(_ => draw.NextInt64(6))]);
        draw = new(1234567);
        Assert.Equal(
            [0.3500795420214081, 0.17364409667091263, 0.5322073040624192],
            [draw.NextDouble(), draw.NextDouble(), draw.NextDouble()]
        );
        Assert.Equal(0, draw.NextInt64(1));
        Assert.Throws<ArgumentOutOfRangeException>("bound", () => new SeededRandom(1).NextInt64(0));
    }

    [Fact]
    public void Of_an_agenda_are_its_options_steps_and_points()
    {
        var when = Issue.Date("when");
        ValueList<Issue> agenda =
        [
            Issue.Choice("where", "Kyiv", "Vienna"),
            Issue.YesNo("press"),
            Issue.Integer("days", 1, 3),
            Issue.Number("share", 0, 1, 0.25m),
            Issue.Money("price", "EUR", 0, 100),
            when,
        ];
        Preferences wants = new(
            "a",
            [
                new("when", 1, Valuation.Linear(Value.Of("2026-05-01"), Value.Of("2026-04-01"))),
                new("price", 1, Valuation.Curve(new ValueUtility(Value.Of(0m), 1), new ValueUtility(Value.Of(33m), 0))),
            ]
        );
        var space = OutcomeSpace.Of(agenda, [wants], points: 5);
        Assert.Equal(
            ["Kyiv, Vienna", "yes, no", "1, 2, 3", "0, 0.25, 0.5, 0.75, 1", "0, 8.25, 16.5, 24.75, 33", "2026-04-01, 2026-05-01"],
            space.Issues.Select(issue => issue.Values.ToString())
        );
        Assert.Contains("when", Assert.Throws<ArgumentException>(() => OutcomeSpace.Of(agenda)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_many_steps_are_looked_at_in_points()
    {
        var space = OutcomeSpace.Of(
            [Issue.Integer("units", 0, 1_000_000, 10), Issue.Integer("all", -1_000_000_000_000, 1_000_000_000_000)],
            points: 3
        );
        Assert.Equal(["0, 500000, 1000000", "-1000000000000, 0, 1000000000000"], space.Issues.Select(issue => issue.Values.ToString()));
    }

    [Fact]
    public void Cannot_be_made_of_what_contradicts_itself()
    {
        IssueValues issue = new("a", [Value.Of("x")]);
        Assert.Throws<ArgumentException>(() => new OutcomeSpace());
        Assert.Throws<ArgumentException>(() => new OutcomeSpace(issue, issue));
        Assert.Throws<ArgumentException>(() => new OutcomeSpace(new IssueValues("a", [])));
        Assert.Throws<ArgumentException>(() => new OutcomeSpace(new IssueValues("a", [Value.Of("x"), Value.Of("x")])));
        Assert.Throws<ArgumentException>(() =>
            new OutcomeSpace([.. Enumerable.Range(0, 64).Select(number => new IssueValues($"i{number}", [Value.Of("x"), Value.Of("y")]))])
        );
        Assert.Throws<ArgumentOutOfRangeException>(() => new OutcomeSpace(issue)[1]);
        Assert.Equal(
            [-1, -1, -1, 0],
            new Terms[] { [], [new("b", Value.Of("x"))], [new("a", Value.Of("y"))], [new("a", Value.Of("x"))] }.Select(
                new OutcomeSpace(issue).IndexOf
            )
        );
    }
}
