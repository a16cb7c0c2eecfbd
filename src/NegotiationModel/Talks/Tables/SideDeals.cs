using System.Collections.Immutable;

namespace NegotiationModel;

/// <summary>Proposals and agreements between some of the parties only. Each circle of parties has a number; what an agreement of one
/// settles is as open to all others as before. Talks without such a proposal have no such register.</summary>
internal sealed record SideDeals
{
    public static readonly SideDeals None = new();

    private ImmutableArray<IndexSet> Circles { get; init; } = [];

    private ImmutableDictionary<string, int> Proposals { get; init; } = ImmutableDictionary.Create<string, int>(StringComparer.Ordinal);

    private ImmutableDictionary<int, int> Agreements { get; init; } = ImmutableDictionary<int, int>.Empty;

    private ImmutableSortedDictionary<(int Circle, int Slot), int> Holders { get; init; } =
        ImmutableSortedDictionary<(int Circle, int Slot), int>.Empty;

    private ImmutableDictionary<int, IndexSet> Standing { get; init; } = ImmutableDictionary<int, IndexSet>.Empty;

    /// <summary>What agreements of all circles settle: by the circle and the place of an issue on the agenda.</summary>
    public IEnumerable<((int Circle, int Slot) What, int Agreement)> Held => Holders.Select(one => (one.Key, one.Value));

    /// <summary>The number of those who are parties together; −1 where they never were.</summary>
    public int NumberOf(IndexSet parties)
    {
        for (var number = 0; number < Circles.Length; number++)
            if (AreSame(Circles[number], parties))
                return number;
        return -1;
    }

    /// <summary>Between whom; the seats.</summary>
    public IndexSet Parties(int circle) => Circles[circle];

    /// <summary>The circle of a proposal, −1 for the table.</summary>
    public int OfProposal(string id) => Proposals.GetValueOrDefault(id, -1);

    /// <summary>The circle of an agreement, −1 for the table.</summary>
    public int OfAgreement(int agreement) => Agreements.GetValueOrDefault(agreement, -1);

    /// <summary>The agreement that holds an issue in a circle; −1 for none.</summary>
    public int Holder(int circle, int slot) => Holders.GetValueOrDefault((circle, slot), -1);

    /// <summary>The proposals of a circle that stand.</summary>
    public IndexSet StandingIn(int circle) => Standing.GetValueOrDefault(circle);

    /// <summary>Some are parties together, perhaps for the first time.</summary>
    public SideDeals Naming(IndexSet parties) => NumberOf(parties) >= 0 ? this : this with { Circles = Circles.Add(parties) };

    /// <summary>A proposal comes up in a circle.</summary>
    public SideDeals With(string id, int proposal, int circle) =>
        this with
        {
            Proposals = Proposals.SetItem(id, circle),
            Standing = Standing.SetItem(circle, StandingIn(circle).Add(proposal)),
        };

    /// <summary>A proposal is over.</summary>
    public SideDeals Without(int circle, int proposal) =>
        this with
        {
            Standing = Standing.SetItem(circle, StandingIn(circle).Remove(proposal)),
        };

    /// <summary>An agreement is of a circle.</summary>
    public SideDeals Agreed(int agreement, int circle) => this with { Agreements = Agreements.Add(agreement, circle) };

    /// <summary>An agreement holds an issue in a circle from now on; −1 for none.</summary>
    public SideDeals Holding(int circle, int slot, int agreement) =>
        this with
        {
            Holders = agreement < 0 ? Holders.Remove((circle, slot)) : Holders.SetItem((circle, slot), agreement),
        };

    private static bool AreSame(IndexSet one, IndexSet other)
    {
        var seat = one.Next(0);
        for (; seat >= 0; seat = one.Next(seat + 1))
            if (!other.Contains(seat))
                return false;
        for (seat = other.Next(0); seat >= 0; seat = other.Next(seat + 1))
            if (!one.Contains(seat))
                return false;
        return true;
    }
}
