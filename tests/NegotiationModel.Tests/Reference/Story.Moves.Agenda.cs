using System.Text.Json.Nodes;

namespace NegotiationModel.Tests.Reference;

internal sealed partial class Story
{
    private JsonObject Amend()
    {
        JsonObject move = Make("amendAgenda", PrincipalOrMediator());
        JsonObject first = Chance(40) ? MakeIssue() : Amended(Pick(_table.Agenda));
        if (HasNow(Idea.Baskets, 40) && (_table.Protocol.Baskets.Count > 0 || Chance(10)))
        {
            first["basket"] = Chance(6) ? "b9" : PickOrNull(_table.Protocol.Baskets.Select(b => b.Id)) ?? "b1";
        }

        var issues = new JsonArray { first };
        if (Chance(20))
        {
            issues.Add((JsonNode)MakeIssue());
        }

        move["issues"] = issues;
        return move;
    }

    /// <summary>The issue as it is, with more options or a wider range; now and then something that conflicts.</summary>
    private JsonObject Amended(Issue issue)
    {
        var json = new JsonObject { ["id"] = issue.Id, ["type"] = issue.Type };
        bool conflicting = Chance(15);
        if (issue.Type == "choice")
        {
            json["options"] = Strings(issue.Options.Append("grey" + _random.Next(5)).Distinct());
        }

        if (issue.Currency is not null)
        {
            json["currency"] = conflicting && Chance(50) ? "USD" : issue.Currency;
        }

        if (issue.Min is { } min && issue.Max is { } max)
        {
            decimal wider = issue.Step ?? 5;
            json["min"] = Chance(50) ? min : min - wider;
            json["max"] = conflicting ? (min + max) / 2 : max + wider;
        }
        else if (conflicting)
        {
            json = new JsonObject { ["id"] = issue.Id, ["type"] = issue.Type == "text" ? "boolean" : "text" };
        }

        if (issue.Step is { } step)
        {
            json["step"] = conflicting && Chance(50) ? step * 2 : step;
        }

        if (Chance(15))
        {
            json["essential"] = true;
        }

        return json;
    }

    private JsonObject Statement()
    {
        JsonObject move = Make("state", Pick(_table.Parties).Id);
        if (Chance(40))
        {
            List<string> ids =
            [
                .. _table.Proposals.Select(p => p.Id),
                .. _table.Told.Select(c => c.Id),
                .. _table.Agreements.Select(a => a.Id),
            ];
            move["about"] = PickOrNull(ids) is { } id && !Chance(4) ? id : "p77";
        }

        move["kind"] = Pick(["remark", "inquiry", "clarification", "signal", "threat", "redLine"]);
        return move;
    }
}
