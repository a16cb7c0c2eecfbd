using System.Text.Json.Nodes;
using Xunit;

namespace NegotiationModel.Tests.Laws;

/// <summary>Every world is also played by a model that was written from the rules alone, by somebody who had not seen the library.</summary>
public class SecondOpinion : LawBook
{
    [Fact]
    public void Both_machines_say_the_same() => Holds(world =>
    {
        foreach (var (property, expected) in world.SecondOpinion)
            if (!JsonNode.DeepEquals(expected, world.Result[property]))
                Assert.Fail($"{property} should be {expected?.ToJsonString()} and is {world.Result[property]?.ToJsonString()}");
        Assert.Equal(world.SecondOpinion.Count, world.Result.Count);
    });
}
