using System.Collections;

namespace NegotiationModel.Play;

/// <summary>The offers of a session. Who made them is told by the seat.</summary>
/// <param name="parties">Who sits where.</param>
/// <param name="expected">How many there will be at most, as far as can be told.</param>
internal sealed class OfferList(PartyId[] parties, long expected) : IReadOnlyList<Offer>
{
    // Short talks need room for few; those that go on get it for all their rounds, unless these are very many.
    private const int Few = 64,
        Many = 256;

    private Made[] all = new Made[Math.Clamp(expected, 1, Few)];

    public int Count { get; private set; }

    public Offer this[int index]
    {
        get
        {
            ref readonly var made = ref At(index);
            return new(parties[made.Seat], made.OutcomeIndex) { Proposal = made.Proposal };
        }
    }

    public void Add(int seat, long outcomeIndex, int proposal)
    {
        if (Count == all.Length)
            Array.Resize(ref all, (int)Math.Max(Count * 2, Math.Min(expected, Many)));
        all[Count++] = new((int)outcomeIndex, proposal, seat);
    }

    public IEnumerator<Offer> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
            yield return this[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>An offer as it is kept.</summary>
    public ref readonly Made At(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unchecked((uint)index), unchecked((uint)Count), nameof(index));
        return ref all[index];
    }

    /// <summary>The outcome of an offer, the place of its proposal in the talks, and the seat of who made it.</summary>
    // outcomes of sessions are ranked, so that there are no more than an array holds
    public readonly record struct Made(int OutcomeIndex, int Proposal, int Seat);
}
