using System.Collections.Immutable;

namespace NegotiationModel;

/// <summary>The conditions that hang on agreements, and who leaves agreements. Talks whose agreements have nothing of that
/// have no such register.</summary>
internal sealed record AgreementConditions
{
    public static readonly AgreementConditions None = new();

    private ImmutableDictionary<int, IndexSet> Texts { get; init; } = ImmutableDictionary<int, IndexSet>.Empty;

    private ImmutableDictionary<int, OpenConditions> Agreements { get; init; } = ImmutableDictionary<int, OpenConditions>.Empty;

    private ImmutableDictionary<int, IndexSet> Hanging { get; init; } = ImmutableDictionary<int, IndexSet>.Empty;

    private ImmutableHashSet<string> Promised { get; init; } = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    /// <summary>Who comes and goes; null where nobody does.</summary>
    public AgreementParties? Parties { get; init; }

    /// <summary>Who acceded to agreements, and on which conditions; null where nobody did.</summary>
    public AgreementAccessions? Accessions { get; init; }

    /// <summary>What is between some of the parties only; null where nothing is.</summary>
    public SideDeals? Sides { get; init; }

    /// <summary>Agreements that others are about; null where none is.</summary>
    public Instruments? Instruments { get; init; }

    /// <summary>The agreements that were suspended, by the first of each instrument; null where none is.</summary>
    public ImmutableDictionary<int, AgreementSuspension>? Suspensions { get; init; }

    /// <summary>How agreements come into force whose texts say that; null where none does.</summary>
    public AgreementEntries? Entries { get; init; }

    /// <summary>All conditions of the text of a proposal, from its first agreement on; null before.</summary>
    public IndexSet? OfText(int proposal) => Texts.TryGetValue(proposal, out var conditions) ? conditions : null;

    /// <summary>All conditions that hang on an agreement, or hung on it until they were over.</summary>
    public IndexSet Of(int agreement) => Hanging.GetValueOrDefault(agreement);

    /// <summary>What of them is open.</summary>
    public OpenConditions Open(int agreement) => Agreements.GetValueOrDefault(agreement);

    /// <summary>Whether a proposal gives an id to a condition that is to come.</summary>
    public bool IsPromised(string id) => Promised.Contains(id);

    /// <summary>The ids under which the conditions of a text came to be, by those that it gives them.</summary>
    public static Dictionary<string, string> NamesOf(in Table table, int proposal)
    {
        var names = new Dictionary<string, string>();
        if (table.Registers.AgreementConditions?.OfText(proposal) is not { } set)
            return names;
        var at = set.Next(0);
        foreach (var condition in table.Proposals[proposal].Move.AgreementConditions)
            (names[condition.Id!.Value.Value], at) = (table.Conditions[at].Key, set.Next(at + 1));
        return names;
    }

    public AgreementConditions Promising(ValueList<ConditionDefinition> conditions) =>
        this with
        {
            Promised = Promised.Union(conditions.Select(condition => condition.Id!.Value.Value)),
        };

    public AgreementConditions WithText(int proposal, IndexSet conditions) => this with { Texts = Texts.SetItem(proposal, conditions) };

    public AgreementConditions WithLost(int agreement) =>
        this with
        {
            Agreements = Agreements.SetItem(agreement, Open(agreement) with { IsLost = true }),
        };

    /// <summary>A condition hangs on an agreement, or is over.</summary>
    public AgreementConditions Marked(int agreement, int condition, bool holdsUp, bool isOpen)
    {
        var open = Open(agreement);
        ref var those = ref holdsUp ? ref open.Precedents : ref open.Others;
        those.Mark(condition, isOpen);
        return this with
        {
            Agreements = Agreements.SetItem(agreement, open),
            Hanging = Hanging.SetItem(agreement, Of(agreement).Add(condition)),
        };
    }
}

/// <summary>The open conditions of one agreement, by their places: those precedent, and the others.</summary>
internal struct OpenConditions
{
    public IndexSet Precedents,
        Others;

    /// <summary>Whether a condition precedent of its text had failed before it came about.</summary>
    public bool IsLost;

    /// <summary>Whether it is not in force because of them.</summary>
    public readonly bool Wait => IsLost || !Precedents.IsEmpty;

    /// <summary>The first at or after a place, or −1.</summary>
    public readonly int Next(int from) =>
        (Precedents.Next(from), Others.Next(from)) is var (one, other) && one >= 0 && (other < 0 || one < other) ? one : other;
}
