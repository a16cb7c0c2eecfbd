using System.Text;
using System.Text.Json.Nodes;
using NegotiationModel.Tests.Worlds;
using Xunit;

namespace NegotiationModel.Tests.Laws;

/// <summary>Laws of what makes no difference: how things are called, and who looks on.</summary>
public class WhatDoesNotMatter : LawBook
{
    [Fact]
    public void Other_names_for_parties_people_issues_options_proposals_and_conditions_change_nothing_but_the_names() =>
        Holds(world =>
        {
            var document = JsonNode.Parse(world.Written)!.AsObject(); // in which every id is written
            var renaming = Renaming.Of(document);
            Same(renaming.Apply(world.Result)!.AsObject(), Result(renaming.Apply(document)!.AsObject()));
        });

    [Fact]
    public void An_observer_who_only_looks_on_changes_nothing() =>
        Holds(world =>
        {
            var document = JsonNode.Parse(world.Json)!.AsObject();
            document["parties"]!.AsArray().Add(new JsonObject { ["id"] = "onlooker", ["role"] = "observer" });
            var result = Result(document);
            result["parties"]!.AsArray().RemoveAt(document["parties"]!.AsArray().Count - 1);
            Same(world.Result, result);
        });

    [Fact]
    public void One_basket_for_everything_changes_nothing() =>
        Holds(world =>
        {
            var (setting, moves) = (world.Document.Setting, world.Document.Moves);
            if (setting.Protocol.Baskets.Count > 0)
                return;
            var all = new Basket("all", [.. setting.Agenda.Select(issue => issue.Id)]);
            var basketed = world.Document with
            {
                Setting = setting with { Protocol = setting.Protocol with { Baskets = [all] } },
                Moves = [.. moves.Select(InBasket)],
            };
            Same(OfOldest(world.Result), OfOldest(World.ResultOf(basketed)));
        });

    [Fact]
    public void A_rule_that_must_be_met_with_itself_or_of_which_it_is_enough_is_the_same_rule() =>
        Holds(world =>
        {
            var protocol = world.Document.Setting.Protocol;
            var rules = protocol with
            {
                Acceptance = AcceptanceRule.All(protocol.Acceptance, protocol.Acceptance),
                Baskets = [.. protocol.Baskets.Select(Doubled)],
            };
            var doubled = world.Document with { Setting = world.Document.Setting with { Protocol = rules } };
            Same(OfOldest(world.Result), OfOldest(World.ResultOf(doubled)));
        });

    [Fact]
    public void To_consult_somebody_beside_what_is_asked_changes_nothing_else() =>
        Holds(world =>
        {
            var document = JsonNode.Parse(world.Written)!.AsObject();
            foreach (var (place, move) in document["moves"]!.AsArray().Select(move => move!.AsObject()).Index())
                if (
                    move["conditions"] is JsonArray { Count: > 0 } beside
                    && move["replaces"] is null
                    && (string)move["type"]! != "undertake"
                )
                    beside.Add(Consultation($"{Consulted}{place}", (string?)beside[0]!["kind"]));
            var result = Result(document);
            Without(result, id => id.StartsWith(Consulted, StringComparison.Ordinal));
            Same(OfOldest(world.Result), OfOldest(result));
        });

    private const string Consulted = "consulted-";

    private static JsonObject Consultation(string id, string? kind)
    {
        var consultation = new JsonObject
        {
            ["id"] = id,
            ["asks"] = "consent",
            ["binding"] = false,
        };
        if (kind is not null)
            consultation["kind"] = kind;
        return consultation;
    }

    private static Basket Doubled(Basket basket) =>
        basket with
        {
            Acceptance = basket.Acceptance is { } rule ? AcceptanceRule.Any(rule, rule) : null,
        };

    private static Move InBasket(Move move) =>
        move switch
        {
            Move.ExtendAgenda amend => amend with { Issues = InBasket(amend.Issues) },
            Move.Propose propose => propose with { SupplementIssues = InBasket(propose.SupplementIssues) },
            _ => move,
        };

    private static ValueList<Issue> InBasket(ValueList<Issue> issues) =>
        [.. issues.Select(issue => issue with { AddedToBasket = issue.AddedToBasket ?? "all" })];

    // Without the parties and the ratifications, which are told where something new is used, as a basket is.
    private static JsonObject OfOldest(JsonObject result)
    {
        var rest = result.DeepClone().AsObject();
        var ratifications = rest["conditions"]!.AsArray().Where(one => one!["by"] is null).Select(one => (string)one!["id"]!).ToHashSet();
        Without(rest, ratifications.Contains);
        foreach (var agreement in rest["agreements"]!.AsArray())
            agreement!.AsObject().Remove("parties");
        return rest;
    }

    // Without some conditions, and what became of them.
    private static void Without(JsonObject result, Func<string, bool> conditions)
    {
        result["conditions"]!.AsArray().RemoveAll(one => conditions((string)one!["id"]!));
        result["transitions"]!.AsArray().RemoveAll(one => (string)one!["machine"]! == "condition" && conditions((string)one["subject"]!));
    }

    private static JsonObject Result(JsonObject document) =>
        World.ResultOf(NegotiationJson.ReadDocument(Encoding.UTF8.GetBytes(document.ToJsonString())));

    private static void Same(JsonObject expected, JsonObject actual)
    {
        foreach (var (property, value) in expected)
            if (!JsonNode.DeepEquals(value, actual[property]))
                Assert.Fail($"{property} should be {value?.ToJsonString()} and is {actual[property]?.ToJsonString()}");
    }
}
