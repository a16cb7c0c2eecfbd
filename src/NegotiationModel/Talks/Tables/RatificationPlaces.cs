using System.Collections.Immutable;

namespace NegotiationModel;

/// <summary>Where ratifications stand among the conditions. Talks have it from the first use of what happens around and after a yes, if
/// somebody ratifies in them.</summary>
internal sealed class RatificationPlaces
{
    private static readonly ImmutableDictionary<int, (int First, int[] Together)> Nowhere = ImmutableDictionary<int, (int, int[])>.Empty;

    public static readonly RatificationPlaces None = new(Nowhere);

    private readonly ImmutableDictionary<int, (int First, int[] Together)> agreements;

    private RatificationPlaces(ImmutableDictionary<int, (int First, int[] Together)> agreements) => this.agreements = agreements;

    /// <summary>The place of the first condition of an agreement, which those of its other ratifiers follow.</summary>
    public int Of(int agreement) => agreements[agreement].First;

    /// <summary>The same; null where an agreement is put to nobody.</summary>
    public int? Find(int agreement) => agreements.TryGetValue(agreement, out var found) ? found.First : null;

    /// <summary>The agreements with which one was closed, itself among them.</summary>
    public int[] With(int agreement) => agreements[agreement].Together;

    public RatificationPlaces Adding(int agreement, int first, int[] together) => new(agreements.SetItem(agreement, (first, together)));
}
