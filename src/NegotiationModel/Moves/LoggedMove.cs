using NodaTime;

namespace NegotiationModel;

/// <summary>An allowed move and the instant at which it took effect.</summary>
/// <param name="Move">The move, with its ids filled in.</param>
/// <param name="At">When it took effect; later than the move says where that is imprecise and the talks had gone on within its span.</param>
public sealed record LoggedMove(Move Move, Instant At);
