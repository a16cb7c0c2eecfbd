using System.Text.Json.Nodes;

namespace NegotiationModel.Tests.Reference;

internal sealed partial class Story
{
    /// <summary>Makes a plausible move wrong in one place.</summary>
    private void Spoil(JsonObject move)
    {
        string type = (string)move["type"]!;
        if (move["issues"] is JsonArray issues && Chance(20))
        {
            issues.Clear();
        }
        else if (type == "reject" && Chance(30))
        {
            move["issues"] = Strings([Chance(50) ? "weather" : Pick(_table.Agenda).Id]);
        }
        else if (type == "amendAgenda" && Chance(30))
        {
            move["issues"]!.AsArray().Add(move["issues"]![0]!.DeepClone());
        }
        else if (
            move.ContainsKey("agreement") || Chance(type is "propose" or "accept" or "meet" or "waive" or "refuse" or "fail" ? 25 : 100)
        )
        {
            SpoilWho(move, type);
        }
        else if (type == "propose" && !move.ContainsKey("terms"))
        {
            move["terms"] = new JsonObject { ["weather"] = "fine" };
        }
        else if (type == "propose")
        {
            SpoilProposal(move);
        }
        else if (type == "accept")
        {
            SpoilAcceptance(move);
        }
        else
        {
            Condition condition = _table.FindCondition((string)move["condition"]!)!;
            move["type"] = Pick(["meet", "waive", "refuse", "refuse", "refuse", "fail"]);
            if ((string?)move["type"] is "waive" or "fail")
            {
                move.Remove("votes");
            }

            move["by"] =
                condition.AskedParty is { } asked && Chance(50) ? asked
                : condition.Proposal is { } proposal ? _table.FindProposal(proposal)!.By
                : Pick(_table.Parties).Id;
        }
    }

    private void SpoilWho(JsonObject move, string type)
    {
        if (move.ContainsKey("proposal") && Chance(40))
        {
            move["proposal"] = Any(_table.Proposals.Select(p => p.Id), "p88");
        }
        else if (type != "join")
        {
            move["by"] = Chance(10) ? "nobody" : Pick(_table.Parties).Id;
        }
    }

    private void SpoilProposal(JsonObject move)
    {
        var terms = (JsonObject)move["terms"]!;
        Issue issue =
            PickOrNull(_table.Agenda.Where(i => AcceptanceRule.SettledValue(_table, null, i.Id) is not null)) ?? Pick(_table.Agenda);
        switch (_random.Next(6))
        {
            case 0:
                terms[issue.Id] = MakeWrongValue(issue);
                break;
            case 1 or 5:
                move["terms"] = new JsonObject { [issue.Id] = MakeValue(issue) };
                break;
            case 2:
                move[Pick(["answers", "replaces", "revives"])] = Any(_table.Proposals.Select(p => p.Id), "p88");
                break;
            case 3:
                move[Pick(["expires", "firmUntil"])] = Write(_table.Now);
                break;
            default:
                move["proposal"] = Any(_table.Taken, "p1");
                break;
        }
    }

    private void SpoilAcceptance(JsonObject move)
    {
        Proposal proposal = _table.FindProposal((string)move["proposal"]!)!;
        switch (_random.Next(4))
        {
            case 0:
                JsonObject terms = TermsOf(proposal);
                Issue issue = Pick(_table.Agenda);
                terms[issue.Id] = MakeValue(issue);
                move["terms"] = terms;
                break;
            case 1:
                move["issues"] =
                    Chance(60) && proposal.Terms.Count > 0
                        ? Strings(Some([.. proposal.Terms.Select(t => t.Key)], 50))
                        : Strings([Chance(50) ? "weather" : Pick(_table.Agenda).Id]);
                break;
            case 2:
                move["conditions"] = MakeConditions();
                break;
            default:
                move["conditions"] = new JsonArray(new JsonObject { ["id"] = Any(_table.Taken, "c1"), ["text"] = "it is so" });
                break;
        }
    }
}
