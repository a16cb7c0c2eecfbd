using System.Text;
using System.Text.Json.Nodes;
using NegotiationModel.Reports;

namespace NegotiationModel.Tests;

/// <summary>What came of a replay, without what is said about it.</summary>
internal static class Outcome
{
    public static string Of(NegotiationDocument document) => Of(Encoding.UTF8.GetString(ReplayResult.Play(document).ToJson()));

    public static string Of(string result)
    {
        var outcome = JsonNode.Parse(result)!;
        foreach (var refusal in outcome["refusals"]!.AsArray())
            refusal!.AsObject().Remove("message"); // a refused move that named nothing may now name what it would have
        return outcome.ToJsonString();
    }
}
