using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>A party's place at the table.</summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed class Seat : KeyedListItem
{
    internal Seat(Party party)
        : base(party.Id.Value) => (Party, IsPresent) = (party, true);

    /// <summary>The party that sits there.</summary>
    public Party Party { get; }

    /// <summary>Whether it is at the table now; false when it has left.</summary>
    public bool IsPresent { get; internal set; }

    /// <summary>The party and its role: "seller (principal)".</summary>
    public override string ToString() => $"{Party.Id} ({EnumNames.Words(EnumNames.Name(Party.Role))}{(IsPresent ? "" : ", left")})";

    internal override Seat Copy() => new(Party) { IsPresent = IsPresent };
}
