using System.Text;
using System.Text.Json.Nodes;

namespace NegotiationModel.Tests.Worlds;

/// <summary>
/// Makes a world smaller in every way that leaves a readable document: fewer moves, in ever smaller pieces; then any one thing
/// less, be it an optional property of a move, a party, an issue, a condition, or a rule of the protocol, which then has its
/// first value.
/// </summary>
internal static class WorldShrinking
{
    public static IEnumerable<World> Of(World world) =>
        Smaller(world).Where(IsReadable).Select(text => new World(text, world.MovesAtFirst));

    private static IEnumerable<string> Smaller(World world)
    {
        if (!world.IsShrunk)
            // every move says its ids and its instant, and does not depend on those before it
            yield return Encoding.UTF8.GetString(world.Written);
        var document = JsonNode.Parse(world.Json)!;
        foreach (var cut in Cuts(world.Document.Moves.Count))
            yield return Edited(world, one => Remove(one["moves"]!.AsArray(), cut));
        foreach (var name in JsonPlaces.Names(document["moves"]!))
            yield return Edited(world, one => JsonPlaces.RemoveAll(one["moves"]!, name));
        if (document["protocol"] is not JsonObject { Count: 0 })
            yield return Edited(world, one => one["protocol"] = new JsonObject());
        foreach (var place in JsonPlaces.Of(document))
            yield return Edited(world, one => JsonPlaces.Remove(one, place));
    }

    // Halves, quarters, and so on down to single moves, the last first.
    private static IEnumerable<Range> Cuts(int moves)
    {
        for (var length = (moves + 1) / 2; length > 0; length = length == 1 ? 0 : (length + 1) / 2)
        for (var end = moves; end > 0; end -= length)
            yield return Math.Max(0, end - length)..end;
    }

    private static void Remove(JsonArray moves, Range cut)
    {
        for (var index = cut.End.Value - 1; index >= cut.Start.Value; index--)
            moves.RemoveAt(index);
    }

    private static string Edited(World world, Action<JsonObject> edit)
    {
        var document = JsonNode.Parse(world.Json)!.AsObject();
        edit(document);
        return document.ToJsonString();
    }

    private static bool IsReadable(string text) => NegotiationJson.TryReadDocument(Encoding.UTF8.GetBytes(text), out _) is not null;
}
