using System.Text;
using NegotiationModel.Analysis;
using Xunit;

namespace NegotiationModel.Tests.Documents.Format;

/// <summary>The section that says what parties want: everything wrong with it is told, with its place.</summary>
public class PreferencesAreChecked
{
    private const string Good = """
        {
          "format": "negotiation/1",
          "id": "t",
          "convened": "2026-03-02T09:00:00Z",
          "protocol": "diplomacy",
          "parties": [ { "id": "a", "role": "principal" }, { "id": "b", "role": "principal" } ],
          "agenda": [ { "id": "price", "type": "money", "currency": "EUR", "min": 0, "max": 100 }, { "id": "how", "type": "choice", "options": ["x", "y"] }, { "id": "day", "type": "date" } ],
          "preferences": [
            { "party": "a", "because": "So.", "reservation": 0.3, "discount": { "factor": 0.9, "by": "round" }, "evaluations": "normalized", "interests": [
              { "issue": "price", "weight": 0.6, "linear": { "worst": 7, "best": 10 } },
              { "issue": "how", "weight": 0.3, "table": [ { "value": "x", "worth": 1 }, { "value": "y", "worth": 0 } ] },
              { "issue": "day", "weight": 0.1, "curve": [ { "value": "2026-03-10", "worth": 1 }, { "value": "2026-04-10", "worth": 0 } ] }
            ], "interactions": [ { "when": { "how": "x", "price": 9 }, "worth": 0.1 } ] },
            { "party": "c", "interests": [ { "issue": "more", "weight": 1, "table": [ { "value": true, "worth": 1 } ] }, { "issue": "how", "weight": 1, "table": [ { "value": "z", "worth": 1 } ] } ] }
          ],
          "moves": [
            { "type": "amendAgenda", "by": "a", "issues": [ { "id": "more", "type": "boolean" }, { "id": "how", "type": "choice", "options": ["z"] } ] },
            { "type": "join", "by": "c", "party": { "id": "c", "role": "principal" } }
          ]
        }
        """;

    [Fact]
    public void What_is_right_is_read_options_and_parties_that_come_later_included()
    {
        var preferences = Read(Good).Document!.Preferences;
        Assert.Equal(
            new Preferences(
                "a",
                [
                    new("price", 0.6, Valuation.Linear(Value.Of(7), Value.Of(10))),
                    new("how", 0.3, Valuation.Table(new ValueUtility(Value.Of("x"), 1), new ValueUtility(Value.Of("y"), 0))),
                    new(
                        "day",
                        0.1,
                        Valuation.Curve(new ValueUtility(Value.Of("2026-03-10"), 1), new ValueUtility(Value.Of("2026-04-10"), 0))
                    ),
                ]
            )
            {
                Rationale = "So.",
                Reservation = 0.3,
                Discount = new(0.9, DiscountedBy.Round),
                EvaluationScale = EvaluationScale.DividedByMax,
                Interactions = [new([Issue.Text("how").Is("x"), Issue.Number("price").Is(9)], 0.1)],
            },
            preferences[0]
        );
        Assert.Equal((2, (PartyId)"c"), (preferences.Count, preferences[1].Party));
    }

    [Theory]
    [InlineData("\"party\": \"a\"", "\"party\": \"d\"", "(9,16): $.preferences[0].party: no party d is listed or joins")]
    [InlineData("\"party\": \"a\"", "\"party\": \"c\"", "(14,16): $.preferences[1].party: the party c stands twice")]
    [InlineData("\"party\": \"a\"", "\"party\": 7", "(9,16): $.preferences[0].party: must be a string")]
    [InlineData("\"party\": \"a\", ", "", "(9,5): $.preferences[0]: lacks the property party")]
    [InlineData("\"because\"", "\"colour\": 1, \"because\"", "(9,31): $.preferences[0].colour: is not a known property here")]
    [InlineData("\"because\"", "\"because\": \"\", \"because\"", "(9,47): $.preferences[0].because: stands twice")]
    [InlineData("\"So.\"", "null", "$.preferences[0].because: must be a string")]
    [InlineData(
        "\"reservation\": 0.3",
        "\"reservation\": 1e400",
        "(9,54): $.preferences[0].reservation: must be a number between -1e15 and 1e15"
    )]
    [InlineData(
        "\"reservation\": 0.3",
        "\"reservation\": -1000000000000001",
        "$.preferences[0].reservation: must be a number between -1e15 and 1e15"
    )]
    [InlineData("\"reservation\": 0.3", "\"reservation\": \"NaN\"", "$.preferences[0].reservation: must be a number")]
    [InlineData("\"factor\": 0.9", "\"factor\": 0", "(9,83): $.preferences[0].discount.factor: must be above 0 and at most 1")]
    [InlineData("\"factor\": 0.9", "\"factor\": 1.5", "$.preferences[0].discount.factor: must be above 0 and at most 1")]
    [InlineData("\"factor\": 0.9, ", "", "(9,71): $.preferences[0].discount: lacks the property factor")]
    [InlineData(", \"by\": \"round\"", "", "(9,71): $.preferences[0].discount: lacks the property by")]
    [InlineData("\"round\"", "\"day\"", "$.preferences[0].discount.by: must be one of round, time")]
    [InlineData("{ \"factor\": 0.9, \"by\": \"round\" }", "0.9", "$.preferences[0].discount: must be an object")]
    [InlineData("\"normalized\"", "\"exact\"", "$.preferences[0].evaluations: must be one of raw, normalized")]
    [InlineData(
        "\"issue\": \"price\"",
        "\"issue\": \"prize\"",
        "(10,18): $.preferences[0].interests[0].issue: no issue prize is on the agenda or comes onto it"
    )]
    [InlineData(
        "\"issue\": \"day\"",
        "\"issue\": \"price\"",
        "(12,18): $.preferences[0].interests[2].issue: the issue price stands twice",
        "is not a value of"
    )]
    [InlineData("\"issue\": \"price\", ", "", "(10,7): $.preferences[0].interests[0]: lacks the property issue")]
    [InlineData("\"weight\": 0.6, ", "", "(10,7): $.preferences[0].interests[0]: lacks the property weight")]
    [InlineData("\"weight\": 0.6", "\"weight\": 1e16", "$.preferences[0].interests[0].weight: must be a number between -1e15 and 1e15")]
    [InlineData(
        ", \"linear\": { \"worst\": 7, \"best\": 10 }",
        "",
        "(10,7): $.preferences[0].interests[0]: must have exactly one of linear, table, curve"
    )]
    [InlineData(
        "\"linear\"",
        "\"table\": [ { \"value\": 7, \"worth\": 1 } ], \"linear\"",
        "(10,7): $.preferences[0].interests[0]: must have exactly one of linear, table, curve"
    )]
    [InlineData("{ \"worst\": 7, \"best\": 10 }", "[7, 10]", "$.preferences[0].interests[0].linear: must be an object")]
    [InlineData(
        "[ { \"value\": \"x\", \"worth\": 1 }, { \"value\": \"y\", \"worth\": 0 } ]",
        "{ \"value\": \"x\" }",
        "(11,49): $.preferences[0].interests[1].table: must be an array"
    )]
    [InlineData("\"worst\": 7, ", "", "$.preferences[0].interests[0].linear: lacks the property worst")]
    [InlineData(
        "\"worst\": 7",
        "\"worst\": \"low\"",
        "(10,63): $.preferences[0].interests[0].linear.worst: must be a number, a date or a duration"
    )]
    [InlineData("\"worst\": 7", "\"worst\": 10.0", "(10,77): $.preferences[0].interests[0].linear.best: another point is at 10 as well")]
    [InlineData(
        "\"best\": 10",
        "\"best\": \"P10D\"",
        "(10,74): $.preferences[0].interests[0].linear.best: must be one of numbers, as the first is"
    )]
    [InlineData(
        "{ \"worst\": 7, \"best\": 10 }",
        "{ \"worst\": \"P7D\", \"best\": \"P10D\" }",
        "(10,63): $.preferences[0].interests[0].linear.worst: is not a value of the issue price, of type money"
    )]
    [InlineData(
        "\"value\": \"y\"",
        "\"value\": \"w\"",
        "(11,92): $.preferences[0].interests[1].table[1].value: is not a value of the issue how, of type choice"
    )]
    [InlineData("\"value\": \"y\"", "\"value\": \"x\"", "(11,92): $.preferences[0].interests[1].table[1].value: the value x stands twice")]
    [InlineData("\"value\": \"y\"", "\"value\": [\"y\"]", "$.preferences[0].interests[1].table[1].value: must be a string, a number")]
    [InlineData("{ \"value\": \"y\", \"worth\": 0 }", "\"y\"", "$.preferences[0].interests[1].table[1]: must be an object")]
    [InlineData(
        "{ \"value\": \"y\", \"worth\": 0 }",
        "{ \"value\": \"y\" }",
        "$.preferences[0].interests[1].table[1]: lacks the property worth"
    )]
    [InlineData(
        "\"table\": [ { \"value\": \"x\", \"worth\": 1 }, { \"value\": \"y\", \"worth\": 0 } ]",
        "\"table\": []",
        "(11,49): $.preferences[0].interests[1].table: must name at least one value"
    )]
    [InlineData(
        "\"table\": [ { \"value\": \"x\", \"worth\": 1 }, { \"value\": \"y\", \"worth\": 0 } ]",
        "\"linear\": { \"worst\": 1, \"best\": 2 }",
        "(11,50): $.preferences[0].interests[1].linear: a line runs over numbers, dates or durations, and the issue how is of type choice"
    )]
    [InlineData(
        ", { \"value\": \"2026-04-10\", \"worth\": 0 }",
        "",
        "(12,49): $.preferences[0].interests[2].curve: must have at least two points"
    )]
    [InlineData(
        "2026-04-10",
        "2026-03-10",
        "(12,101): $.preferences[0].interests[2].curve[1].value: another point is at 2026-03-10 as well"
    )]
    [InlineData("\"worth\": 0.1", "\"worth\": true", "$.preferences[0].interactions[0].worth: must be a number")]
    [InlineData(", \"worth\": 0.1", "", "(13,26): $.preferences[0].interactions[0]: lacks the property worth")]
    [InlineData(
        "\"price\": 9 }",
        "\"price\": 900 }",
        "(13,59): $.preferences[0].interactions[0].when.price: is not a value of the issue price, of type money"
    )]
    [InlineData(
        "\"price\": 9 }",
        "\"prize.x\": 9 }",
        "(13,61): $.preferences[0].interactions[0].when[\"prize.x\"]: no issue prize.x is on the agenda or comes onto it"
    )]
    [InlineData("\"price\": 9 }", "\"how\": \"y\" }", "$.preferences[0].interactions[0].when.how: stands twice")]
    [InlineData(
        "\"value\": \"z\"",
        "\"value\": \"w\"",
        "$.preferences[1].interests[1].table[0].value: is not a value of the issue how, of type choice"
    )]
    public void What_is_wrong_is_told_with_its_place(string right, string wrong, string told, string? also = null)
    {
        Assert.Contains(right, Good, StringComparison.Ordinal);
        var at = Good.IndexOf(right, StringComparison.Ordinal);
        var (document, problems) = Read(Good[..at] + wrong + Good[(at + right.Length)..]);
        Assert.Null(document);
        Assert.Equal(also is null ? 1 : 2, problems.Count);
        Assert.Contains(problems, one => one.ToString().Contains(told, StringComparison.Ordinal));
        Assert.Contains(problems, one => one.Message.Contains(also ?? "", StringComparison.Ordinal));
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once_in_the_section_and_around_it()
    {
        var text = Good.Replace("\"id\": \"t\"", "\"id\": 7")
            .Replace("\"party\": \"a\"", "\"party\": \"d\"")
            .Replace("0.9", "9")
            .Replace("\"worst\": 7", "\"worst\": false")
            .Replace("\"value\": \"y\"", "\"value\": \"w\"")
            .Replace("\"issue\": \"day\"", "\"issue\": \"night\"")
            .Replace("\"price\": 9 ", "\"price\": 900 ")
            .Replace("\"value\": true", "\"value\": \"yes\"");
        Assert.Equal(
            [
                "$.id",
                "$.preferences[0].party",
                "$.preferences[0].discount.factor",
                "$.preferences[0].interests[0].linear.worst",
                "$.preferences[0].interests[1].table[1].value",
                "$.preferences[0].interests[2].issue",
                "$.preferences[0].interactions[0].when.price",
                "$.preferences[1].interests[0].table[0].value",
            ],
            Read(text).Problems.Select(one => one.Path)
        );
    }

    // Else one mistake on the agenda would be told of every interest as well.
    [Theory]
    [InlineData("\"currency\": \"EUR\"", "\"currency\": 1", "$.agenda[0].currency")]
    [InlineData("\"id\": \"a\", \"role\": \"principal\"", "\"id\": \"a\", \"role\": \"king\"", "$.parties[0].role")]
    [InlineData("\"type\": \"join\"", "\"type\": \"dance\"", "$.moves[1].type")]
    public void What_it_names_is_not_looked_for_where_parties_agenda_or_moves_cannot_be_read(string right, string wrong, string path) =>
        Assert.Equal(path, Assert.Single(Read(Good.Replace(right, wrong, StringComparison.Ordinal)).Problems).Path);

    [Fact]
    public void The_section_may_stand_anywhere_but_not_in_a_setting_by_itself()
    {
        var at = Good.IndexOf("  \"preferences\": [", StringComparison.Ordinal);
        var end = Good.IndexOf("  \"moves\"", StringComparison.Ordinal);
        Assert.Equal(Read(Good).Document, Read("{\n" + Good[at..end] + Good[1..at] + Good[end..]).Document);
        var setting = Good[..end].TrimEnd().TrimEnd(',') + "\n}";
        Assert.Equal(
            "$.preferences",
            Assert
                .Single(Assert.Throws<DocumentException>(() => NegotiationJson.ReadSetting(Encoding.UTF8.GetBytes(setting))).Problems)
                .Path
        );
    }

    private static (NegotiationDocument? Document, ValueList<DocumentProblem> Problems) Read(string text) =>
        (NegotiationJson.TryReadDocument(Encoding.UTF8.GetBytes(text), out var problems), problems);
}
