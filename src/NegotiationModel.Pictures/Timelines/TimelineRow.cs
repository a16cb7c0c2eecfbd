namespace NegotiationModel.Pictures;

/// <summary>A row of a timeline: a move, refused or not, or time passing.</summary>
/// <param name="Move">The place of the move in the document, counted from 0; null for time passing.</param>
/// <param name="Seat">The place of the party among all that sit at the table in the end; −1 for time passing and for unknown
/// parties.</param>
/// <param name="When">When, as exactly as it is known; empty where it is as in the row before.</param>
/// <param name="Words">What happened.</param>
/// <param name="IsRefused">Whether the move was refused.</param>
/// <param name="IsStatement">Whether it only said something.</param>
/// <param name="Status">Where the talks stand after it.</param>
internal sealed record TimelineRow(
    int? Move,
    int Seat,
    string When,
    string Words,
    bool IsRefused,
    bool IsStatement,
    NegotiationStatus Status
);
