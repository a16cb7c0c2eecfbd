using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel.Genius;

/// <summary>What a file of Genius or GeniusWeb holds.</summary>
[JsonConverter(typeof(EnumNameConverter<GeniusFileKind>))]
public enum GeniusFileKind
{
    /// <summary>Something else.</summary>
    Other,

    /// <summary>The issues and what can be agreed on each.</summary>
    Domain,

    /// <summary>What one party wants.</summary>
    Profile,
}
