using System.Text.Json;
using NegotiationModel.Tests.Reference;

namespace NegotiationModel.Tests.Worlds;

/// <summary>The table as it stood at one time, as the second model sees it.</summary>
internal sealed class SecondTable
{
    private readonly Referee referee;
    private readonly Dictionary<(Pair Pair, int Place), JsonElement> written = [];

    private SecondTable(Referee referee) => this.referee = referee;

    /// <summary>Three stages of a world, as the library and the second model see them.</summary>
    public static IEnumerable<(Stage Stage, SecondTable Second)> Of(World world) =>
        world
            .Milestones(3)
            .Intersect(world.Made.Select(moment => moment.To))
            .Select(stage => (stage, new SecondTable(world.Second.Step(world.Made.First(moment => moment.To == stage).Index + 1))));

    /// <summary>Whether one of the ways in which a party might make a pair is allowed. What others might say in the same words is written
    /// once.</summary>
    public bool Allows(Pair pair, IEnumerable<Move> ways)
    {
        var place = 0;
        foreach (var way in ways)
        {
            var json = Contents.IsAnybodys(way) ? Written(pair, place, way) : Written(way);
            if (referee.Judge(json, way.By.Value) is null)
                return true;
            place += way.Representative is null ? 1 : 0;
        }

        return false;
    }

    private JsonElement Written(Pair pair, int place, Move way) =>
        written.TryGetValue((pair, place), out var before) ? before : written[(pair, place)] = Written(way);

    private static JsonElement Written(Move way)
    {
        using var json = JsonDocument.Parse(NegotiationJson.Write(way));
        return json.RootElement.Clone();
    }
}
