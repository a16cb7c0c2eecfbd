using System.Text.Json.Nodes;

namespace NegotiationModel.Tests.Reference;

internal sealed partial class Story
{
    /// <summary>Puts some issues of the agenda into one basket or two, each with some rules of its own.</summary>
    private JsonArray MakeBaskets(JsonArray agenda, List<(string Id, string Role)> parties)
    {
        List<string> issues = [.. agenda.Select(i => (string)i!["id"]!)];
        List<string> first = Some(issues, 45);
        List<string> rest = [.. issues.Except(first)];
        var baskets = new JsonArray { MakeBasket("b1", first, parties) };
        if (rest.Count > 0 && Chance(50))
        {
            baskets.Add((JsonNode)MakeBasket("b2", Some(rest, 70), parties));
        }

        return baskets;
    }

    private JsonObject MakeBasket(string id, List<string> issues, List<(string Id, string Role)> parties)
    {
        var basket = new JsonObject { ["id"] = id, ["issues"] = Strings(issues) };
        Maybe(basket, 75, "settlement", "package", "provisional", "byIssue");
        if (Chance(25))
        {
            basket["acceptance"] = MakePlainRule([.. parties.Where(p => p.Role == "principal").Select(p => p.Id)]);
        }

        if (Chance(20))
        {
            basket["ratifiers"] = Strings(Some([.. parties.Select(p => p.Id)], 30));
        }

        Maybe(basket, 15, "resubmission", "free", "changed");
        return basket;
    }
}
