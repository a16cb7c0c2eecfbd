using System.Text.Json.Nodes;

namespace NegotiationModel.Tests.Reference;

internal sealed partial class Story
{
    private static readonly string[] Themes = ["any", "any", "inPrinciple", "inPrinciple", "provisional", "ratified"];

    /// <summary>What these talks are to lead to more often than chance would have it.</summary>
    private string _theme = "any";

    /// <summary>What is rare by chance needs a protocol that leads there.</summary>
    private void Lean(JsonObject rules, List<(string Id, string Role)> parties)
    {
        if (_theme == "any")
        {
            return;
        }

        rules["conditions"] = true;
        if (_theme == "provisional")
        {
            rules["settlement"] = "provisional";
        }

        if (_theme == "inPrinciple")
        {
            rules["counter"] = Pick(["leavesOpen", "terminates", "terminates"]);
            rules.Remove("ratifiers");
        }
        else if (Chance(60))
        {
            rules["onRefusedRatification"] = Pick(["reopen", "breakOff"]);
            rules["ratifiers"] = Strings(Some([.. parties.Select(p => p.Id)], 30));
        }
    }
}
