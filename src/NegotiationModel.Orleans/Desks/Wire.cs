using NegotiationModel.Hosting;

namespace NegotiationModel.Orleans;

/// <summary>A move as it is sent.</summary>
/// <param name="Party">The party of the seat.</param>
/// <param name="Representative">Its representative; null for none.</param>
/// <param name="Move">The move.</param>
/// <param name="Key">The sender's name for it.</param>
/// <param name="Seen">The version that the sender insists on.</param>
[GenerateSerializer, Immutable, Alias("negotiation-move")]
internal sealed record SentMove(string Party, string? Representative, string Move, string? Key, int? Seen);

/// <summary>What a caller does not know yet.</summary>
/// <param name="Document">How the negotiation began; null where the caller knows it.</param>
/// <param name="Moves">The moves after those that it knows.</param>
/// <param name="Now">At which instant the talks stand, after the last move or later.</param>
[GenerateSerializer, Immutable, Alias("negotiation-news")]
internal sealed record News(string? Document, string[] Moves, string Now);

/// <summary>What a desk says to a move. A ruling follows from the talks and the move, so that it is not sent.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Version">The version of the log.</param>
/// <param name="IsRepeated">Whether it was made when it was sent before.</param>
/// <param name="Ruled">The move as the rules refuse it; null where they do not.</param>
/// <param name="News">The talks that were ruled on; null where the rules were not asked.</param>
[GenerateSerializer, Immutable, Alias("negotiation-answer")]
internal sealed record GrainAnswer(MoveOutcome Outcome, int Version, bool IsRepeated = false, string? Ruled = null, News? News = null);

/// <summary>What happened.</summary>
/// <param name="Move">The move; null where time passed.</param>
/// <param name="Now">The instant after it.</param>
[GenerateSerializer, Immutable, Alias("negotiation-step")]
internal sealed record Step(string? Move, string Now);
