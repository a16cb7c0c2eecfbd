namespace NegotiationModel.Hosting;

/// <summary>What a desk says to a move.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Version">The version of the log: with the move, where it was made; else as it stands.</param>
/// <param name="Ruling">What the rules say; null where they were not asked.</param>
/// <param name="IsRepeated">Whether the move was made when it was sent before, so that this is the first answer again.</param>
public sealed record MoveResult(MoveOutcome Outcome, int Version, Ruling? Ruling = null, bool IsRepeated = false);
