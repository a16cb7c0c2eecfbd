using System.Text.Json.Nodes;

namespace NegotiationModel.Tests.Reference;

internal sealed partial class Story
{
    private static readonly string[] IssueTypes =
    [
        "choice",
        "integer",
        "number",
        "money",
        "date",
        "dateRange",
        "duration",
        "boolean",
        "text",
    ];

    private int _issues;

    private JsonArray MakeAgenda()
    {
        var agenda = new JsonArray();
        int count = Pick([1, 1, 2, 2, 2, 3, 3, 4, 6]);
        for (int i = 0; i < count; i++)
        {
            agenda.Add((JsonNode)MakeIssue());
        }

        return agenda;
    }

    private JsonObject MakeIssue()
    {
        string type = Pick(IssueTypes);
        var issue = new JsonObject { ["id"] = "i" + ++_issues };
        if (Chance(20))
        {
            issue["name"] = "Issue № " + _issues;
        }

        issue["type"] = type;
        switch (type)
        {
            case "choice":
                issue["options"] = Strings(new[] { "red", "green", "blue", "none" }.Take(_random.Next(2, 5)));
                break;
            case "integer":
                issue["min"] = -10;
                issue["max"] = 20;
                if (Chance(40))
                {
                    issue["step"] = 5;
                }

                break;
            case "number":
                issue["min"] = 0;
                issue["max"] = 1;
                if (Chance(40))
                {
                    issue["step"] = 0.05m;
                }

                break;
            case "money":
                issue["currency"] = Pick(["EUR", "UAH"]);
                issue["min"] = 0;
                issue["max"] = 20000;
                if (Chance(40))
                {
                    issue["step"] = Pick([0.01m, 2500m]);
                }

                break;
            default:
                break;
        }

        if (Chance(12))
        {
            issue["essential"] = true;
        }

        return issue;
    }

    /// <summary>A value that fits; from a few only, so that parties often name the same.</summary>
    private JsonNode MakeValue(Issue issue)
    {
        decimal min = issue.Min ?? 0;
        decimal max = issue.Max ?? 0;
        return issue.Type switch
        {
            "choice" => Pick(issue.Options),
            "integer" or "number" => Pick([min, min + (issue.Step ?? 0.5m * (max - min)), max]),
            "money" => Pick([min, issue.Step is { } step ? min + (3 * step) : 7500.50m, max]),
            "date" => Pick(["2026-05-01", "2028-02-29"]),
            "dateRange" => new JsonObject { ["from"] = "2026-05-01", ["to"] = Pick(["2026-05-01", "2026-06-30"]) },
            "duration" => Pick(["P6M", "P1Y", "P10D", "PT36H"]),
            "boolean" => Chance(50),
            _ => Pick(["as is", "“Straße” & <b>"]),
        };
    }

    private JsonNode MakeWrongValue(Issue issue) =>
        issue.Type switch
        {
            "choice" => Pick<JsonNode>(["mauve", 3]),
            "integer" => Pick<JsonNode>([1000000, 1.5m, "7"]),
            "number" => Pick<JsonNode>([-0.25m, 1000000, true]),
            "money" => Pick<JsonNode>([-1, 7500.005m, 1000000, new JsonObject { ["from"] = "2026-05-01", ["to"] = "2026-05-02" }]),
            "date" => Pick<JsonNode>(["2026-02-30", 20260501]),
            "dateRange" => new JsonObject { ["from"] = "2026-05-02", ["to"] = "2026-05-01" },
            "duration" => Pick<JsonNode>(["six months", 6]),
            "boolean" => "true",
            _ => 12,
        };
}
