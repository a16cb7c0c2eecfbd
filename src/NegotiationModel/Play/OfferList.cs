using System.Collections;

namespace NegotiationModel;

/// <summary>The offers of a session, in blocks: a long session is not copied as it grows. Who made them is told by the seat.</summary>
/// <param name="parties">Who sits where.</param>
internal sealed class OfferList(PartyId[] parties) : IReadOnlyList<Offer>
{
    private const int Bits = 5, Width = 1 << Bits, Mask = Width - 1;

    private Made[][] blocks = [new Made[Width]];

    public int Count { get; private set; }

    public Offer this[int index] => new(parties[SeatAt(index)], OutcomeAt(index)) { Proposal = ProposalAt(index) };

    /// <summary>The seat of the one who made an offer.</summary>
    public int SeatAt(int index) => At(index).Seat;

    /// <summary>The place of its proposal in the talks.</summary>
    public int ProposalAt(int index) => At(index).Proposal;

    /// <summary>Its outcome.</summary>
    public long OutcomeAt(int index) => At(index).Outcome;

    public void Add(int seat, long outcome, int proposal)
    {
        var block = Count >> Bits;
        if (block == blocks.Length)
            Array.Resize(ref blocks, block * 2);
        (blocks[block] ??= new Made[Width])[Count & Mask] = new((int)outcome, proposal, seat);
        Count++;
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
        return ref blocks[index >> Bits][index & Mask];
    }

    // Outcomes of sessions are ranked, so that there are no more than an array holds.
    private readonly record struct Made(int Outcome, int Proposal, int Seat);
}
