using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace NegotiationModel.Tests.Worlds;

/// <summary>Other names for everything in a document that has one: parties, people, issues, options, proposals, conditions.</summary>
internal sealed class Renaming
{
    private static readonly string[] Naming =
    [
        "id",
        "by",
        "through",
        "with",
        "between",
        "of",
        "ratifiers",
        "proposal",
        "counter",
        "answers",
        "replaces",
        "revives",
        "condition",
        "about",
        "issues",
        "options",
        "turn",
        "proposals",
        "acceptedBy",
        "subject",
        "to",
        "judges",
        "failing",
        "on",
        "if",
        "when",
        "holds",
        "bySilence",
        "in",
    ];

    private static readonly Regex Ratification = new("^(a[0-9]+-)(.+)$", RegexOptions.Singleline);

    private readonly Dictionary<string, string> names = [];

    private Renaming() { }

    /// <summary>New names for everything that comes up in a document in which every id is written.</summary>
    public static Renaming Of(JsonObject document)
    {
        var renaming = new Renaming();
        foreach (var party in document["parties"]!.AsArray().Concat(Moves(document, "party")))
        {
            renaming.Add(party!["id"]);
            renaming.AddEach(party["representatives"], "id");
        }

        foreach (
            var issue in document["agenda"]!
                .AsArray()
                .Concat(Moves(document, "issues").SelectMany(issues => issues!.AsArray().Where(one => one is JsonObject)))
        )
        {
            renaming.Add(issue!["id"]);
            foreach (var option in issue["options"]?.AsArray() ?? [])
                renaming.Add(option);
        }

        foreach (var conditions in Moves(document, "conditions"))
            renaming.AddEach(conditions, "id");
        foreach (var proposal in Moves(document, "proposal"))
            renaming.Add(proposal);
        foreach (var counter in Moves(document, "counter"))
            renaming.Add(counter);
        return renaming;
    }

    /// <summary>A document, or a result, in the new names.</summary>
    public JsonNode? Apply(JsonNode? node, string property = "") =>
        node switch
        {
            JsonObject all when property is "terms" or "weights" or "responses" => new JsonObject(
                all.Select(one => KeyValuePair.Create(New(one.Key), property == "terms" ? Value(one.Value) : one.Value?.DeepClone()))
            ),
            JsonObject all when property == "groups" => new JsonObject(
                all.Select(one => KeyValuePair.Create(one.Key, Apply(one.Value, "of")))
            ),
            JsonObject all => new JsonObject(all.Select(one => KeyValuePair.Create(one.Key, Apply(one.Value, one.Key)))),
            JsonArray all => new JsonArray([.. all.Select(one => Apply(one, property))]),
            JsonValue text when text.TryGetValue<string>(out var name) && Naming.Contains(property) => New(name),
            _ => node?.DeepClone(),
        };

    private JsonNode? Value(JsonNode? value) =>
        value is JsonValue text && text.TryGetValue<string>(out var option) ? New(option) : value?.DeepClone();

    // A condition whose id was taken has got it with a number; a ratification has that of its ratifier behind that of its agreement.
    private string New(string name) =>
        names.TryGetValue(name, out var other) ? other
        : Ratification.Match(name) is { Success: true } word ? word.Groups[1].Value + New(word.Groups[2].Value)
        : name.LastIndexOf('-') is > 0 and var at && int.TryParse(name.AsSpan(at + 1), out _) && names.TryGetValue(name[..at], out var old)
            ? old + name[at..]
        : name;

    private void AddEach(JsonNode? all, string property)
    {
        foreach (var one in all?.AsArray() ?? [])
            Add(one![property]);
    }

    // An id like "c12" keeps its shape, which says what is meant where nothing has it. The order of names is turned about.
    private void Add(JsonNode? name)
    {
        if (
            (string?)name is not { } old
            || names.ContainsKey(old)
            || (old.Length > 1 && old[0] == 'a' && old.AsSpan(1).IndexOfAnyExcept("0123456789-") < 0)
        )
            return; // agreements get such ids by themselves, and another name would leave one free
        names[old] =
            New(old) is var numbered && numbered != old ? numbered // as a condition whose id was taken
            : old.Length > 1 && old[0] is 'p' or 'c' && old.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0
                ? $"{old[0]}{90_000 - names.Count}"
            : $"ж{90_000 - names.Count} {old}";
    }

    private static IEnumerable<JsonNode?> Moves(JsonObject document, string property) =>
        document["moves"]!.AsArray().Select(move => move![property]).Where(one => one is not null);
}
