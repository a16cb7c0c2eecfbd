using System.Text.Json.Nodes;

namespace NegotiationModel.Tests.Reference;

internal sealed partial class Story
{
    private static readonly string[] Types =
    [
        "propose",
        "propose",
        "propose",
        "accept",
        "accept",
        "reject",
        "withdraw",
        "meet",
        "waive",
        "refuse",
        "fail",
        "suspend",
        "resume",
        "setDeadline",
        "ratify",
        "refuseRatification",
        "walkAway",
        "reopen",
        "amendAgenda",
        "join",
        "state",
    ];

    /// <summary>Any move by anyone about anything.</summary>
    private JsonObject Absurd()
    {
        string by = Chance(4) ? "nobody" : Pick(_table.Parties).Id;
        string type = Pick(Types);
        if (
            (
                type == "walkAway"
                || (type is "meet" or "waive" or "refuse" or "fail" && !_table.Told.Any())
                || (type.StartsWith("r", StringComparison.Ordinal) && _table.Agreements.Count == 0)
            ) && Chance(70)
        )
        {
            type = "propose";
        }
        else if (_table.Protocol.Ratifiers.Count > 0 && _table.Agreements.Count > 0 && Chance(20))
        {
            type = Pick(["ratify", "refuseRatification"]);
            by = Pick(_table.Protocol.Ratifiers);
        }

        JsonObject move = Make(type, by);
        switch (type)
        {
            case "propose":
                AbsurdProposal(move);
                break;
            case "accept" or "reject" or "withdraw":
                move["proposal"] = Any(_table.Proposals.Select(p => p.Id), "p88");
                break;
            case "meet" or "waive" or "refuse" or "fail":
                move["condition"] = Any(_table.Told.Select(c => c.Id), "c88");
                break;
            case "ratify" or "refuseRatification":
                if (Chance(70))
                {
                    move["agreement"] = Any(_table.Agreements.Select(a => a.Id), "a88");
                }

                break;
            case "setDeadline":
                move["deadline"] = ChooseLimit();
                break;
            case "amendAgenda":
                move["issues"] = new JsonArray { Amended(Pick(_table.Agenda)) };
                break;
            case "state":
                move["kind"] = "remark";
                break;
            case "join":
                Party? listed = _table.FindParty(by);
                move["party"] = listed is null ? MakeParty(by, "observer") : PartyAsListed(listed);
                break;
            default:
                break;
        }

        return move;
    }

    private void AbsurdProposal(JsonObject move)
    {
        JsonObject terms = MakeTerms();
        Issue issue = Pick(_table.Agenda);
        switch (_random.Next(4))
        {
            case 0:
                terms.Clear();
                break;
            case 1:
                terms["weather"] = "fine";
                break;
            case 2:
                terms[issue.Id] = MakeWrongValue(issue);
                break;
            default:
                terms[issue.Id] = MakeValue(issue);
                break;
        }

        move["terms"] = terms;
        foreach (string property in new[] { "proposal", "answers", "replaces", "revives" })
        {
            if (Chance(12))
            {
                move[property] = Any(_table.Proposals.Select(p => p.Id), "p88");
            }
        }
    }

    private string Any(IEnumerable<string> ids, string unknown) => Chance(92) ? PickOrNull(ids) ?? unknown : unknown;
}
