using System.Text.Json.Nodes;

namespace NegotiationModel.Tests.Reference;

internal sealed partial class Story
{
    private static readonly string[] Watched =
    [
        "met",
        "failed",
        "accepted",
        "rejected",
        "inForce",
        "ended",
        "concluded",
        "suspended",
        "superseded",
        "lapsed",
    ];

    private static readonly string[] Formalities = ["signature", "approval", "ratification", "deposit", "exchange", "closing", "handshake"];

    /// <summary>What else may be said of a condition: what it asks, what it waits for, what it is an alternative to.</summary>
    private void Ask(JsonObject condition, List<string> siblings)
    {
        int dice = _random.Next(100);
        if (dice < 40)
        {
            AskForConsent(condition);
        }
        else if (dice < 55)
        {
            condition["asks"] = "status";
            condition["status"] = new JsonObject
            {
                ["subject"] = Chance(3) ? "x77" : Pick([_table.Setting.Id, .. _table.Taken, .. siblings]),
                ["is"] = Strings(Some(Watched, 30)),
            };
        }
        else if (dice < 62)
        {
            condition["asks"] = "event";
        }

        List<string> others = [.. _table.Told.Select(c => c.Id), .. siblings];
        if (Chance(20) && others.Count > 0)
        {
            condition["when"] = Strings(Chance(3) ? ["c98"] : Some(others, 15));
        }

        if (Chance(25))
        {
            condition["anyOf"] = Pick(["security", "security", "proof"]);
        }

        if (Chance(12))
        {
            condition["binding"] = false;
        }

        if (Chance(25))
        {
            condition["step"] = Pick(Formalities);
        }
    }

    private void AskForConsent(JsonObject condition)
    {
        condition["asks"] = "consent";
        if (!condition.ContainsKey("of") && Chance(85))
        {
            condition["of"] = Pick(_table.Parties).Id;
        }

        if (Chance(40))
        {
            condition["tests"] = new JsonArray([
                .. Some<JsonNode>(
                    [
                        "majority",
                        new JsonObject { ["share"] = 0.67m, ["of"] = Pick(["cast", "roll"]) },
                        new JsonObject { ["share"] = 0.5m },
                        new JsonObject { ["atLeast"] = 40 },
                        new JsonObject { ["turnout"] = 0.5m },
                    ],
                    35
                ),
            ]);
            condition["roll"] = 100;
        }
    }

    private JsonObject? Require()
    {
        List<Condition> replaceable = [.. _table.Told.Where(c => c.Open && (!c.IsRatification || Chance(10)))];
        Agreement? agreement = PickOrNull(_table.Agreements.Where(a => a.Holds || Chance(5)));
        JsonObject move;
        if (replaceable.Count > 0 && Chance(25))
        {
            Condition old = Pick(replaceable);
            move = Make("require", Chance(40) && old.Beneficiary is { } to ? to : PrincipalOrMediator());
            move["replaces"] = old.Id;
            move["conditions"] = MakeConditions(1, withKind: false);
            move["conditions"]![0]!.AsObject().Remove("anyOf");
            return move;
        }

        if (_table.Talks == "suspended" && Chance(60))
        {
            move = Make("require", Chance(85) && _table.SuspendedBy is { } by ? by : PrincipalOrMediator());
            move["on"] = _table.Setting.Id;
        }
        else if (agreement is not null && Chance(75))
        {
            List<string> parties = [.. Instruments.Parties(_table, agreement)];
            move = Make("require", parties.Count > 0 && Chance(85) ? Pick(parties) : Pick(_table.Parties).Id);
            move["on"] = Chance(4) ? "a77" : agreement.Id;
        }
        else
        {
            move = Make("require", PrincipalOrMediator());
        }

        move["conditions"] = MakeConditions(Pick([1, 1, 2, 3]), withKind: move.ContainsKey("on"));
        if (move.ContainsKey("on") && Chance(agreement?.Status == "inForce" ? 60 : 20))
        {
            foreach (JsonNode? condition in move["conditions"]!.AsArray())
            {
                condition!["kind"] = Pick(["subsequent", "free"]);
            }
        }

        return move;
    }

    private JsonObject? OnClaim()
    {
        Condition claim = Pick([.. _table.Told.Where(c => c.IsOpenClaim)]);
        List<string> open = [.. Checks.Conceders(_table, claim).Where(p => !claim.ConcededBy.Contains(p))];
        string type = Pick(["concede", "concede", "concede", "concede", "refuse", "waive"]);
        string? by =
            Chance(6) ? Pick(_table.Parties).Id
            : type == "waive" ? claim.Beneficiary
            : PickOrNull(open);
        if (by is null)
        {
            return null;
        }

        JsonObject move = Make(type, by);
        move["condition"] = claim.Id;
        return move;
    }

    /// <summary>Reports on conditions of all kinds, with votes, and puts consents off.</summary>
    private JsonObject? OnWaiting()
    {
        Condition condition = Pick([.. _table.Told.Where(c => c.Waiting)]);
        string type = Pick(["meet", "meet", "meet", "refuse", "fail", "waive", "withhold", "concede"]);
        string? by =
            Chance(5) ? Pick(_table.Parties).Id
            : type is "refuse" or "withhold" ? condition.AskedParty
            : type == "waive" ? condition.Beneficiary
            : condition.Judges.Count > 0 ? Pick(condition.Judges)
            : type == "meet" || condition.Precedent ? condition.AskedParty ?? condition.Beneficiary
            : condition.Beneficiary;
        if (by is null)
        {
            return null;
        }

        JsonObject move = Make(type, by);
        move["condition"] = condition.Id;
        if (type is "meet" or "refuse" && (condition.Tests.Count > 0 || Chance(5)) && Chance(70))
        {
            bool carried = Chance(10) != (type == "meet");
            move["votes"] = carried
                ? new JsonObject { ["for"] = 75, ["against"] = 10 }
                : new JsonObject
                {
                    ["for"] = 20,
                    ["against"] = Pick([5, 25]),
                    ["invalid"] = Pick([1, 60]),
                };
        }

        return move;
    }
}
