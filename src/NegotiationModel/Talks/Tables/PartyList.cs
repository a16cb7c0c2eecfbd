using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace NegotiationModel;

/// <summary>The parties to the talks, also those who have left the table, in the listed order, and then those who joined; found by place
/// or by id: <c>talks.Parties["russia"]</c>. A view of <see cref="Negotiation.Seats"/>.</summary>
public sealed partial class PartyList : IReadOnlyList<Party>
{
    private readonly KeyedList<PartyId, Seat> seats;

    internal PartyList(KeyedList<PartyId, Seat> seats) => this.seats = seats;

    /// <summary>How many there are.</summary>
    public int Count => seats.Count;

    /// <summary>Those at the table: all but those who have left it.</summary>
    public ValueList<Party> Present => [.. seats.Where(seat => seat.IsPresent).Select(seat => seat.Party)];

    /// <summary>The party at a place, counted from 0.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public Party this[int index] => seats[index].Party;

    /// <summary>The party with an id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="KeyNotFoundException">No party has that id.</exception>
    public Party this[PartyId id] => seats[id].Party;

    /// <summary>The party with an id, or null when none has it.</summary>
    /// <param name="id">The id.</param>
    public Party? Find(PartyId id) => seats.Find(id)?.Party;

    /// <summary>Whether a party has an id.</summary>
    /// <param name="id">The id.</param>
    public bool Contains(PartyId id) => seats.Contains(id);

    /// <summary>The party with an id; false when none has it.</summary>
    /// <param name="id">The id.</param>
    /// <param name="party">The party with that id.</param>
    public bool TryGet(PartyId id, [NotNullWhen(true)] out Party? party) => (party = Find(id)) is not null;

    /// <inheritdoc/>
    public IEnumerator<Party> GetEnumerator()
    {
        foreach (var seat in seats)
            yield return seat.Party;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The first ids and how many more there are: "seller, buyer".</summary>
    public override string ToString() => seats.ToString();
}
