using System.Text.Json.Nodes;
using NegotiationModel.Tests.Reference;
using Xunit;

namespace NegotiationModel.Tests.Laws;

/// <summary>
/// Generated stories are played by the library and by a model that was written from the rules alone, by somebody who had not
/// seen the library.
/// </summary>
public class SecondOpinion
{
    [Fact]
    public void Both_say_the_same_of_every_story()
    {
        var (moves, refusals) = (0, 0);
        foreach (var seed in Stories.Seeds)
        {
            var story = StoryGenerator.Generate(seed);
            var expected = JsonNode.Parse(ReferenceModel.Replay(story))!;
            var result = JsonNode.Parse(ReplayResult.Of(Stories.Read(seed)).ToJson())!;
            foreach (var refusal in result["refusals"]!.AsArray())
                refusal!.AsObject().Remove("message");
            Assert.True(JsonNode.DeepEquals(expected, result), $"seed {seed}\nexpected {expected}\nactual {result}\n{story}");
            moves += result["moves"]!.GetValue<int>();
            refusals += result["refusals"]!.AsArray().Count;
        }

        // A run in which nearly everything is refused, or nothing, would prove little.
        Assert.InRange(refusals, moves / 20, moves / 2);
    }

    [Fact]
    public void Documents_written_again_say_the_same_and_are_canonical()
    {
        foreach (var seed in Stories.Seeds)
        {
            var document = Stories.Read(seed);
            var written = NegotiationJson.Write(document);
            var again = NegotiationJson.ReadDocument(written);
            Assert.True(written.AsSpan().SequenceEqual(NegotiationJson.Write(again)), $"seed {seed}");
            Assert.Equal(Outcome.Of(document), Outcome.Of(again));
        }
    }

    [Fact]
    public void Folding_the_log_gives_the_same_negotiation_to_the_byte()
    {
        foreach (var seed in Stories.Seeds)
        {
            var played = ReplayResult.Of(Stories.Read(seed)).Negotiation;
            var folded = ReplayResult.Of(NegotiationDocument.Of(played), at: played.Now);
            Assert.Empty(folded.Refusals);
            Assert.Equal(Standing(played), Standing(folded.Negotiation));
        }
    }

    private static string Standing(Negotiation talks)
    {
        var result = JsonNode.Parse(ReplayResult.Of(NegotiationDocument.Of(talks), at: talks.Now).ToJson())!.AsObject();
        result["log"] = JsonNode.Parse(NegotiationJson.Write(talks));
        return $"{talks.Status} {talks.Turn} {talks.Round} {talks.Deadline} {string.Join(' ', talks.Proposals.Select(one => (one.Id, one.Status)))} {string.Join(' ', talks.Conditions.Select(one => (one.Id, one.Status)))} {string.Join(' ', talks.Agreements.Select(one => (one.Id, one.Status, one.Terms)))} {result.ToJsonString()}";
    }
}
