using System.Collections;

namespace NegotiationModel;

/// <summary>The offers of a session, in blocks: a long session is not copied as it grows.</summary>
internal sealed class OfferList : IReadOnlyList<Offer>
{
    private const int Bits = 5, Width = 1 << Bits, Mask = Width - 1;

    private Offer[][] blocks = [new Offer[Width]];

    public int Count { get; private set; }

    public Offer this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unchecked((uint)index), (uint)Count, nameof(index));
            return blocks[index >> Bits][index & Mask];
        }
    }

    public void Add(in Offer offer)
    {
        var block = Count >> Bits;
        if (block == blocks.Length)
            Array.Resize(ref blocks, block * 2);
        (blocks[block] ??= new Offer[Width])[Count & Mask] = offer;
        Count++;
    }

    public IEnumerator<Offer> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
            yield return this[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
