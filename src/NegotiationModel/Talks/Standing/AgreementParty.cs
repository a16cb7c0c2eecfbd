using System.Text.Json.Serialization;
using NegotiationModel.Serialization;
using NodaTime;

namespace NegotiationModel;

/// <summary>A party to an agreement: whoever was a principal at the table when it was made.</summary>
/// <param name="Party">Who it is.</param>
/// <param name="BoundSince">Since when the agreement binds it; null for not at all.</param>
/// <param name="LeavesAt">When its notice is over; never where it gave none, or has left.</param>
/// <param name="LeftAt">When it left the agreement; null where it stayed.</param>
/// <param name="Formalities">The formalities it has done, in their order.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public readonly record struct AgreementParty(
    PartyId Party,
    Instant? BoundSince,
    End LeavesAt = default,
    Instant? LeftAt = null,
    ValueList<CompletedFormality> Formalities = default
)
{
    /// <summary>Who it is, and how it stands to the agreement: "bank (bound)".</summary>
    public override string ToString() => $"{Party} ({(LeftAt is not null ? "left" : BoundSince is null ? "not bound" : "bound")})";
}

/// <summary>A formality that a party to an agreement has done.</summary>
/// <param name="Name">The step of the condition that was met: "signature", "ratification", "deposit".</param>
/// <param name="At">When it was met.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public readonly record struct CompletedFormality(string Name, Instant At);
