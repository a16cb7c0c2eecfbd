using NegotiationModel.Lifecycles;
using NegotiationModel.Pictures;
using NegotiationModel.Reports;
using NegotiationModel.Tests.Reference;
using NegotiationModel.Tests.Worlds;
using Xunit;

namespace NegotiationModel.Tests.Pictures;

/// <summary>What is drawn as taken is what the replay says was taken, in its order; read off by the places of the arrows.</summary>
public class MachinesShowThePath
{
    public static TheoryData<string> Scenarios => [.. Scenario.All.Select(scenario => scenario.Id)];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Of_everything_in_a_scenario(string scenario) => Assert.NotEmpty(Drawn(Scenario.Find(scenario)!.Read()));

    [Fact]
    public void Of_everything_in_made_up_talks_and_in_the_end_every_declared_transition()
    {
        var drawn = new HashSet<DeclaredTransition>();
        for (var seed = 0; seed < StoriesToPlay.Count; seed++)
            drawn.UnionWith(Drawn(NegotiationJson.ReadDocument(System.Text.Encoding.UTF8.GetBytes(StoryGenerator.Generate(seed)))));
        drawn.UnionWith(WrittenWorlds.All.SelectMany(world => Drawn(world.Document)));
        if (StoriesToPlay.Count >= StoriesToPlay.Usual)
            Assert.Empty(Lifecycle.All.SelectMany(machine => machine.Transitions).Except(drawn));
    }

    private static HashSet<DeclaredTransition> Drawn(NegotiationDocument document)
    {
        var drawn = new HashSet<DeclaredTransition>();
        foreach (var path in ReplayResult.Play(document).Transitions.Select(one => one.Transition).GroupBy(one => one.Subject))
        {
            var lifecycle = Lifecycle.For(path.Key.Kind);
            var told = path.Select((one, place) => $"{place + 1} {Told(lifecycle, one.Declared)}").ToList();
            Assert.Equal(told, Taken(lifecycle, Picture.Machine(lifecycle, path)));
            drawn.UnionWith(path.Select(one => one.Declared));
        }

        return drawn;
    }

    // An arrow may begin at the group of its status.
    private static string Told(Lifecycle machine, DeclaredTransition one)
    {
        var (from, trigger, to) = (NegotiationJson.Name(one.From), NegotiationJson.Name(one.Trigger), NegotiationJson.Name(one.To));
        var hasOwn = MachineLayout
            .Of(machine.Machine)
            .Arrows.Exists(arrow => arrow.From == from && arrow.Trigger == trigger && arrow.To == to);
        return $"{(hasOwn ? from : machine.GroupOf(one.From))} {trigger} {to}";
    }

    private static List<string> Taken(Lifecycle machine, Picture picture)
    {
        var arrows = MachineLayout
            .Of(machine.Machine)
            .Arrows.ToDictionary(arrow => arrow.Path.Replace(" -", "-", StringComparison.Ordinal));
        return
        [
            .. Drawing
                .Of(picture)
                .Root.Descendants()
                .Where(one => one.Attribute("data-taken") is not null)
                .SelectMany(one =>
                    ((string)one.Attribute("data-taken")!)
                        .Split(' ')
                        .Select(number => (Number: int.Parse(number), arrows[(string)one.Attribute("d")!]))
                )
                .OrderBy(one => one.Number)
                .Select(one => $"{one.Number} {one.Item2.From} {one.Item2.Trigger} {one.Item2.To}"),
        ];
    }
}
