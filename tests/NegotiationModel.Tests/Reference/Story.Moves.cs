using System.Text.Json.Nodes;

namespace NegotiationModel.Tests.Reference;

internal sealed partial class Story
{
    private JsonObject NextMove()
    {
        var time = new JsonObject();
        ChooseTime(time);
        JsonObject content = Chance(_trouble) ? Trouble() : ChooseMove();

        var move = new JsonObject { ["type"] = content["type"]!.DeepClone(), ["by"] = content["by"]!.DeepClone() };
        if (Through(content) is { } person)
        {
            move["through"] = person;
        }

        foreach ((string name, JsonNode? value) in time.Concat(content))
        {
            if (!move.ContainsKey(name))
            {
                move[name] = value?.DeepClone();
            }
        }

        if (Chance(8))
        {
            move["text"] = "“So be it”, said one";
        }

        if (Chance(4))
        {
            move["citations"] = new JsonArray(new JsonObject { ["source"] = "The Herald", ["published"] = "2026-01-02" });
        }

        return move;
    }

    private string? Through(JsonObject content)
    {
        Party? party = _table.FindParty((string)content["by"]!);
        bool statement = (string)content["type"]! == "state";
        if (party is null || !Chance(20))
        {
            return null;
        }

        if (Chance(2))
        {
            return "nobody-known";
        }

        return PickOrNull(party.Representatives.Where(p => statement || p.Value == "bind" || Chance(8)).Select(p => p.Key));
    }

    /// <summary>Picks among what is plausible at this table, by weight, until something can be done.</summary>
    private JsonObject ChooseMove()
    {
        bool suspended = _table.Talks == "suspended";
        int whileActive = _table.Active ? 1 : 0;
        int conditions = _table.Told.Any(c => c.Outstanding) ? 1 : 0;
        (int Weight, Func<JsonObject?> Make)[] makers =
        [
            (whileActive * ProposeWeight(), Propose),
            (whileActive * _acceptWeight, Accept),
            (whileActive * 6, Reject),
            (suspended ? 2 : 0, Accept),
            (_table.Closed ? 0 : 3, Withdraw),
            (conditions * (_table.Active ? 12 : 30), OnCondition),
            (_table.Talks == "agreedInPrinciple" ? 12 : whileActive * 2, Suspend),
            (suspended ? (conditions > 0 ? 8 : 20) : 0, () => Make("resume", PrincipalOrMediator())),
            (
                _table.Closed ? 0
                : _table.Talks == "agreedInPrinciple" ? 6
                : 2,
                SetDeadline
            ),
            (_table.Agreements.Any(a => a.Status == "pending") ? 8 : 0, Ratify),
            (
                _table.Closed ? 0
                : _table.Talks is "agreedInPrinciple" or "convened" or "open" ? 8
                : 2,
                WalkAway
            ),
            (ReopenWeight(), () => Make("reopen", PrincipalOrMediator())),
            (whileActive * 2, Amend),
            (
                whileActive
                    * (
                        _table.Parties.Any(p => !p.Present) ? 5
                        : _table.Protocol.Joining ? 3
                        : 0
                    ),
                Join
            ),
            (_table.Closed ? 8 : 3, Statement),
            (_table.Closed ? 1 : 0, Propose),
            .. NewMakers(),
        ];
        for (int attempt = 0; attempt < 30; attempt++)
        {
            int dice = _random.Next(makers.Sum(m => m.Weight));
            foreach ((int weight, Func<JsonObject?> make) in makers)
            {
                dice -= weight;
                if (dice < 0)
                {
                    if (make() is { } move)
                    {
                        return move;
                    }

                    break;
                }
            }
        }

        return Statement();
    }
}
