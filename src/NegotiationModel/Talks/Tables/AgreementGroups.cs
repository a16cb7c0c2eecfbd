using System.Collections.Immutable;
using NodaTime;

namespace NegotiationModel;

/// <summary>Agreements that others are about, and the proposals about agreements. Talks without such a proposal have no such
/// book.</summary>
internal sealed record AgreementGroups
{
    public static readonly AgreementGroups Empty = new();

    private ImmutableDictionary<int, int> Firsts { get; init; } = ImmutableDictionary<int, int>.Empty;

    private ImmutableDictionary<int, AgreementGroup> Several { get; init; } = ImmutableDictionary<int, AgreementGroup>.Empty;

    private ImmutableDictionary<int, AgreementLink> Links { get; init; } = ImmutableDictionary<int, AgreementLink>.Empty;

    private ImmutableDictionary<int, IndexSet> Live { get; init; } = ImmutableDictionary<int, IndexSet>.Empty;

    /// <summary>The proposals that stand and would revive an agreement.</summary>
    public IndexSet Revivals { get; private init; }

    /// <summary>The proposals that stand and would bring issues to the agenda.</summary>
    public IndexSet Bringing { get; private init; }

    /// <summary>The proposals about agreements that stand, but say nothing of where the talks do: they came while these were over, or
    /// outlived them.</summary>
    public IndexSet Beside { get; private init; }

    /// <summary>The terms of groups that were set anew, in their order.</summary>
    public ImmutableList<(int First, End Term)> Terms { get; private init; } = [];

    /// <summary>All parts of groups but the first, with that one.</summary>
    public IEnumerable<(int Part, int First)> Parts => Firsts.OrderBy(one => one.Key).Select(one => (one.Key, one.Value));

    /// <summary>The first agreement of the group to which one belongs: most often itself.</summary>
    public int FirstOf(int agreement) => Firsts.GetValueOrDefault(agreement, agreement);

    /// <summary>A group by its first agreement; null where that is all.</summary>
    public AgreementGroup? Of(int first) => Several.GetValueOrDefault(first);

    /// <summary>What an agreement is to another; null for nothing.</summary>
    public AgreementLink? LinkOf(int agreement) => Links.TryGetValue(agreement, out var link) ? link : null;

    /// <summary>The first agreement of the group that an agreement changes, or takes the place of; null for none.</summary>
    public int? BeforeOf(int agreement) =>
        FirstOf(agreement) is var first && first != agreement ? first
        : LinkOf(agreement) is { } link ? FirstOf(link.Agreement)
        : null;

    /// <summary>The proposals that stand about a group.</summary>
    public IndexSet LiveOn(int first) => Live.GetValueOrDefault(first);

    /// <summary>A proposal about a group has come onto the table, or beside it.</summary>
    public AgreementGroups With(int proposal, int first, bool revives, bool brings, bool isBeside) =>
        Marked(proposal, first, isOn: true, revives, brings) with
        {
            Beside = isBeside ? Beside.Add(proposal) : Beside,
        };

    /// <summary>It is over.</summary>
    public AgreementGroups Without(int proposal, int first) =>
        Marked(proposal, first, isOn: false, Revivals.Contains(proposal), Bringing.Contains(proposal)) with
        {
            Beside = Beside.Remove(proposal),
        };

    public AgreementGroups Besides(int proposal) => this with { Beside = Beside.Add(proposal) };

    public AgreementGroups Linked(int agreement, AgreementLink link) => this with { Links = Links.Add(agreement, link) };

    /// <summary>A group has another part.</summary>
    public AgreementGroups With(int first, AgreementGroup group, int part) =>
        this with
        {
            Firsts = Firsts.Add(part, first),
            Several = Several.SetItem(first, group with { Parts = group.Parts.Add(part) }),
        };

    public AgreementGroups With(int first, AgreementGroup group) => this with { Several = Several.SetItem(first, group) };

    public AgreementGroups WithTerm(int first, AgreementGroup group) => With(first, group) with { Terms = Terms.Add((first, group.Term)) };

    /// <summary>A part is over.</summary>
    public AgreementGroups WithEnded(int agreement, Instant at) =>
        Of(FirstOf(agreement)) is { } group ? With(FirstOf(agreement), group with { OverAt = group.OverAt.SetItem(agreement, at) }) : this;

    private AgreementGroups Marked(int proposal, int first, bool isOn, bool revives, bool brings)
    {
        var on = LiveOn(first);
        on.Mark(proposal, isOn);
        var (revivals, bringing) = (Revivals, Bringing);
        if (revives)
            revivals.Mark(proposal, isOn);
        if (brings)
            bringing.Mark(proposal, isOn);
        return this with { Live = Live.SetItem(first, on), Revivals = revivals, Bringing = bringing };
    }
}
