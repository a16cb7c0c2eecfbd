using NegotiationModel.Analysis;
using NegotiationModel.Genius;
using Xunit;
using static NegotiationModel.Tests.Genius.ScenarioText;

namespace NegotiationModel.Tests.Genius;

public class ReadingGeniusWeb
{
    private const string Domain =
        """{ "name": "jobs", "issuesValues": { "lease car": { "values": ["yes", "no"] }, "salary": { "range": { "low": 2000, "high": "4000", "step": 500 } } } }""";

    private const string Profile = """
        { "LinearAdditiveUtilitySpace": {
          "issueUtilities": {
            "salary": { "numberutils": { "lowValue": 2000, "lowUtility": 0, "highValue": 4000, "highUtility": 1 } },
            "lease car": { "discreteutils": { "valueUtilities": { "no": 0.5, "yes": 1 } } }
          },
          "issueWeights": { "lease car": 0.25, "salary": 0.75 },
          "domain": DOMAIN,
          "reservationBid": { "issuevalues": { "lease car": "no", "salary": 2500 } },
          "name": "jobs1"
        } }
        """;

    [Fact]
    public void A_profile_holds_its_domain()
    {
        var agenda = GeniusWebJson.ReadDomain(Stream(Whole()));
        Assert.Equal(agenda, GeniusWebJson.ReadDomain(Stream(Domain)));
        Assert.Equal(["yes", "no"], ((ChoiceIssue)agenda[0]).Options);
        Assert.Equal((2000m, 4000m, 500m), (((NumberIssue)agenda[1]).Min, ((NumberIssue)agenda[1]).Max, ((NumberIssue)agenda[1]).Step));
    }

    [Fact]
    public void What_it_is_worth_is_summed_over_issues()
    {
        var warnings = new List<GeniusWarning>();
        var read = GeniusWebJson.ReadProfile(Stream(Whole()), "a", warnings.Add);
        Assert.Empty(warnings);
        Assert.Equal(("a", 0.3125, Discount.None), (read.Party.Value, read.Reservation, read.Discount));
        Assert.Equal(
            [0.25, 0.4375, 0.625, 0.8125, 1, 0.125, 0.3125, 0.5, 0.6875, 0.875],
            new UtilityMap(OutcomeSpace.Of(GeniusWebJson.ReadDomain(Stream(Whole())), [read]), read).ToArray()
        );
    }

    [Theory]
    [
        InlineData("discreteutils", "DiscreteValueSetUtilities"),
        InlineData("numberutils", "NumberValueSetUtilities"),
        InlineData("{ \"low\": 2000, \"high\": \"4000\", \"step\": 500 }", "[\"2000\", \"4000\", \"500\"]"),
        InlineData("\"lowValue\": 2000, \"lowUtility\": 0", "\"lowValue\": \"2000\", \"lowUtility\": \"0\"")
    ]
    [InlineData("\"name\": \"jobs\"", "\"name\": { \"en\": [\"jobs\"] }")]
    public void Both_ways_of_writing_mean_the_same(string one, string other) =>
        Assert.Equal(GeniusWebJson.ReadProfile(Stream(Whole()), "a"), GeniusWebJson.ReadProfile(Stream(Whole(one, other)), "a"));

    [Theory]
    [InlineData("{ \"issuevalues\": { \"lease car\": \"no\", \"salary\": 2500 } }", "null", 0)]
    [InlineData("\"salary\": 2500 }", "\"salary\": 4000.0 }", 0.875)]
    [InlineData(", \"salary\": 2500 }", "}", 0.125)]
    public void The_reservation_bid_is_worth_what_no_agreement_is(string right, string other, double worth) =>
        Assert.Equal(worth, GeniusWebJson.ReadProfile(Stream(Whole(right, other)), "a").Reservation);

    [Theory]
    [InlineData(
        "\"name\": \"jobs1\"",
        "\"discount\": 0.9",
        "(9,15): warning: $.LinearAdditiveUtilitySpace.discount: discount is not read; utilities are those without it"
    )]
    [InlineData("\"salary\": 0.75", "\"salary\": 0.5", "(1,33): warning: $: the weights sum to 0.75, not to 1; they are taken as written")]
    [InlineData(
        "\"salary\": 0.75",
        "\"salary\": 0.75, \"bonus\": 0",
        "(1,33): warning: $: the domain has no issue bonus; what is said of it is not read"
    )]
    public void What_is_read_otherwise_than_written_is_told(string right, string other, string told)
    {
        var warnings = new List<GeniusWarning>();
        GeniusWebJson.ReadProfile(Stream(Whole(right, other)), "a", warnings.Add);
        Assert.Equal(told, Assert.Single(warnings).ToString());
    }

    [Theory]
    [InlineData(
        "LinearAdditiveUtilitySpace",
        "SumOfGroupsUtilitySpace",
        "profiles of the kind SumOfGroupsUtilitySpace are not read; linear ones are, of the kind LinearAdditiveUtilitySpace"
    )]
    [InlineData("LinearAdditiveUtilitySpace", "DefaultPartialOrdering", "profiles of the kind DefaultPartialOrdering are not read")]
    [InlineData("\"yes\": 1", "\"maybe\": 1", "the value yes has no utility")]
    [InlineData("\"lease car\": 0.25, ", "", "issueWeights lacks the issue lease car")]
    [InlineData("\"lease car\": { \"discreteutils\"", "\"other\": { \"discreteutils\"", "issueUtilities lacks the issue lease car")]
    [InlineData(
        "\"lowValue\": 2000",
        "\"lowValue\": 2001",
        "the utilities go from another low to another high value than the range of the issue"
    )]
    [InlineData("\"lowValue\": 2000, ", "", "numberutils have a lowValue, a lowUtility, a highValue and a highUtility")]
    [InlineData("numberutils", "steputils", "utilities of the kind steputils are not read; discreteutils and numberutils are")]
    [InlineData("\"salary\": 0.75", "\"lease car\": 0.75", "stands twice")]
    [InlineData("\"no\": 0.5", "\"no\": \"0.5\"", "must be a number")]
    [InlineData("\"lowUtility\": 0", "\"lowUtility\": \"none\"", "must be a number")]
    [InlineData("[\"yes\", \"no\"]", "[\"no\", \"no\"]", "an option stands twice")]
    [InlineData("[\"yes\", \"no\"]", "[]", "a choice needs at least one option")]
    [InlineData("\"values\"", "\"list\"", "an issue has values, or a range of numbers")]
    [InlineData("\"step\": 500", "\"step\": 0", "step must be above 0")]
    [InlineData(", \"step\": 500", "", "a range has a low, a high and a step")]
    [InlineData("\"lease car\": \"no\"", "\"lease car\": \"never\"", "never is no value of the issue")]
    [InlineData("\"lease car\": \"no\"", "\"house\": \"no\"", "the domain has no issue house")]
    [InlineData("\"jobs1\"\n} }", "\"jobs1\"\n}", "this is not JSON")]
    public void What_is_wrong_is_told_with_its_place(string right, string wrong, string told)
    {
        var refused = Assert.Throws<GeniusException>(() =>
            GeniusWebJson.ReadProfile(Stream((Whole() + "\n").Replace(right, wrong, StringComparison.Ordinal)), "a")
        );
        Assert.Contains(told, refused.Message, StringComparison.Ordinal);
        Assert.True(refused is { Line: > 0, Column: > 0 });
    }

    [Fact]
    public void A_reservation_beyond_all_bounds_is_told() =>
        Assert.EndsWith(
            "the reservation bid is worth more than 1e15 or less than -1e15",
            Assert
                .Throws<GeniusException>(() =>
                    GeniusWebJson.ReadProfile(
                        Stream(Whole("\"no\": 0.5", "\"no\": 1e15").Replace("0.25, ", "1e15, ", StringComparison.Ordinal)),
                        "a"
                    )
                )
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void The_name_of_a_profile_may_be_anything_wherever_it_stands() =>
        Assert.Equal(
            GeniusWebJson.ReadProfile(Stream(Whole()), "a"),
            GeniusWebJson.ReadProfile(
                Stream(
                    Whole("\"issueWeights\"", "\"name\": { \"en\": 1 },\n  \"issueWeights\"")
                        .Replace(",\n  \"name\": \"jobs1\"", "", StringComparison.Ordinal)
                ),
                "a"
            )
        );

    [Fact]
    public void A_reservation_at_the_bound_is_read()
    {
        var text = Whole("\"no\": 0.5", "\"no\": 1e15").Replace("0.25, \"salary\": 0.75", "1, \"salary\": 0", StringComparison.Ordinal);
        Assert.Equal(1e15, GeniusWebJson.ReadProfile(Stream(text), "a").Reservation);
    }

    [Fact]
    public void A_domain_is_no_profile() =>
        Assert.Equal(
            "(1,1): $: this is a domain; a profile says what it is worth",
            Assert.Throws<GeniusException>(() => GeniusWebJson.ReadProfile(Stream(Domain), "a")).Message
        );

    [Theory]
    [
        InlineData("{}"),
        InlineData("[]"),
        InlineData("1"),
        InlineData(""),
        InlineData("{\"LinearAdditiveUtilitySpace\":{}}"),
        InlineData("{\"issuesValues\":{}}"),
        InlineData("{\"issuesValues\":{\"\":{\"values\":[\"x\"]}}}"),
        InlineData("{\"issuesValues\":[]}"),
        InlineData("{\"LinearAdditiveUtilitySpace\":{\"issueUtilities\":{\"a\":{\"numberutils\":[]}}}}")
    ]
    public void What_is_none_is_not_read(string text)
    {
        Assert.Throws<GeniusException>(() => GeniusWebJson.ReadDomain(Stream(text)));
        Assert.Throws<GeniusException>(() => GeniusWebJson.ReadProfile(Stream(text), "a"));
    }

    [Theory]
    [
        InlineData("{ \"LinearAdditiveUtilitySpace\": {", GeniusFileKind.Profile),
        InlineData("{\"SomeUtilitySpace\":{}}", GeniusFileKind.Profile),
        InlineData("{\"PartialOrdering\":{}}", GeniusFileKind.Profile)
    ]
    [
        InlineData("{\"name\":{\"x\":[1]},\"issuesValues\":{}}", GeniusFileKind.Domain),
        InlineData("\uFEFF{\"issuesValues\":{}}", GeniusFileKind.Domain)
    ]
    [
        InlineData("{\"format\":1,\"issuesValues\":{}}", GeniusFileKind.Other),
        InlineData("{\"size\":1}", GeniusFileKind.Other),
        InlineData("", GeniusFileKind.Other),
        InlineData("pareto", GeniusFileKind.Other)
    ]
    public void The_root_says_what_a_file_holds(string text, GeniusFileKind kind) => Assert.Equal(kind, GeniusWebJson.KindOf(Stream(text)));

    [Fact]
    public void A_file_that_is_no_text_or_too_large_is_told()
    {
        Assert.Contains(
            "the text is not UTF-8 here",
            Assert.Throws<GeniusException>(() => GeniusWebJson.ReadDomain(new MemoryStream([0x7B, 0xFF]))).Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "larger than 16 MiB",
            Assert.Throws<GeniusException>(() => GeniusWebJson.ReadDomain(new MemoryStream(new byte[(16 << 20) + 1]))).Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentNullException>("json", () => GeniusWebJson.ReadDomain(null!));
    }

    private static string Whole() => Profile.Replace("DOMAIN", Domain, StringComparison.Ordinal);

    private static string Whole(string right, string other)
    {
        Assert.Contains(right, Whole(), StringComparison.Ordinal);
        return Whole().Replace(right, other, StringComparison.Ordinal);
    }
}
