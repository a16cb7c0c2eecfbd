using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace NegotiationModel.Tests.Reference;

/// <summary>When something ends, as it is written. No end at all, "never", is null.</summary>
internal abstract record End;

internal sealed record AtInstant(Instant Instant) : End;

/// <summary>So long after something happened; after it was set, where nothing is named.</summary>
internal sealed record After(Period Length, string? Of) : End;

internal sealed record OnMeeting(string Condition) : End;

internal sealed record Several(bool Earliest, List<End?> Ends) : End;

internal sealed record Depending(string Condition, End? Met, End? Otherwise) : End;

/// <summary>An end and the instant from which it counts where it names nothing.</summary>
internal sealed record Ending(End End, Instant Since)
{
    public Instant? At(State state) => Ends.Instant(state, End, Since);
}

internal static class Ends
{
    /// <summary>A bare day includes that day; it is its start where it says from when something is so.</summary>
    public static End? Read(JsonElement json, DateTimeZone zone, bool from = false)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Null:
                return null;
            case JsonValueKind.String:
                string time = json.GetString()!;
                return new AtInstant(from ? Times.Moment(time, zone).Instant : Times.Limit(time, zone));
            default:
                return ReadEvent(json, zone, from);
        }
    }

    private static End ReadEvent(JsonElement json, DateTimeZone zone, bool from)
    {
        if (DocumentReading.Text(json, "after") is { } after)
        {
            return new After(PeriodPattern.Roundtrip.Parse(after).Value, DocumentReading.Text(json, "of"));
        }

        if (DocumentReading.Text(json, "on") is { } condition)
        {
            return new OnMeeting(condition);
        }

        if (DocumentReading.Text(json, "if") is { } asked)
        {
            return new Depending(asked, Part(json, "then", zone, from), Part(json, "else", zone, from));
        }

        bool earliest = json.TryGetProperty("first", out JsonElement ends);
        return new Several(earliest, [.. (earliest ? ends : json.GetProperty("last")).EnumerateArray().Select(e => Read(e, zone, from))]);
    }

    private static End? Part(JsonElement json, string property, DateTimeZone zone, bool from) =>
        json.TryGetProperty(property, out JsonElement part) ? Read(part, zone, from) : null;

    /// <summary>The instant that the end stands for, as far as is known now; null is never, or not known yet.</summary>
    public static Instant? Instant(State state, End? end, Instant since)
    {
        switch (end)
        {
            case AtInstant at:
                return at.Instant;
            case After after:
                Instant? from = after.Of is { } named ? Happened(state, named) : since;
                return from is { } start ? Times.Add(start, after.Length, state.Setting.Zone) : null;
            case OnMeeting on:
                return Happened(state, on.Condition);
            case Several several:
                List<Instant?> known = [.. several.Ends.Select(e => Instant(state, e, since))];
                return several.Earliest ? known.Min()
                    : known.Contains(null) ? null
                    : known.Max();
            case Depending depending:
                Instant? met = Instant(state, depending.Met, since);
                Instant? otherwise = Instant(state, depending.Otherwise, since);
                return state.FindCondition(depending.Condition)?.Latest(state).Status switch
                {
                    "met" or "waived" => met,
                    "refused" or "failed" or "lapsed" or "moot" => otherwise,
                    _ => new[] { met, otherwise }.Min(),
                };
            default:
                return null;
        }
    }

    /// <summary>When the condition was met or waived, or the agreement came into force.</summary>
    private static Instant? Happened(State state, string id) =>
        state.FindCondition(id) is { } condition ? condition.Latest(state).MetAt : state.FindAgreement(id)?.InForceAt;

    /// <summary>The conditions and agreements that an end names.</summary>
    public static IEnumerable<string> Names(End? end) =>
        end switch
        {
            After { Of: { } named } => [named],
            OnMeeting on => [on.Condition],
            Several several => several.Ends.SelectMany(Names),
            Depending depending => [depending.Condition, .. Names(depending.Met), .. Names(depending.Otherwise)],
            _ => [],
        };

    /// <summary>Whether all that an end names is there, or comes with it. Only an "after" may name an agreement.</summary>
    public static bool AreKnown(State state, End? end, List<Condition> brought)
    {
        bool IsCondition(string id) => state.FindCondition(id) is not null || brought.Any(c => c.Id == id);
        return end switch
        {
            After { Of: { } named } => IsCondition(named) || state.FindAgreement(named) is not null,
            OnMeeting on => IsCondition(on.Condition),
            Several several => several.Ends.All(e => AreKnown(state, e, brought)),
            Depending depending => IsCondition(depending.Condition)
                && AreKnown(state, depending.Met, brought)
                && AreKnown(state, depending.Otherwise, brought),
            _ => true,
        };
    }

    /// <summary>The same end where conditions have got other ids.</summary>
    public static End Renamed(End end, Dictionary<string, string> names)
    {
        string New(string id) => names.GetValueOrDefault(id, id);
        End? Part(End? part) => part is null ? null : Renamed(part, names);
        return end switch
        {
            After { Of: { } named } after => after with { Of = New(named) },
            OnMeeting on => new OnMeeting(New(on.Condition)),
            Several several => several with { Ends = [.. several.Ends.Select(Part)] },
            Depending depending => new Depending(New(depending.Condition), Part(depending.Met), Part(depending.Otherwise)),
            _ => end,
        };
    }

    public static JsonNode? Write(End? end) =>
        end switch
        {
            AtInstant at => Times.Write(at.Instant),
            After { Of: null } after => new JsonObject { ["after"] = PeriodPattern.Roundtrip.Format(after.Length) },
            After after => new JsonObject { ["after"] = PeriodPattern.Roundtrip.Format(after.Length), ["of"] = after.Of },
            OnMeeting on => new JsonObject { ["on"] = on.Condition },
            Several several => new JsonObject { [several.Earliest ? "first" : "last"] = new JsonArray([.. several.Ends.Select(Write)]) },
            Depending depending => new JsonObject
            {
                ["if"] = depending.Condition,
                ["then"] = Write(depending.Met),
                ["else"] = Write(depending.Otherwise),
            },
            _ => null,
        };

    /// <summary>Whether two limits are the same: one that counts from its move is another one when it is set again.</summary>
    public static bool Same(Ending? one, Ending? other) =>
        Same(one?.End, other?.End) && (one is null || !CountsFromItsMove(one.End) || one.Since == other!.Since);

    private static bool CountsFromItsMove(End? end) =>
        end switch
        {
            After after => after.Of is null,
            Several several => several.Ends.Any(CountsFromItsMove),
            Depending depending => CountsFromItsMove(depending.Met) || CountsFromItsMove(depending.Otherwise),
            _ => false,
        };

    public static bool Same(End? one, End? other) => JsonNode.DeepEquals(Write(one), Write(other));
}
