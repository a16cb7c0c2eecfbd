using System.Collections.Immutable;
using NodaTime;

namespace NegotiationModel;

/// <summary>Agreements that others are about, and the proposals about agreements. Talks without such a proposal have no such
/// book.</summary>
internal sealed record Instruments
{
    public static readonly Instruments Empty = new();

    private ImmutableDictionary<int, int> Firsts { get; init; } = ImmutableDictionary<int, int>.Empty;

    private ImmutableDictionary<int, Instrument> Several { get; init; } = ImmutableDictionary<int, Instrument>.Empty;

    private ImmutableDictionary<int, AgreementLink> Links { get; init; } = ImmutableDictionary<int, AgreementLink>.Empty;

    private ImmutableDictionary<int, IndexSet> Live { get; init; } = ImmutableDictionary<int, IndexSet>.Empty;

    /// <summary>The proposals that stand and would revive an agreement.</summary>
    public IndexSet Revivals { get; private init; }

    /// <summary>The proposals that stand and would bring issues to the agenda.</summary>
    public IndexSet Bringing { get; private init; }

    /// <summary>The proposals about agreements that stand, but say nothing of where the talks do: they came while these were over, or
    /// outlived them.</summary>
    public IndexSet Beside { get; private init; }

    /// <summary>The terms of instruments that were set anew, in their order.</summary>
    public ImmutableList<(int First, End Term)> Terms { get; private init; } = [];

    /// <summary>All parts of instruments but the first, with that one.</summary>
    public IEnumerable<(int Part, int First)> Parts => Firsts.OrderBy(one => one.Key).Select(one => (one.Key, one.Value));

    /// <summary>The first agreement of the instrument to which one belongs: most often itself.</summary>
    public int FirstOf(int agreement) => Firsts.GetValueOrDefault(agreement, agreement);

    /// <summary>An instrument by its first agreement; null where that is all.</summary>
    public Instrument? Of(int first) => Several.GetValueOrDefault(first);

    /// <summary>What an agreement is to another; null for nothing.</summary>
    public AgreementLink? LinkOf(int agreement) => Links.TryGetValue(agreement, out var link) ? link : null;

    /// <summary>The first agreement of the instrument that an agreement changes, or takes the place of; null for none.</summary>
    public int? BeforeOf(int agreement) =>
        FirstOf(agreement) is var first && first != agreement ? first
        : LinkOf(agreement) is { } link ? FirstOf(link.Agreement)
        : null;

    /// <summary>The proposals that stand about an instrument.</summary>
    public IndexSet LiveOn(int first) => Live.GetValueOrDefault(first);

    /// <summary>A proposal about an instrument has come onto the table, or beside it.</summary>
    public Instruments With(int proposal, int first, bool revives, bool brings, bool isBeside) =>
        Marked(proposal, first, isOn: true, revives, brings) with
        {
            Beside = isBeside ? Beside.Add(proposal) : Beside,
        };

    /// <summary>It is over.</summary>
    public Instruments Without(int proposal, int first) =>
        Marked(proposal, first, isOn: false, Revivals.Contains(proposal), Bringing.Contains(proposal)) with
        {
            Beside = Beside.Remove(proposal),
        };

    public Instruments Besides(int proposal) => this with { Beside = Beside.Add(proposal) };

    public Instruments Linked(int agreement, AgreementLink link) => this with { Links = Links.Add(agreement, link) };

    /// <summary>An instrument has another part.</summary>
    public Instruments With(int first, Instrument instrument, int part) =>
        this with
        {
            Firsts = Firsts.Add(part, first),
            Several = Several.SetItem(first, instrument with { Parts = instrument.Parts.Add(part) }),
        };

    public Instruments With(int first, Instrument instrument) => this with { Several = Several.SetItem(first, instrument) };

    public Instruments WithTerm(int first, Instrument instrument) =>
        With(first, instrument) with
        {
            Terms = Terms.Add((first, instrument.Term)),
        };

    /// <summary>A part is over.</summary>
    public Instruments WithEnded(int agreement, Instant at) =>
        Of(FirstOf(agreement)) is { } instrument
            ? With(FirstOf(agreement), instrument with { OverAt = instrument.OverAt.SetItem(agreement, at) })
            : this;

    private Instruments Marked(int proposal, int first, bool isOn, bool revives, bool brings)
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
