using System.Collections;

namespace NegotiationModel;

/// <summary>The offers of a session. Who made them is told by the seat.</summary>
/// <param name="parties">Who sits where.</param>
/// <param name="expected">How many there will be at most, as far as can be told.</param>
internal sealed class OfferList(PartyId[] parties, long expected) : IReadOnlyList<Offer>
{
    private const int AtFirst = 256;

    private Made[] all = GC.AllocateUninitializedArray<Made>((int)Math.Clamp(expected, 1, AtFirst)); // nobody sees a place before something is put there

    public int Count { get; private set; }

    public Offer this[int index]
    {
        get
        {
            ref readonly var made = ref At(index);
            return new(parties[made.Seat], made.Outcome) { Proposal = made.Proposal };
        }
    }

    /// <summary>The seat of the one who made an offer.</summary>
    public int SeatAt(int index) => At(index).Seat;

    /// <summary>The place of its proposal in the talks.</summary>
    public int ProposalAt(int index) => At(index).Proposal;

    /// <summary>Its outcome.</summary>
    public long OutcomeAt(int index) => At(index).Outcome;

    public void Add(int seat, long outcome, int proposal)
    {
        if (Count == all.Length)
            Array.Resize(ref all, Count * 2);
        all[Count++] = new((int)outcome, proposal, seat);
    }

    public IEnumerator<Offer> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
            yield return this[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private ref readonly Made At(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unchecked((uint)index), (uint)Count, nameof(index));
        return ref all[index];
    }

    // Outcomes of sessions are ranked, so that there are no more than an array holds.
    private readonly record struct Made(int Outcome, int Proposal, int Seat);
}
