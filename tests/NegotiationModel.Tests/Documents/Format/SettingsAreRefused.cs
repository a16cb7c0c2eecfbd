using System.Text;
using Xunit;

namespace NegotiationModel.Tests.Documents.Format;

/// <summary>Whatever is wrong within the setting of a document is told, all of it, each at its own line, column and path.</summary>
public class SettingsAreRefused
{
    private const string Right = """
        {
        "format": "negotiation/1", "id": "t", "title": "T", "convened": "2026-03-02T09:00:00Z", "deadline": "2026-04-02T09:00:00Z",
        "timeZone": "Europe/Kyiv", "protocol": { "preset": "diplomacy" },
        "groups": { "g": [ "a" ] },
        "parties": [ { "id": "a", "role": "principal" }, { "id": "b", "role": "principal" } ],
        "agenda": [ { "id": "c", "type": "choice", "options": [ "x", "y" ] }, { "id": "n", "type": "number", "min": 0, "max": 9 } ],
        "sheets": [ { "party": "a", "text": "s" } ],
        "preferences": [ { "party": "a", "reservation": 0.5, "interests": [
        { "issue": "c", "weight": 1, "table": [ { "value": "x", "worth": 1 }, { "value": "y", "worth": 0 } ] },
        { "issue": "n", "weight": 1, "linear": { "worst": 0, "best": 9 } } ],
        "interactions": [ { "when": { "n": 1 }, "worth": 0.5 } ] } ],
        "moves": []
        }
        """;

    public static TheoryData<string, string> Rows => Refused.In("settings.refused.txt");

    [Fact]
    public void But_this_one_is_read() => Assert.Empty(Problems(Right));

    [Theory, MemberData(nameof(Rows))]
    public void For_all_that_is_wrong_with_them(string change, string told)
    {
        var (right, wrong) = (change.Split(" → ")[0], change.Split(" → ")[1]);
        Assert.Contains(right, Right, StringComparison.Ordinal);
        Assert.Equal(told, string.Join('\n', Problems(Right.Replace(right, wrong, StringComparison.Ordinal))));
    }

    private static ValueList<DocumentProblem> Problems(string json)
    {
        NegotiationJson.TryReadDocument(Encoding.UTF8.GetBytes(json), out var problems);
        return problems;
    }
}
