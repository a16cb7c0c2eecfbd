namespace NegotiationModel.Hosting;

/// <summary>Where a negotiation stands.</summary>
/// <param name="InitialDocument">How it began, and what the parties want; without moves.</param>
/// <param name="Talks">The talks at this instant: what was due has lapsed or expired.</param>
public sealed record DeskState(NegotiationDocument InitialDocument, Negotiation Talks)
{
    /// <summary>The version of the log: how many moves it has.</summary>
    public int Version => Talks.Log.Count;

    /// <summary>The talks as a document, as somebody may see it: with what the party of a seat wants and is told in confidence, and with
    /// nothing of what others want or are told.</summary>
    /// <param name="seat">The seat; null for nobody's.</param>
    public NegotiationDocument DocumentFor(SeatId? seat) =>
        InitialDocument.KnownTo(seat?.Party) with
        {
            Setting = Talks.Setting,
            Moves = NegotiationDocument.From(Talks).Moves,
        };
}
