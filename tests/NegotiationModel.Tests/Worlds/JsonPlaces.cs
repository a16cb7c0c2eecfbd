using System.Text.Json.Nodes;

namespace NegotiationModel.Tests.Worlds;

/// <summary>Finds and removes things in JSON.</summary>
internal static class JsonPlaces
{
    /// <summary>The place of every property and every element, as the steps that lead there.</summary>
    public static IEnumerable<object[]> Of(JsonNode node)
    {
        foreach (var (step, inner) in Steps(node))
        {
            yield return [step];
            if (inner is not null)
                foreach (var further in Of(inner))
                    yield return [step, .. further];
        }
    }

    /// <summary>The names of all properties within.</summary>
    public static IEnumerable<string> Names(JsonNode node) => Of(node).Select(place => place[^1]).OfType<string>().Distinct();

    public static void Remove(JsonNode node, object[] place)
    {
        foreach (var step in place[..^1])
            node = step is string name ? node[name]! : node[(int)step]!;
        if (place[^1] is string last)
            node.AsObject().Remove(last);
        else
            node.AsArray().RemoveAt((int)place[^1]);
    }

    /// <summary>Removes every property of that name.</summary>
    public static void RemoveAll(JsonNode node, string name)
    {
        (node as JsonObject)?.Remove(name);
        foreach (var (_, inner) in Steps(node))
            if (inner is not null)
                RemoveAll(inner, name);
    }

    private static IEnumerable<(object Step, JsonNode? Inner)> Steps(JsonNode node) =>
        node switch
        {
            JsonObject all => all.Select(one => ((object)one.Key, one.Value)),
            JsonArray all => all.Select((one, index) => ((object)index, one)),
            _ => [],
        };
}
