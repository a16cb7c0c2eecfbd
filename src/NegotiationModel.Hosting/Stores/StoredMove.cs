namespace NegotiationModel.Hosting;

/// <summary>A move in a log.</summary>
/// <param name="Version">Its place, counted from 1; the version of the log with this move as its last.</param>
/// <param name="Move">The move, with its instant and its ids.</param>
/// <param name="Key">Under which name it was sent; null for none.</param>
public sealed record StoredMove(int Version, Move Move, IdempotencyKey? Key = null);
