using System.Text;
using System.Text.Json.Nodes;
using NegotiationModel.Tests.Reference;
using Xunit;

namespace NegotiationModel.Tests.Laws;

/// <summary>
/// Generated stories are played by the library and by a model that was written from the rules alone, by somebody who had not
/// seen the library. NEGOTIATION_STORIES raises their number from 300.
/// </summary>
public class SecondOpinion
{
    private static readonly int Stories = int.TryParse(Environment.GetEnvironmentVariable("NEGOTIATION_STORIES"), out var more) ? more : 300;

    [Fact]
    public void Both_say_the_same_of_every_story()
    {
        var (moves, refusals) = (0, 0);
        for (var seed = 0; seed < Stories; seed++)
        {
            var story = StoryGenerator.Generate(seed);
            var expected = JsonNode.Parse(ReferenceModel.Replay(story))!;
            var result = JsonNode.Parse(ReplayResult.Of(Read(story)).ToJson())!;
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
        for (var seed = 0; seed < Stories; seed++)
        {
            var document = Read(StoryGenerator.Generate(seed));
            var written = NegotiationJson.Write(document);
            var again = NegotiationJson.ReadDocument(written);
            Assert.True(written.AsSpan().SequenceEqual(NegotiationJson.Write(again)), $"seed {seed}");
            Assert.Equal(Outcome(document), Outcome(again));
        }
    }

    [Fact]
    public void Folding_the_log_gives_the_same_negotiation_to_the_byte()
    {
        for (var seed = 0; seed < Stories; seed++)
        {
            var played = ReplayResult.Of(Read(StoryGenerator.Generate(seed))).Negotiation;
            var folded = ReplayResult.Of(NegotiationDocument.Of(played), at: played.Now);
            Assert.Empty(folded.Refusals);
            Assert.Equal(Standing(played), Standing(folded.Negotiation));
        }
    }

    private static NegotiationDocument Read(string story) => NegotiationJson.ReadDocument(Encoding.UTF8.GetBytes(story));

    private static string Outcome(NegotiationDocument document)
    {
        var result = JsonNode.Parse(ReplayResult.Of(document).ToJson())!;
        foreach (var refusal in result["refusals"]!.AsArray())
            refusal!.AsObject().Remove("message"); // a refused move that named nothing may now name what it would have
        return result.ToJsonString();
    }

    private static string Standing(Negotiation talks)
    {
        var result = JsonNode.Parse(ReplayResult.Of(NegotiationDocument.Of(talks), at: talks.Now).ToJson())!.AsObject();
        result["log"] = JsonNode.Parse(NegotiationJson.Write(talks));
        return $"{talks.Status} {talks.Turn} {talks.Round} {talks.Deadline} {string.Join(' ', talks.Proposals.Select(one => (one.Id, one.Status)))} {string.Join(' ', talks.Conditions.Select(one => (one.Id, one.Status)))} {string.Join(' ', talks.Agreements.Select(one => (one.Id, one.Status, one.Terms)))} {result.ToJsonString()}";
    }
}
