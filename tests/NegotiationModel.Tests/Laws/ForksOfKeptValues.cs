using NegotiationModel.Tests.Worlds;
using Xunit;

namespace NegotiationModel.Tests.Laws;

/// <summary>Laws of playing on from a value that was kept.</summary>
public class ForksOfKeptValues : LawBook
{
    [Fact]
    public void Forks_do_not_influence_each_other() =>
        Holds(world =>
        {
            List<(Negotiation Fork, Account Then)> forks = [];
            foreach (var fork in world.Milestones(8).SelectMany(stage => PlayedOn(stage).Prepend(stage.Talks)))
                forks.Add((fork, Account.Of(fork)));
            foreach (var (fork, then) in forks)
                Assert.Equal(then, Account.Of(fork));
        });

    // One move of every kind that somebody may make.
    private static IEnumerable<Negotiation> PlayedOn(Stage stage) =>
        stage.Listed.Values.SelectMany(listed => listed).DistinctBy(one => one.Kind).Select(one => stage.Talks.Make(one.Example));
}
