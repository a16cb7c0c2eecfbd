using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel.Theory;

/// <summary>Both risks, and what follows.</summary>
/// <param name="FirstRisk">What player 1 is willing to risk.</param>
/// <param name="SecondRisk">What player 2 is willing to risk.</param>
/// <param name="Concedes">Who must concede.</param>
public sealed record ZeuthenComparison(double FirstRisk, double SecondRisk, ZeuthenConcession Concedes);

/// <summary>Whose turn it is to concede.</summary>
[JsonConverter(typeof(EnumNameConverter<ZeuthenConcession>))]
public enum ZeuthenConcession
{
    /// <summary>Player 1 risks less.</summary>
    First,

    /// <summary>Player 2 risks less.</summary>
    Second,

    /// <summary>Both risk the same.</summary>
    Both,

    /// <summary>One finds the other's offer as good as its own: they agree.</summary>
    Nobody,
}
