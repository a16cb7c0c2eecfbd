using NodaTime;

namespace NegotiationModel;

/// <summary>How a party leaves an agreement.</summary>
/// <param name="Notice">When its notice is over; never where it gave none.</param>
/// <param name="Number">Which notice it is.</param>
/// <param name="At">Since when it is gone; null while its notice runs.</param>
/// <param name="BoundBy">The agreements, it and what belongs to it, that had bound it by then.</param>
internal sealed record Departure(End Notice, int Number, Instant? At, IndexSet BoundBy)
{
    public bool IsGone => At is not null;
}
