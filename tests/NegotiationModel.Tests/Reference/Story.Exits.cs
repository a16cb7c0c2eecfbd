using System.Text.Json.Nodes;

namespace NegotiationModel.Tests.Reference;

internal sealed partial class Story
{
    /// <summary>What the agreement says of how it ends.</summary>
    private void GiveExits(JsonObject move)
    {
        if (_table.Protocol.Conditions && Chance(_lasting ? 80 : 60))
        {
            move["conditions"] = MakeConditions();
            foreach (JsonNode? condition in move["conditions"]!.AsArray())
            {
                if (Chance(40))
                {
                    condition!["kind"] = "free";
                    if (Chance(60))
                    {
                        condition["due"] = ChooseEnd();
                        condition["ifSilent"] = Pick(["meet", "fail", "lapse"]);
                    }
                }
            }
        }

        string[] ids = [.. (move["conditions"]?.AsArray() ?? []).Select(c => (string?)c!["id"]).OfType<string>()];
        if (Chance(_lasting ? 65 : 40))
        {
            move["term"] = HasNow(Idea.Lives, 25) ? null : ChooseEnd(ids);
        }

        if (Chance(70))
        {
            move["exit"] = MakeExit(ids);
        }

        if (HasNow(Idea.Lives, 30))
        {
            move["entry"] = Pick<JsonNode>([
                new JsonObject { ["quorum"] = 1 },
                new JsonObject { ["quorum"] = 2 },
                "majority",
                new JsonObject { ["share"] = 0.5m },
            ]);
        }

        if (HasNow(Idea.Lives, 20))
        {
            move["entryAfter"] = Pick(Periods);
        }

        if (HasNow(Idea.Lives, _lasting ? 60 : 20))
        {
            move["appliedFrom"] = ChooseEnd(ids);
        }

        if (HasNow(Idea.Lives, _lasting ? 80 : 40))
        {
            move["suspension"] = Chance(85) ? "anyParty" : "never";
        }

        if (HasNow(Idea.Lives, 60))
        {
            move["accession"] = Chance(90);
        }
    }

    private bool IsOpenToOthers(Agreement agreement) =>
        agreement.Settles
        && Instruments.First(_table, agreement).Accession
        && _table.Parties.Any(p => p.Role == "principal" && !Instruments.IsParty(_table, agreement, p.Id));

    /// <summary>Somebody comes into an agreement of others.</summary>
    private JsonObject? Accede()
    {
        Agreement agreement = Pick([.. _table.Agreements.Where(IsOpenToOthers)]);
        Party by = Pick([.. _table.Parties.Where(p => p.Role == "principal" && !Instruments.IsParty(_table, agreement, p.Id))]);
        JsonObject move = Make("accept", by.Id);
        move["agreement"] = agreement.Id;
        if (_table.Protocol.Conditions && Chance(60))
        {
            move["conditions"] = MakeConditions();
        }

        return move;
    }

    /// <summary>Leaving an agreement, and taking the notice back; where agreements live on, suspending them and acceding, too.</summary>
    private JsonObject? LeaveAgreement()
    {
        JsonObject? move = OnAgreement();
        return (string?)move?["type"] is "withdraw" or "resume" || Has(Idea.Lives) ? move : null;
    }
}
