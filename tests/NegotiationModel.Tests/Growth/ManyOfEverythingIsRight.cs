using System.Text;
using System.Text.Json.Nodes;
using NegotiationModel.Reports;
using NegotiationModel.Tests.Reference;
using Xunit;

namespace NegotiationModel.Tests.Growth;

/// <summary>Where there is much of something the library keeps sums and indexes; the second model looks through everything. Both must say
/// the same.</summary>
public class ManyOfEverythingIsRight
{
    // Enough replies and issues to be summed up; and enough proposals to be indexed.
    [Theory]
    [InlineData(10, 1)]
    [InlineData(36, 11)]
    public void Both_machines_say_the_same(int parts, int every)
    {
        var compared = 0;
        for (var first = 0; first < Kinds.All.Length; first++)
        for (var second = first; second < Kinds.All.Length; second++)
            if (((first * Kinds.All.Length) + second) % every == 0)
                compared += Pairs.Of(Kinds.All[first], Kinds.All[second]).Count(composition => IsTheSame(composition, parts));
        Assert.InRange(compared, 1500 / every, int.MaxValue);
    }

    private static bool IsTheSame(Composition composition, int parts)
    {
        var json = composition.Document(parts);
        if (NegotiationJson.TryReadDocument(json, out _) is not { } document)
            return false;
        var ours = JsonNode.Parse(ReplayResult.Play(document).ToJson())!.AsObject();
        var theirs = JsonNode.Parse(ReferenceModel.Replay(Encoding.UTF8.GetString(json)))!.AsObject();
        foreach (var refusal in ours["refusals"]!.AsArray())
            refusal!.AsObject().Remove("message");
        foreach (var (property, expected) in theirs)
            Assert.True(JsonNode.DeepEquals(expected, ours[property]), $"{composition}: {property}");
        return true;
    }
}
