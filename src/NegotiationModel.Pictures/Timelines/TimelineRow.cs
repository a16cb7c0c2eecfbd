namespace NegotiationModel.Pictures;

/// <summary>A row of a timeline: a move, refused or not, time passing, the deadline, or moves that are left out.</summary>
/// <param name="Move">The place of the move in the document, counted from 0; null for what is no move.</param>
/// <param name="Seat">The place of the party among all that sit at the table in the end; −1 for what no party did and for unknown
/// parties.</param>
/// <param name="When">When, as exactly as it is known; empty where it is as in the row before.</param>
/// <param name="Words">What happened.</param>
/// <param name="Status">Where the talks stand after it.</param>
internal sealed record TimelineRow(int? Move, int Seat, string When, string Words, NegotiationStatus Status)
{
    /// <summary>Whether the move was refused.</summary>
    public bool IsRefused { get; init; }

    /// <summary>Whether it only said something.</summary>
    public bool IsStatement { get; init; }

    /// <summary>Whether it is the deadline.</summary>
    public bool IsDeadline { get; init; }
}
