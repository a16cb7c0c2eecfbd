using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel.Analysis;

/// <summary>What an offer gives and takes beside the party's last: how its own utility changes, and how another's does.</summary>
/// <remarks>K. Hindriks, C. Jonker, D. Tykhonov, Analysis of Negotiation Dynamics, Cooperative Information Agents XI (2007)
/// 27–35.</remarks>
[JsonConverter(typeof(EnumNameConverter<OfferStepKind>))]
public enum OfferStepKind
{
    /// <summary>Both stay as they were.</summary>
    Silent,

    /// <summary>Nothing is given up, and the other gains.</summary>
    Nice,

    /// <summary>Both gain.</summary>
    Fortunate,

    /// <summary>The party gains, and the other does not.</summary>
    Selfish,

    /// <summary>The party gives up something, and the other does not lose.</summary>
    Concession,

    /// <summary>The other loses, and the party does not gain.</summary>
    Unfortunate,
}
