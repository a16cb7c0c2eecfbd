using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>What a party is at the table. A role is a preset of rights; rules ask for the right.</summary>
[JsonConverter(typeof(EnumNameConverter<Role>))]
public enum Role
{
    /// <summary>Is bound by an agreement: proposes, accepts and rejects.</summary>
    Principal,

    /// <summary>Looks after the course of the talks, and proposes where the protocol lets it; is not bound.</summary>
    Mediator,

    /// <summary>Stands behind an agreement of others; neither proposes nor responds.</summary>
    Guarantor,

    /// <summary>Listens; may be asked to meet a condition or to ratify.</summary>
    Observer,
}
