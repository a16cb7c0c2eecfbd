using System.Text.Json;
using NegotiationModel.Tests.Reference;

namespace NegotiationModel.Tests.Worlds;

/// <summary>The table as it stood at one time, as the second model sees it.</summary>
internal sealed class SecondTable
{
    private readonly Referee referee;

    private SecondTable(Referee referee) => this.referee = referee;

    /// <summary>Three stages of a world, as the library and the second model see them.</summary>
    public static IEnumerable<(Stage Stage, SecondTable Second)> Of(World world)
    {
        var milestones = world.Milestones(3).ToHashSet();
        using var json = JsonDocument.Parse(world.Json);
        var referee = new Referee(json.RootElement);
        var made = 0;
        foreach (var move in json.RootElement.GetProperty("moves").EnumerateArray())
            if (referee.Play(move) is null && milestones.Contains(world.Stages[++made]))
                yield return (world.Stages[made], new(referee));
    }

    public bool Allows(Move move)
    {
        using var json = JsonDocument.Parse(NegotiationJson.Write(move));
        return referee.Judge(json.RootElement) is null;
    }
}
