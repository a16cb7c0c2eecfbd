using System.Text.Json;
using NegotiationModel.Lifecycles;
using Xunit;

namespace NegotiationModel.Tests.Model.Lifecycles;

public class XStateIsTheDeclaration
{
    [Theory, MemberData(nameof(Arrow.Machines), MemberType = typeof(Arrow))]
    public void It_holds_exactly_the_declared_transitions(SubjectKind kind)
    {
        var machine = Lifecycle.For(kind);
        using var json = JsonDocument.Parse(machine.ToXState());
        var statuses = Statuses(json.RootElement, []).ToList();
        Assert.Equal(machine.Statuses.Select(Arrow.Name).Order(), statuses.Select(one => one.Name).Order());
        Arrow.AssertDeclared(machine, [.. statuses.SelectMany(one => one.Levels.SelectMany(level => Leaving(one.Name, level)))]);
    }

    [Theory, MemberData(nameof(Arrow.Machines), MemberType = typeof(Arrow))]
    public void Guards_are_named_by_their_words(SubjectKind kind)
    {
        var machine = Lifecycle.For(kind);
        using var json = JsonDocument.Parse(machine.ToXState());
        Assert.Equal(
            machine.Transitions.Where(one => one.When is not null).Select(one => $"{Arrow.Name(one.To)} {one.When}").Order(),
            Statuses(json.RootElement, [])
                .SelectMany(one => one.Levels)
                .SelectMany(Arrows)
                .Where(one => one.Value.TryGetProperty("guard", out _))
                .Select(one => $"{Target(one.Value)} {one.Value.GetProperty("guard").GetProperty("type").GetString()}")
                .Order()
        );
    }

    [Theory, MemberData(nameof(Arrow.Machines), MemberType = typeof(Arrow))]
    public void It_begins_and_ends_where_the_machine_does(SubjectKind kind)
    {
        var machine = Lifecycle.For(kind);
        using var json = JsonDocument.Parse(machine.ToXState());
        var level = json.RootElement;
        while (level.TryGetProperty("initial", out var first))
            level = level.GetProperty("states").GetProperty(first.GetString()!);
        Assert.Equal(Arrow.Name(machine.Initial), level.GetProperty("id").GetString());
        Assert.Equal(
            machine.Statuses.Where(status => machine.Transitions.All(one => !one.From.Equals(status))).Select(Arrow.Name).Order(),
            Statuses(json.RootElement, [])
                .Where(one => one.Levels[^1].TryGetProperty("type", out var type) && type.GetString() == "final")
                .Select(one => one.Name)
                .Order()
        );
        Assert.Equal(machine.FactNames, json.RootElement.GetProperty("context").EnumerateObject().Select(one => one.Name));
    }

    private static IEnumerable<(string Name, JsonElement[] Levels)> Statuses(JsonElement state, JsonElement[] above) =>
        state.TryGetProperty("states", out var inner)
            ? inner.EnumerateObject().SelectMany(one => Statuses(one.Value, [.. above, state]))
            : [(state.GetProperty("id").GetString()!, [.. above, state])];

    private static IEnumerable<Arrow> Leaving(string status, JsonElement level) =>
        Arrows(level)
            .Select(one => new Arrow(
                status,
                one.Name,
                Target(one.Value),
                one.Value.TryGetProperty("guard", out var guard)
                    ? guard.GetProperty("params").EnumerateObject().ToDictionary(fact => fact.Name, fact => fact.Value.GetBoolean())
                    : []
            ));

    private static IEnumerable<(string Name, JsonElement Value)> Arrows(JsonElement level) =>
        level.TryGetProperty("on", out var on)
            ? on.EnumerateObject().SelectMany(one => one.Value.EnumerateArray().Select(arrow => (one.Name, arrow)))
            : [];

    private static string Target(JsonElement arrow) => arrow.GetProperty("target").GetString()!.TrimStart('#');
}
