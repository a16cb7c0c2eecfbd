using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel.Play;

/// <summary>Offers what it likes best until the end, and aspires to nothing less.</summary>
/// <remarks>"Take it or leave it": H. Raiffa, The Art and Science of Negotiation (1982); as a baseline, T. Baarslag and others, Evaluating
/// Practical Negotiating Agents, Artificial Intelligence 198 (2013) 73–103.</remarks>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed class HardLiner : Tactic
{
    internal HardLiner() { }

    /// <inheritdoc/>
    public override string Name => "hardliner";

    /// <inheritdoc/>
    public override BidSequence BeginBidding(Ranking ranking, ulong seed) => new Insisting();

    private sealed class Insisting : AspirationBidSequence
    {
        protected override double AspirationAt(Turn turn) => turn.Ranking.BestUtility;
    }
}
