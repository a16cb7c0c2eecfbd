using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel.Theory;

/// <summary>One of the two players of a bargaining game. The theory knows no names: who they are is up to the reader.</summary>
[JsonConverter(typeof(EnumNameConverter<Player>))]
public enum Player
{
    /// <summary>Player 1.</summary>
    One = 1,

    /// <summary>Player 2.</summary>
    Two = 2,
}
