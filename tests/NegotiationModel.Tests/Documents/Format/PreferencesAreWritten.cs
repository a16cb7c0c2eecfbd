using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using NegotiationModel.Analysis;
using NegotiationModel.Tests.Worlds;
using Xunit;

namespace NegotiationModel.Tests.Documents.Format;

/// <summary>What parties want is written in one way, and read again as it was.</summary>
public class PreferencesAreWritten
{
    [Fact]
    public void Whatever_is_wanted_is_read_as_it_was_and_written_as_it_was() =>
        Check.One(
            Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(StoriesToPlay.Count),
            Prop.ForAll(
                ArbitraryPreferences.Documents,
                document =>
                {
                    var written = NegotiationJson.Write(document);
                    var again = NegotiationJson.ReadDocument(written);
                    Assert.Equal(document.Preferences, again.Preferences);
                    Assert.Equal(document, again);
                    Assert.Equal(Encoding.UTF8.GetString(written), Encoding.UTF8.GetString(NegotiationJson.Write(again)));
                    foreach (var (one, other) in Bits(document).Zip(Bits(again)))
                        Assert.Equal(BitConverter.DoubleToInt64Bits(one + 0.0), BitConverter.DoubleToInt64Bits(other));
                }
            )
        );

    [Theory]
    [
        InlineData(1, "1"),
        InlineData(-2, "-2"),
        InlineData(0.1, "0.1"),
        InlineData(1 / 3.0, "0.3333333333333333"),
        InlineData(0.1 + 0.2, "0.30000000000000004")
    ]
    [
        InlineData(1_000_000, "1000000"),
        InlineData(1e15, "1000000000000000"),
        InlineData(999_999_999_999_999, "999999999999999"),
        InlineData(0.00001, "1E-05"),
        InlineData(double.Epsilon, "5E-324")
    ]
    public void Numbers_have_the_fewest_digits_that_read_the_same(double number, string text)
    {
        var written = Encoding.UTF8.GetString(
            NegotiationJson.Write(Paper(new Preferences("a", [new("x", number, Valuation.Table(new ValueUtility(Value.Of("y"), 0)))])))
        );
        Assert.Contains($"\"weight\": {text},\n", written, StringComparison.Ordinal);
        Assert.Equal(number, NegotiationJson.ReadDocument(Encoding.UTF8.GetBytes(written)).Preferences[0].IssuePreferences[0].Weight);
    }

    [Theory]
    [
        InlineData("1.0", 1),
        InlineData("1e0", 1),
        InlineData("-0", 0),
        InlineData("1e-400", 0),
        InlineData("1E15", 1e15),
        InlineData("0.1000000000000000055511151231257827", 0.1)
    ]
    public void Numbers_may_be_written_in_other_ways(string text, double number)
    {
        var written = Encoding
            .UTF8.GetString(NegotiationJson.Write(Paper(new Preferences("a", []) { Reservation = 0.5 })))
            .Replace("\"reservation\": 0.5", $"\"reservation\": {text}", StringComparison.Ordinal);
        Assert.Equal(number, NegotiationJson.ReadDocument(Encoding.UTF8.GetBytes(written)).Preferences[0].Reservation);
    }

    [Fact]
    public void What_is_usual_is_left_out() =>
        Assert.Equal(
            """{"party":"a","interests":[]}""",
            Section(
                new Preferences("a", [])
                {
                    Reservation = -0.0,
                    Discount = new(1, DiscountedBy.Round),
                    Interactions = [],
                    EvaluationScale = EvaluationScale.Raw,
                }
            )
        );

    [Fact]
    public void A_line_is_a_curve_of_two_points_from_0_to_1()
    {
        Value from = Value.Of(1m),
            to = Value.Of(2m);
        Assert.Contains("""{"linear":{"worst":1,"best":2}}""", Form(Valuation.Linear(from, to)), StringComparison.Ordinal);
        Assert.Equal(Form(Valuation.Linear(from, to)), Form(Valuation.Curve(new ValueUtility(from, 0), new ValueUtility(to, 1))));
        Assert.All(
            [
                Valuation.Curve(new ValueUtility(to, 1), new ValueUtility(from, 0)),
                Valuation.Curve(new ValueUtility(from, 0), new ValueUtility(to, 2)),
                Valuation.Curve(new ValueUtility(from, 0), new ValueUtility(to, 1), new ValueUtility(Value.Of(3m), 1)),
            ],
            curve => Assert.StartsWith("""{"curve":[""", Form(curve), StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Nobody_wanting_anything_leaves_the_section_out() =>
        Assert.DoesNotContain("preferences", Encoding.UTF8.GetString(NegotiationJson.Write(Paper())), StringComparison.Ordinal);

    private static IEnumerable<double> Bits(NegotiationDocument document) =>
        document.Preferences.SelectMany(one =>
            new[] { one.Reservation, one.Discount.Factor }
                .Concat(one.Interactions.Select(two => two.Utility))
                .Concat(
                    one.IssuePreferences.SelectMany(two =>
                        (two.Valuation is ValueTable table ? table.Entries : ((ValueCurve)two.Valuation).Points)
                            .Select(worth => worth.Utility)
                            .Prepend(two.Weight)
                    )
                )
        );

    private static NegotiationDocument Paper(params ValueList<Preferences> preferences) =>
        new(new(Protocol.Diplomacy, [Party.Principal("a"), Party.Principal("b")], [Issue.Text("x"), Issue.Number("n")]), [])
        {
            Preferences = preferences,
        };

    private static string Section(Preferences preferences)
    {
        using var json = JsonDocument.Parse(NegotiationJson.Write(Paper(preferences)));
        return JsonSerializer.Serialize(json.RootElement.GetProperty("preferences")[0]);
    }

    private static string Form(Valuation valuation)
    {
        using var json = JsonDocument.Parse(Section(new("a", [new("n", 1, valuation)])));
        return "{"
            + string.Join(',', json.RootElement.GetProperty("interests")[0].EnumerateObject().Skip(2).Select(one => one.ToString()))
            + "}";
    }
}
