using System.Text.Json.Nodes;

namespace NegotiationModel.Tests.Reference;

/// <summary>An example of the domain as data: a document, and what must come of it at certain instants, given, when, then.</summary>
internal sealed class Example(JsonObject json)
{
    public static Example Read(string text) => new(JsonNode.Parse(text)!.AsObject());

    public string Document => json["document"]!.ToJsonString();

    /// <summary>What a model says otherwise than the example; nothing where it agrees.</summary>
    /// <param name="replay">Plays a document, as of an instant or to its end, and gives the result.</param>
    public IEnumerable<string> Disagreements(Func<string, string?, string> replay)
    {
        foreach (JsonObject stage in json["stages"]!.AsArray().Select(s => s!.AsObject()))
        {
            string? asOf = (string?)stage["asOf"];
            JsonObject result = JsonNode.Parse(replay(Document, asOf))!.AsObject();
            string where = asOf is null ? "at the end" : "as of " + asOf;
            foreach ((string subject, JsonNode? status) in stage["statuses"]?.AsObject() ?? [])
            {
                if (StatusOf(result, subject) is var found && found != (string?)status)
                {
                    yield return $"{where} {subject} should be {status} and is {found ?? "not there"}";
                }
            }

            foreach (string difference in Missing(stage["result"] ?? new JsonObject(), result, where))
            {
                yield return difference;
            }
        }

        JsonObject end = JsonNode.Parse(replay(Document, null))!.AsObject();
        var refused = new JsonObject();
        foreach (JsonNode? refusal in end["refusals"]!.AsArray())
        {
            refused[refusal!["move"]!.ToJsonString()] = refusal["code"]!.DeepClone();
        }

        if (!JsonNode.DeepEquals(json["refused"] ?? new JsonObject(), refused))
        {
            yield return $"refused should be {json["refused"]?.ToJsonString() ?? "nothing"} and is {refused.ToJsonString()}";
        }
    }

    private static string? StatusOf(JsonObject result, string subject) =>
        subject == (string)result["id"]!
            ? (string?)result["status"]
            : new[] { "proposals", "conditions", "agreements" }
                .SelectMany(kind => result[kind]!.AsArray())
                .Where(one => (string)one!["id"]! == subject)
                .Select(one => (string?)one!["status"])
                .FirstOrDefault();

    /// <summary>An object must have what is wanted, perhaps among other things; so must a list of objects. All else is the same.</summary>
    private static IEnumerable<string> Missing(JsonNode? wanted, JsonNode? found, string where) =>
        (wanted, found) switch
        {
            (null, null) => [],
            (JsonObject all, JsonObject had) => all.SelectMany(p => Missing(p.Value, had[p.Key], $"{where}, {p.Key}")),
            (JsonArray { Count: > 0 } all, JsonArray had) when all[0] is JsonObject => all.SelectMany(one =>
                had.Any(other => !Missing(one, other, "").Any())
                    ? []
                    : new[] { $"{where} should hold {one!.ToJsonString()} and is {had.ToJsonString()}" }
            ),
            _ when JsonNode.DeepEquals(wanted, found) => [],
            _ => [$"{where} should be {wanted?.ToJsonString() ?? "null"} and is {found?.ToJsonString() ?? "null"}"],
        };
}
