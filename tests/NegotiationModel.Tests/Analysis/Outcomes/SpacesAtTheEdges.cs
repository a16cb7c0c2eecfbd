using NegotiationModel.Analysis;
using Xunit;

namespace NegotiationModel.Tests.Analysis.Outcomes;

public class SpacesAtTheEdges
{
    private static OutcomeSpace Small =>
        new(
            new IssueValues("term", [Value.Of("P7D"), Value.Of("P1M")]),
            new IssueValues("where", [Value.Of("Kyiv"), Value.Of("Vienna"), Value.Of("Oslo")])
        );

    [Fact]
    public void An_outcome_is_found_by_its_terms_in_any_order_and_by_how_long_they_last()
    {
        Assert.Equal(5, Small.IndexOf([new("where", Value.Of("Oslo")), new("term", Value.Of("P1M"))]));
        Assert.Equal(1, Small.IndexOf([new("term", Value.Of("P1W")), new("where", Value.Of("Vienna"))]));
        Assert.Equal(-1, Small.IndexOf([new("term", Value.Of("P7D"))]));
        Assert.Equal(-1, Small.IndexOf([new("term", Value.Of("P7D")), new("where", Value.Of("Rome"))]));
        Assert.Equal(-1, Small.IndexOf([new("term", Value.Of("P7D")), new("where", Value.Of("Kyiv")), new("press", Value.Of(true))]));
        Assert.Equal(-1, Small.IndexOf([new("term", Value.Of("P7D")), new("press", Value.Of(true))]));
    }

    [Fact]
    public void What_lies_outside_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("outcomeIndex", () => Small[-1]);
        Assert.Throws<ArgumentOutOfRangeException>("outcomeIndex", () => Small[6]);
        Assert.Equal("term: P1M, where: Oslo", Small[5].ToString());
        Assert.Throws<ArgumentNullException>("terms", () => Small.IndexOf(null!));
        Assert.Throws<ArgumentOutOfRangeException>("points", () => OutcomeSpace.Of([Issue.YesNo("press")], points: 1));
        Assert.Empty(Small.SampleWithReplacement(0, 1));
        Assert.Equal(7, Small.SampleWithReplacement(7, 1).Count());
    }

    [Fact]
    public void What_contradicts_itself_is_named()
    {
        var issue = new IssueValues("a", [Value.Of("x")]);
        Assert.StartsWith(
            "Outcomes need at least one issue.",
            Assert.Throws<ArgumentException>("issues", () => new OutcomeSpace()).Message,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "The issue a stands twice.",
            Assert.Throws<ArgumentException>("issues", () => new OutcomeSpace(issue, issue)).Message,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "The issue b has no value.",
            Assert.Throws<ArgumentException>("issues", () => new OutcomeSpace(issue, new IssueValues("b", []))).Message,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "A value of the issue b stands twice.",
            Assert
                .Throws<ArgumentException>("issues", () => new OutcomeSpace(issue, new IssueValues("b", [Value.Of("x"), Value.Of("x")])))
                .Message,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "There are more outcomes than can be counted.",
            Assert.Throws<ArgumentException>("issues", () => Bits(63)).Message,
            StringComparison.Ordinal
        );
        Assert.Equal(1L << 62, Bits(62).Count);
    }

    // What play asks for again and again is made once, where that is not too much to keep.
    [Fact]
    public void The_terms_of_small_spaces_are_kept()
    {
        Assert.Equal(Small[4], Small.Terms(4));
        var (kept, great) = (Bits(16), Bits(17));
        Assert.Same(kept.Terms(65_535), kept.Terms(65_535));
        Assert.NotSame(great.Terms(65_535), great.Terms(65_535));
        Assert.Equal(great[65_535], great.Terms(65_535));
    }

    [Fact]
    public void More_than_can_be_listed_is_not() =>
        Assert.Contains(
            "too many to list",
            Assert.Throws<InvalidOperationException>(() => new UtilityMap(Bits(40), new("p", [])).ToArray()).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_map_asks_for_what_it_needs()
    {
        var map = new UtilityMap(Small, new("p", [new("where", 2, Valuation.Table(new ValueUtility(Value.Of("Oslo"), 3)))]));
        Assert.Throws<ArgumentNullException>("space", () => new UtilityMap(null!, map.Preferences));
        Assert.Throws<ArgumentNullException>("preferences", () => new UtilityMap(Small, null!));
        Assert.Throws<ArgumentOutOfRangeException>("outcomeIndex", () => map[-1]);
        Assert.Throws<ArgumentOutOfRangeException>("outcomeIndex", () => map[6]);
        Assert.Equal([0, 0, 6, 0, 0, 6], map.ToArray());
        Assert.Equal([0, 0], map.IssueUtilities(0).ToArray());
        Assert.Equal([0, 0, 6], map.IssueUtilities(1).ToArray());
    }

    // Long enough for work to be saved, short enough for memory: the last issues together, until they make a thousand or so.
    [Fact]
    public void A_map_fills_rows_of_a_thousand_or_so()
    {
        Assert.Equal(6, new UtilityMap(Small, new("p", [])).RowLength);
        Assert.Equal([512, 1_024, 1_024], new[] { 9, 10, 17 }.Select(issues => new UtilityMap(Bits(issues), new("p", [])).RowLength));
    }

    // What no outcome can be worth more than, nor less with its sign turned.
    [Fact]
    public void The_magnitude_adds_up_what_each_part_could_be_worth()
    {
        Preferences wants = new(
            "p",
            [
                new("where", -2, Valuation.Table(new ValueUtility(Value.Of("Oslo"), 3), new ValueUtility(Value.Of("Kyiv"), -1))),
                new("term", 1, Valuation.Linear(Value.Of("P0D"), Value.Of("P14D"))),
            ]
        )
        {
            Interactions =
            [
                new([new("where", Value.Of("Oslo")), new("term", Value.Of("P1W"))], -4),
                new([new("where", Value.Of("Rome"))], 100),
                new([new("press", Value.Of(true))], 100),
            ],
        };
        var map = new UtilityMap(Small, wants);
        Assert.Equal(6 + 1 + 4, map.Magnitude);
        Assert.Equal([2.5, 0.5, -9.5, 3, 1, -5], map.ToArray());
    }

    private static OutcomeSpace Bits(int issues) =>
        new([.. Enumerable.Range(0, issues).Select(number => new IssueValues($"i{number}", [Value.Of(true), Value.Of(false)]))]);
}
