namespace NegotiationModel.Tests.Worlds;

/// <summary>One elementary change: a move was made, or time passed.</summary>
/// <param name="Before">The negotiation before.</param>
/// <param name="Move">The move; null for time passing.</param>
/// <param name="After">The negotiation after.</param>
/// <param name="Transitions">What is said to have changed.</param>
internal sealed record Change(Negotiation Before, Move? Move, Negotiation After, ValueList<Transition> Transitions);
