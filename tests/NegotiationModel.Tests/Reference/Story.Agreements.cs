using System.Text.Json.Nodes;

namespace NegotiationModel.Tests.Reference;

internal sealed partial class Story
{
    /// <summary>What the agreement says of itself: conditions and term, how it comes into force, how parties leave and come in.</summary>
    private void GiveText(JsonObject move)
    {
        if (Chance(60))
        {
            move["conditions"] = MakeConditions();
            foreach (JsonNode? condition in move["conditions"]!.AsArray())
            {
                if (Chance(30))
                {
                    condition!["kind"] = "free";
                }
            }
        }

        string[] ids = [.. (move["conditions"]?.AsArray() ?? []).Select(c => (string?)c!["id"]).OfType<string>()];
        if (Chance(30))
        {
            move["term"] = Chance(8) ? null : ChooseEnd(ids);
        }

        if (Chance(25))
        {
            move["entry"] = Pick<JsonNode>([
                new JsonObject { ["quorum"] = 1 },
                new JsonObject { ["quorum"] = 2 },
                "majority",
                new JsonObject { ["share"] = 0.5m },
            ]);
        }

        if (Chance(20))
        {
            move["entryAfter"] = Pick(Periods);
        }

        if (Chance(_lasting ? 60 : 20))
        {
            move["appliedFrom"] = ChooseEnd(ids);
        }

        if (Chance(55))
        {
            move["exit"] = MakeExit(ids);
        }

        if (Chance(_lasting ? 80 : 40))
        {
            move["suspension"] = Chance(85) ? "anyParty" : "never";
        }

        if (Chance(40))
        {
            move["accession"] = Chance(85);
        }

        if (Chance(15))
        {
            move["changedBy"] = Pick<JsonNode>(["majority", "unanimous", new JsonObject { ["quorum"] = 2 }]);
        }
    }

    /// <summary>The same, of what is known where only changes are.</summary>
    private void GiveChange(JsonObject move)
    {
        GiveExits(move);
        if (Chance(15))
        {
            move["changedBy"] = Pick<JsonNode>(["majority", "unanimous", new JsonObject { ["quorum"] = 2 }]);
        }
    }

    private JsonNode MakeExit(string[] ids)
    {
        JsonNode One() =>
            Pick<Func<JsonNode>>([
                () => "atWill",
                () => "never",
                () => new JsonObject { ["notice"] = Pick(Periods) },
                () => new JsonObject { ["failing"] = PickOrNull([.. ids, .. _table.Told.Select(c => c.Id)]) ?? "cond-1" },
            ])();
        return Chance(70) ? One() : new JsonArray(One(), One());
    }

    private JsonObject? ProposeAboutAgreement()
    {
        Agreement agreement = Pick(_table.Agreements);
        string relation =
            !agreement.Holds && agreement.Status != "superseded" && Chance(80)
                ? "revives"
                : Pick(["amends", "amends", "amends", "supplements", "supplements", "ends", "ends", "revives"]);
        List<string> parties = Instruments.Parties(_table, agreement);
        JsonObject move = Make("propose", parties.Count > 0 && Chance(85) ? Pick(parties) : Pick(_table.Parties).Id);
        if (Chance(70))
        {
            var terms = new JsonObject();
            foreach (Issue issue in Some(_table.Agenda, 50).Where(i => agreement.Agreed.Any(t => t.Key == i.Id) || Chance(15)))
            {
                terms[issue.Id] = MakeValue(issue);
            }

            move["terms"] = terms;
        }

        if (Chance(8))
        {
            move["expires"] = ChooseEnd();
        }

        if (
            PickOrNull(_table.Proposals.Where(p => p.Alive && p.About is not null && p.By != (string)move["by"]!)) is { } other
            && Chance(30)
        )
        {
            move["answers"] = other.Id;
        }

        move[relation] = Chance(3) ? "a77" : agreement.Id;
        if (relation is "amends" or "supplements" && Chance(60))
        {
            if (Has(Idea.Agreements))
            {
                GiveText(move);
            }
            else
            {
                GiveChange(move);
            }
        }

        if (relation == "supplements" && Chance(40))
        {
            JsonObject issue = MakeIssue();
            issue.Remove("essential");
            move["issues"] = new JsonArray(issue);
            JsonObject terms = move["terms"]?.AsObject() ?? [];
            terms[(string)issue["id"]!] = MakeValue(
                DocumentReading.ReadIssue(System.Text.Json.JsonDocument.Parse(issue.ToJsonString()).RootElement)
            );
            move["terms"] = terms;
        }

        return move;
    }

    /// <summary>Answers to what is between some, or about an agreement.</summary>
    private JsonObject? AnswerWhole()
    {
        Proposal proposal = Pick([.. _table.Proposals.Where(p => p.Alive && p.IsWhole)]);
        List<string> waiting = [.. AcceptanceRule.Voters(_table, proposal).Where(p => !HasSaidYes(proposal, p))];
        string by = Chance(6) || waiting.Count == 0 ? Pick(_table.Parties).Id : Pick(waiting);
        JsonObject move = Make(Chance(85) ? "accept" : "reject", by);
        move["proposal"] = proposal.Id;
        if (Chance(10) && (string)move["type"]! == "accept")
        {
            move["conditions"] = MakeConditions();
        }

        return move;
    }

    private static bool HasSaidYes(Proposal proposal, string party) =>
        proposal.Items.All(i => AcceptanceRule.Word(proposal, party, i) is "accepted");

    /// <summary>Acceding, leaving, suspending, and taking that back.</summary>
    private JsonObject? OnAgreement()
    {
        List<Agreement> standing = [.. _table.Agreements.Where(a => a.Holds || Chance(5))];
        Agreement agreement = Pick(standing.Count > 0 ? standing : _table.Agreements);
        Agreement first = Instruments.First(_table, agreement);
        List<string> parties = Instruments.Parties(_table, agreement);
        string type =
            first.SuspendedBy is not null && Chance(40) ? "resume" : Pick(["withdraw", "withdraw", "suspend", "accept", "resume"]);
        List<string> who = type switch
        {
            "accept" => [.. Principals().Except(parties)],
            "resume" when first.SuspendedBy is { } suspending && Chance(80) => [suspending],
            "resume" => [.. parties.Where(p => Instruments.Entry(_table, agreement, p)?.Leaving is not null)],
            _ => parties,
        };
        string by = who.Count == 0 || Chance(5) ? Pick(_table.Parties).Id : Pick(who);
        JsonObject move = Make(type, by);
        move["agreement"] = Chance(3) ? "a77" : agreement.Id;
        switch (type)
        {
            case "withdraw" when Chance(25):
                move["effective"] = ChooseEnd();
                break;
            case "suspend" when Chance(50):
                move["until"] = ChooseEnd();
                break;
            case "accept" when Chance(50):
                move["conditions"] = MakeConditions();
                break;
            default:
                break;
        }

        return move;
    }
}
