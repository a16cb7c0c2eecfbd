using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NegotiationModel.Tests.Reference;

/// <summary>Makes up negotiations: the same seed gives the same document, to the byte.</summary>
public static class StoryGenerator
{
    /// <summary>A random document, whose moves are allowed about as often as not: by turns with what changes agreements, with conditions
    /// and promises, with rules of decision and baskets, and with what agreements live through, who accedes to them, and deals between
    /// some.</summary>
    public static string Generate(int seed, Idea? ideas = null) => new Story(seed, ideas ?? InTurn(seed)).Tell();

    private static Idea InTurn(int seed) =>
        seed % 6 == 3
            ? Idea.Exits | Idea.Changes | Idea.Lives | Idea.Sides
            : (seed % 3) switch
            {
                0 => Idea.Exits | Idea.Changes,
                1 => Idea.Exits | Idea.Changes | Idea.Conditions | Idea.Promises | Idea.Ends,
                _ => Idea.Exits | Idea.Decisions | Idea.Baskets,
            };
}

internal sealed partial class Story(int seed, Idea ideas)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly Random _random = new(seed);
    private Referee _referee = null!;

    /// <summary>What the table looks like at the instant the next move is meant for.</summary>
    private State _table = null!;

    public string Tell()
    {
        JsonObject document = MakeSetting();
        using (JsonDocument setting = JsonDocument.Parse(document.ToJsonString()))
        {
            _referee = new Referee(setting.RootElement);
        }

        SetTemper();
        document["moves"] = Play(_random.Next(8, 71));
        return document.ToJsonString(Options);
    }

    /// <summary>Moves until so many are made, or the talks are over for good; mostly that is put off.</summary>
    private JsonArray Play(int wanted)
    {
        var moves = new JsonArray();
        int made = 0;
        for (int tries = 0; made < wanted && tries < wanted * 5; tries++)
        {
            JsonObject move = NextMove();
            using JsonDocument json = JsonDocument.Parse(move.ToJsonString());
            string before = _referee.State.Talks;
            bool allowed = _referee.Play(json.RootElement.Clone()) is null;
            if (allowed && IsOver(_referee.State) && Chance(PutOff(before)))
            {
                _referee.TakeBack();
                continue;
            }

            moves.Add((JsonNode)move);
            made += allowed ? 1 : 0;
            if ((_referee.State.Closed && Chance(IsOver(_referee.State) ? 20 : 3)) || (allowed && IsStandstill(move) && Chance(40)))
            {
                break;
            }
        }

        return moves;
    }

    /// <summary>Closed, and nothing can happen any more.</summary>
    private bool IsOver(State state) =>
        state.Closed
        && !(_lasting && state.Agreements.Any(a => a.Holds))
        && !(state.Talks != "concluded" && state.Protocol.Reopening)
        && !(state.DissolvedSinceConcluded && state.Protocol.Reopening)
        && !state.Told.Any(c => c.Outstanding)
        && !state.Agreements.Any(a => a.Status == "pending");

    /// <summary>An agreement is suspended, with which a story may well end: else somebody mostly resumes it.</summary>
    private static bool IsStandstill(JsonObject move) => (string?)move["type"] == "suspend" && move.ContainsKey("agreement");

    private bool Chance(int percent) => _random.Next(100) < percent;

    private T Pick<T>(IReadOnlyList<T> list) => list[_random.Next(list.Count)];

    private T? PickOrNull<T>(IEnumerable<T> items)
        where T : class
    {
        List<T> list = [.. items];
        return list.Count == 0 ? null : Pick(list);
    }

    /// <summary>A random part of the items, in their order, at least one.</summary>
    private List<T> Some<T>(IReadOnlyList<T> items, int percent)
    {
        List<T> some = [.. items.Where(_ => Chance(percent))];
        if (some.Count == 0)
        {
            some.Add(Pick(items));
        }

        return some;
    }

    private static JsonArray Strings(IEnumerable<string> items) => new([.. items.Select(i => JsonValue.Create(i))]);
}
