using System.Globalization;
using NegotiationModel.Analysis;
using NegotiationModel.Pictures;
using NegotiationModel.Reports;
using NodaTime.Text;
using Xunit;

namespace NegotiationModel.Tests.Pictures;

/// <summary>The dance and the offers over time, read back by their axes.</summary>
public class ChartsTellTheNumbers
{
    public static TheoryData<string> Scenarios => [.. Scenario.All.Select(scenario => scenario.Id)];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void The_dance_has_every_offer_on_the_issue_and_every_limit(string scenario)
    {
        var document = Scenario.Find(scenario)!.Read();
        var talks = ReplayResult.Play(document).Talks;
        foreach (var issue in talks.Agenda.Select(item => item.Issue).Where(Measures.HasOrder))
        {
            var drawing = Drawing.Of(Picture.Dance(document, issue.Id));
            var offers = talks
                .Proposals.Select((proposal, place) => (Number: place + 1, Value: Measures.Of(proposal.Terms, issue)))
                .Where(one => one.Value is not null)
                .ToList();
            if (offers.Count == 0 && !OfferLines.Limits(talks, document.Preferences, issue).Any())
            {
                Assert.Contains(drawing.Root.Elements(), one => one.Name.LocalName == "text" && one.Value == "Nothing was offered on it.");
                continue;
            }

            var y = drawing.Scale("end", text => Meant(issue, text));
            Same(drawing, offers.Count == 0 ? [] : offers.Select(one => (drawing.Scale("middle")(one.Number), y(one.Value!.Value))));
            var limits = OfferLines.Limits(talks, document.Preferences, issue).Select(level => y(level.Value)).ToList();
            var levels = drawing.Showing("level").Select(one => Drawing.Number((string)one.Attribute("data-at")!)).ToList();
            Assert.Equal(limits.Count, levels.Count);
            Assert.All(limits.Zip(levels), one => Assert.True(Drawing.IsThere(one.First, one.Second)));
        }
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void The_offers_over_time_have_what_each_was_worth_to_each(string scenario)
    {
        var document = Scenario.Find(scenario)!.Read();
        var talks = ReplayResult.Play(document).Talks;
        var problem = BargainingProblem.Of(document);
        var drawing = Drawing.Of(Picture.Offers(problem, talks));
        var charts = drawing.Root.Elements().Where(one => (string?)one.Attribute("data-plot") is not null).ToList();
        Assert.Equal(problem.UtilityRanges.Count, charts.Count);
        for (var party = 0; party < charts.Count; party++)
        {
            var chart = new Drawing(charts[party]);
            var (x, y) = (chart.Scale("middle"), chart.Scale("end"));
            Same(chart, talks.Proposals.Select((proposal, place) => (x(place + 1), y(problem.Utilities(proposal.Terms)[party]))));
        }
    }

    [Fact]
    public void Who_wants_nothing_but_a_price_goes_to_what_no_agreement_is_worth()
    {
        var document = Scenario.UsedCar.Read();
        var talks = ReplayResult.Play(document).Talks;
        var price = (MoneyIssue)talks.Agenda["price"].Issue;
        var seller = new Preferences("seller", [new IssuePreference("price", 1, Valuation.Linear(Value.Of(7_000m), Value.Of(9_000m)))])
        {
            Reservation = 0.25,
        };
        var level = Assert.Single(OfferLines.Limits(talks, [seller], price));
        Assert.Equal(("limit of Ms Bondar", 7_500), (level.Words, level.Value));
    }

    [Fact]
    public void Offers_without_number_are_thinned_to_what_can_be_seen()
    {
        var document = LongTalks.Haggle(20_000);
        var picture = Picture.Dance(document, "price");
        Assert.InRange(picture.ToString().Length, 1, 150_000);
        Assert.Equal(2, Drawing.Of(picture).Showing("offers").Count());
    }

    private static void Same(Drawing drawing, IEnumerable<(double, double)> expected)
    {
        var marks = drawing.Showing("offer").Select(Drawing.At).ToList();
        var places = expected.ToList();
        Assert.Equal(places.Count, marks.Count);
        Assert.All(places, place => Assert.Contains(marks, mark => Drawing.IsThere(mark, place)));
    }

    // What a text at the axis means.
    private static double Meant(Issue issue, string text) =>
        issue is DateIssue date
            ? Measures.Of([date.Is(LocalDatePattern.Create("d MMM uuuu", CultureInfo.InvariantCulture).Parse(text).Value)], date)!.Value
            : Drawing.Number(text);
}
