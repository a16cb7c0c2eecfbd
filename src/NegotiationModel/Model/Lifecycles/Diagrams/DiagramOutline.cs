using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>
/// A machine as it lies on paper: groups with their statuses, statuses alone, and the arrows that leave either. What every
/// member of a group does alike is one arrow from the group. Names are those of documents.
/// </summary>
internal sealed class DiagramOutline
{
    private readonly ILookup<string, DeclaredTransition> arrows;

    public DiagramOutline(Lifecycle machine)
    {
        Levels =
        [
            .. machine
                .Statuses.GroupBy(status => machine.GroupOf(status) ?? EnumNames.Name(status))
                .Select(level => new Level(level.Key, machine.GroupOf(level.First()) is not null, [.. level])),
        ];
        Lines = [.. Drawn(machine)];
        arrows = Lines.ToLookup(line => line.From, line => line.Transition);
    }

    /// <summary>Groups and lone statuses, in the order of their first status.</summary>
    public IReadOnlyList<Level> Levels { get; }

    /// <summary>Every arrow with the name it leaves, in the order of the declaration.</summary>
    public IReadOnlyList<(string From, DeclaredTransition Transition)> Lines { get; }

    /// <summary>The arrows that leave a status or a group of that name.</summary>
    public IEnumerable<DeclaredTransition> From(string name) => arrows[name];

    private IEnumerable<(string, DeclaredTransition)> Drawn(Lifecycle machine)
    {
        var declared = machine.Transitions.Select(Line).ToHashSet();
        var drawn = new HashSet<(string, Enum, Enum, string?)>();
        foreach (var one in machine.Transitions)
        {
            var level = Levels.First(level => level.Statuses.Contains(one.From));
            var shared = level.Statuses.Count > 1 && level.Statuses.All(member => declared.Contains(Line(one with { From = member })));
            var from = shared ? level.Name : EnumNames.Name(one.From);
            if (drawn.Add((from, one.Trigger, one.To, one.When)))
                yield return (from, one);
        }
    }

    private static (Enum, Enum, Enum, string?) Line(DeclaredTransition one) => (one.From, one.Trigger, one.To, one.When);

    internal sealed record Level(string Name, bool IsGroup, ValueList<Enum> Statuses);
}
