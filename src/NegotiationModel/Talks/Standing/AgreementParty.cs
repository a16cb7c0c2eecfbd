using System.Text.Json.Serialization;
using NegotiationModel.Serialization;
using NodaTime;

namespace NegotiationModel;

/// <summary>A party to an agreement: whoever was a principal at the table when it was made.</summary>
/// <param name="Party">Who it is.</param>
/// <param name="Bound">Since when the agreement binds it; null for not at all.</param>
/// <param name="Leaving">When its notice is over; never where it gave none, or is gone.</param>
/// <param name="Gone">Since when it is gone; null where it stayed.</param>
/// <param name="Steps">The formalities it has done, in their order.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public readonly record struct AgreementParty(
    PartyId Party,
    Instant? Bound,
    End Leaving = default,
    Instant? Gone = null,
    ValueList<AgreementStep> Steps = default
);

/// <summary>A formality that a party to an agreement has done.</summary>
/// <param name="Name">The step of the condition that was met: "signature", "ratification", "deposit".</param>
/// <param name="At">When it was met.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public readonly record struct AgreementStep(string Name, Instant At);
