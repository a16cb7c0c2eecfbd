using System.Text.Json.Nodes;
using NegotiationModel.Tests.Worlds;
using NodaTime;
using Xunit;

namespace NegotiationModel.Tests.Laws;

/// <summary>Every world is also played by a model that was written from the rules alone, by somebody who had not seen the
/// library.</summary>
public class TheSecondModelAgrees : LawBook
{
    [Fact]
    public void Both_machines_say_the_same() =>
        Holds(world =>
        {
            foreach (var (property, expected) in world.SecondResult)
                if (!JsonNode.DeepEquals(expected, world.Result[property]))
                    Assert.Fail($"{property} should be {expected?.ToJsonString()} and is {world.Result[property]?.ToJsonString()}");
            Assert.Equal(world.SecondResult.Count, world.Result.Count);
        });

    [Fact]
    public void Both_machines_say_the_same_of_any_time_before() =>
        Holds(world =>
        {
            foreach (var then in world.Milestones(3).Select(stage => stage.Talks.Now - Duration.Epsilon).Append(world.Convened.Now))
            {
                var told = World.ResultOf(world.Document, asOf: then);
                foreach (var (property, value) in JsonNode.Parse(world.Second.AsOf(then))!.AsObject())
                    if (!JsonNode.DeepEquals(value, told[property]))
                        Assert.Fail($"as of {then} {property} should be {value?.ToJsonString()} and is {told[property]?.ToJsonString()}");
            }
        });
}
