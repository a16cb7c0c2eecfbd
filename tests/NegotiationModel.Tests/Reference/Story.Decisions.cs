using System.Text.Json.Nodes;

namespace NegotiationModel.Tests.Reference;

internal sealed partial class Story
{
    private JsonObject? Abstain()
    {
        if (Reject() is not { } move)
        {
            return null;
        }

        move["type"] = "abstain";
        return move;
    }

    /// <summary>Groups of parties that decision rules may name.</summary>
    private JsonObject MakeGroups(List<string> principals) =>
        new() { ["north"] = Strings(Some(principals, 50)), ["south"] = Strings(Some(principals, 50)) };

    /// <summary>An expression; not deep, but of all forms.</summary>
    private JsonNode MakeRule(List<string> principals, int depth) =>
        _random.Next(depth > 1 ? 7 : 9) switch
        {
            0 => new JsonObject { ["share"] = Pick([0.34m, 0.5m, 0.55m, 0.67m]) },
            1 or 2 => new JsonObject { ["majority"] = "voting" },
            3 => "consensus",
            4 => MakePlainRule(principals),
            5 or 6 => new JsonObject
            {
                ["in"] = Chance(50) ? Pick(["north", "south"]) : Strings(Some(principals, 60)),
                ["need"] = depth > 1 ? MakePlainRule(principals) : MakeRule(principals, depth + 1),
            },
            7 => new JsonObject { ["all"] = new JsonArray(MakeRule(principals, depth + 1), MakeRule(principals, depth + 1)) },
            _ => new JsonObject { ["any"] = new JsonArray(MakeRule(principals, depth + 1), MakeRule(principals, depth + 1)) },
        };
}
