using System.Text.Json;
using NodaTime;

namespace NegotiationModel.Tests.Reference;

internal static class DocumentReading
{
    public static State Setting(JsonElement document)
    {
        DateTimeZone zone = Text(document, "timeZone") is { } name ? DateTimeZoneProviders.Tzdb[name] : DateTimeZone.Utc;
        (Instant convened, string precision) = Times.Moment(Text(document, "convened")!, zone);
        convened = Times.Resolve(convened, precision, zone, convened);
        var state = new State
        {
            Setting = new Setting
            {
                Id = Text(document, "id")!,
                Zone = zone,
                Convened = convened,
                Protocol = Protocols.Read(document.GetProperty("protocol")),
            },
            Now = convened,
            LastMove = convened,
            Deadline =
                document.TryGetProperty("deadline", out JsonElement deadline) && Ends.Read(deadline, zone) is { } end
                    ? new Ending(end, convened)
                    : null,
        };
        foreach (JsonElement party in document.GetProperty("parties").EnumerateArray())
        {
            state.Parties.Add(ReadParty(party));
        }

        foreach (JsonElement issue in document.GetProperty("agenda").EnumerateArray())
        {
            state.Agenda.Add(ReadIssue(issue));
        }

        foreach (JsonElement basket in Items(document.GetProperty("protocol"), "baskets"))
        {
            foreach (JsonElement issue in Items(basket, "issues"))
            {
                state.FindIssue(issue.GetString()!)!.Basket = Text(basket, "id")!;
            }
        }

        if (document.TryGetProperty("groups", out JsonElement groups))
        {
            foreach (JsonProperty group in groups.EnumerateObject())
            {
                state.Setting.Groups[group.Name] = [.. group.Value.EnumerateArray().Select(p => p.GetString()!)];
            }
        }

        state.Grown = Growth.IsNew(document);
        state.Turn = state.PrincipalsPresent()[0].Id;
        if (state.Deadline is { } given)
        {
            Limits.Set(state, state.Setting.Id, "deadline", null, given);
        }

        return state;
    }

    public static Party ReadParty(JsonElement json)
    {
        var party = new Party
        {
            Id = Text(json, "id")!,
            Role = Text(json, "role")!,
            Name = Text(json, "name") ?? Text(json, "id")!,
        };
        foreach (JsonElement representative in Items(json, "representatives"))
        {
            party.Representatives[Text(representative, "id")!] = Text(representative, "authority") ?? "bind";
            party.People.Add(Text(representative, "name") ?? Text(representative, "id")!);
        }

        return party;
    }

    public static Issue ReadIssue(JsonElement json)
    {
        var issue = new Issue
        {
            Id = Text(json, "id")!,
            Type = Text(json, "type")!,
            Currency = Text(json, "currency"),
            Min = Number(json, "min"),
            Max = Number(json, "max"),
            Step = Number(json, "step"),
            Essential = True(json, "essential"),
            Basket = Text(json, "basket") ?? "",
        };
        foreach (JsonElement option in Items(json, "options"))
        {
            issue.Options.Add(option.GetString()!);
        }

        return issue;
    }

    public static string? Text(JsonElement json, string property) =>
        json.TryGetProperty(property, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public static decimal? Number(JsonElement json, string property) =>
        json.TryGetProperty(property, out JsonElement value) && value.ValueKind == JsonValueKind.Number ? value.GetDecimal() : null;

    public static bool True(JsonElement json, string property) =>
        json.TryGetProperty(property, out JsonElement value) && value.ValueKind == JsonValueKind.True;

    public static List<JsonElement> Items(JsonElement json, string property) =>
        json.ValueKind == JsonValueKind.Object
        && json.TryGetProperty(property, out JsonElement value)
        && value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray()]
            : [];
}
