using System.Text.Json.Nodes;
using NodaTime;

namespace NegotiationModel.Tests.Reference;

internal sealed partial class Story
{
    private static readonly string[] Zones =
    [
        "UTC",
        "Europe/Kyiv",
        "Europe/Kyiv",
        "America/New_York",
        "Asia/Kathmandu",
        "Australia/Lord_Howe",
    ];

    private static readonly string[] Names = ["alba", "borea", "cadiz", "delta", "esker", "fjord", "garda", "harz"];

    private JsonObject MakeSetting()
    {
        string zoneName = Pick(Zones);
        DateTimeZone zone = DateTimeZoneProviders.Tzdb[zoneName];

        // Around the turn of the year, and around both changes of the clocks.
        LocalDate day = Pick(new LocalDate[] { new(2025, 12, 29), new(2026, 3, 6), new(2026, 3, 27), new(2026, 10, 23) })
            .PlusDays(_random.Next(4));
        Instant convened = day.At(new LocalTime(_random.Next(24), 15 * _random.Next(4))).InZoneLeniently(zone).ToInstant();
        var document = new JsonObject
        {
            ["format"] = "negotiation/1",
            ["id"] = "story-" + seed,
            ["title"] = "Story “" + seed + "”",
            ["timeZone"] = zoneName,
        };
        document["convened"] = Chance(10) ? Times.Date(day) : Write(convened, zone);
        if (Chance(20))
        {
            Instant deadline = convened + Duration.FromMinutes(30 * _random.Next(1, 400));
            document["deadline"] = Chance(25) ? Times.Date(deadline.InZone(zone).Date) : Write(deadline, zone);
        }

        List<(string Id, string Role)> parties = MakeParties();
        document["protocol"] = MakeProtocol(parties);
        document["parties"] = new JsonArray([.. parties.Select(p => MakeParty(p.Id, p.Role))]);
        if (Has(Idea.Decisions))
        {
            document["groups"] = MakeGroups([.. parties.Where(p => p.Role == "principal").Select(p => p.Id)]);
        }

        document["agenda"] = MakeAgenda();
        if (document["protocol"] is JsonObject rules && HasNow(Idea.Baskets, 60))
        {
            rules["baskets"] = MakeBaskets(document["agenda"]!.AsArray(), parties);
        }

        return document;
    }

    private List<(string Id, string Role)> MakeParties()
    {
        int count = _random.Next(2, 6);
        List<string> roles = ["principal", "principal"];
        while (roles.Count < count)
        {
            roles.Add(Pick(["principal", "principal", "mediator", "mediator", "guarantor", "observer"]));
        }

        string[] order = [.. roles];
        _random.Shuffle(order);
        return [.. order.Select((role, i) => (Names[i], role))];
    }

    private JsonObject MakeParty(string id, string role)
    {
        var party = new JsonObject { ["id"] = id };
        if (Chance(20))
        {
            party["name"] = char.ToUpperInvariant(id[0]) + id[1..] + " & Søn";
        }

        party["role"] = role;
        if (Chance(40))
        {
            var people = new JsonArray { Person(id + "-envoy", "bind") };
            if (Chance(60))
            {
                people.Add((JsonNode)Person(id + "-press", "speak"));
            }

            party["representatives"] = people;
        }

        return party;
    }

    private static JsonObject Person(string id, string authority) =>
        new()
        {
            ["id"] = id,
            ["name"] = id,
            ["authority"] = authority,
        };
}
