using System.Collections.Immutable;
using NodaTime;

namespace NegotiationModel;

/// <summary>The agreements whose text says how they come into force, and since when each party to them is bound. Talks without such a text
/// have no such register.</summary>
internal sealed record AgreementEntries
{
    public static readonly AgreementEntries None = new();

    private ImmutableSortedDictionary<int, Instant?> Ahead { get; init; } = ImmutableSortedDictionary<int, Instant?>.Empty;

    private ImmutableSortedDictionary<(int Agreement, int Seat), Instant> Bound { get; init; } =
        ImmutableSortedDictionary<(int Agreement, int Seat), Instant>.Empty;

    private IndexSet Each { get; init; }

    /// <summary>The agreements that stand, each with when it comes into force; null while that is not known.</summary>
    public IEnumerable<KeyValuePair<int, Instant?>> All => Ahead;

    /// <summary>Who is bound, and since when.</summary>
    public IEnumerable<((int Agreement, int Seat) Who, Instant Since)> Bonds => Bound.Select(one => (one.Key, one.Value));

    /// <summary>When an agreement comes into force; null where that is not known.</summary>
    public Instant? EntersAt(int agreement) => Ahead.GetValueOrDefault(agreement);

    /// <summary>Since when a party is bound, perhaps later than now; null for not at all.</summary>
    public Instant? BoundSince(int agreement, int seat) => Bound.TryGetValue((agreement, seat), out var since) ? since : null;

    /// <summary>Whether parties to an agreement are bound at different times, so that it is kept of each.</summary>
    public bool AreApart(int agreement) => Each.Contains(agreement);

    /// <summary>Whether it is among those that are looked after.</summary>
    public bool IsKept(int agreement) => Ahead.ContainsKey(agreement);

    public AgreementEntries Apart(int agreement) => this with { Each = Each.Add(agreement) };

    public AgreementEntries Unbound(int agreement, int seat) => this with { Bound = Bound.Remove((agreement, seat)) };

    public AgreementEntries With(int agreement, Instant? at) => this with { Ahead = Ahead.SetItem(agreement, at) };

    public AgreementEntries Without(int agreement) => this with { Ahead = Ahead.Remove(agreement) };

    public AgreementEntries Binding(int agreement, int seat, Instant since) => this with { Bound = Bound.Add((agreement, seat), since) };
}
