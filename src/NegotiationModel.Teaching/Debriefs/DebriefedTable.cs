using NodaTime;

namespace NegotiationModel.Teaching;

/// <summary>How one table of a debrief ended.</summary>
/// <param name="Number">Its place among the documents, from 1, or its number in its round.</param>
/// <param name="Id">The id of its document.</param>
/// <param name="Status">Where the talks stand.</param>
public sealed record DebriefedTable(int Number, string Id, NegotiationStatus Status)
{
    /// <summary>The round in which it was played; null where there are no rounds.</summary>
    public int? ClassRound { get; init; }

    /// <summary>What it is called: "table 3", or "round 2, table 3".</summary>
    public string Name => ClassRound is { } round ? $"round {round}, table {Number}" : $"table {Number}";

    /// <summary>Who sat there, role by role, where the document says: names of parties that differ from table to table, and of their
    /// representatives.</summary>
    public ValueList<string> People { get; init; }

    /// <summary>Whether any agreement stands, be it on a part of the issues.</summary>
    public bool HasAgreement => Terms is not null;

    /// <summary>What is agreed, all agreements that stand taken together; null where nothing is.</summary>
    public Terms? Terms { get; init; }

    /// <summary>What the end is worth to each role, in the order of <see cref="Debrief.Roles"/>: the terms, or no agreement for who has
    /// left or where nothing is agreed. Issues that are left open are worth nothing.</summary>
    public ValueList<double> Utilities { get; init; }

    /// <summary>What each role's first offer was worth to itself, in the order of <see cref="Debrief.Roles"/>; null for who made
    /// none.</summary>
    public ValueList<double?> OpeningUtilities { get; init; }

    /// <summary>How much more all could have had together without anybody losing; null where that is not computed. An issue that is left
    /// open is worth nothing.</summary>
    public double? LeftOnTheTable { get; init; }

    /// <summary>Whether something is agreed, and not on all issues.</summary>
    internal bool LeavesIssuesOpen { get; init; }

    /// <summary>How many offers were made.</summary>
    public int OfferCount { get; init; }

    /// <summary>How many moves were permitted.</summary>
    public int PermittedMoveCount { get; init; }

    /// <summary>How many moves were refused.</summary>
    public int RefusedMoveCount { get; init; }

    /// <summary>How long it took from convening to the last agreement that stands, or to the last move where none does.</summary>
    public Duration TimeToAgreementOrLastMove { get; init; }

    /// <summary>The table as it is called without names, and how it ended.</summary>
    public override string ToString() => $"{Name}: {Terms?.ToString() ?? "no agreement"}";

    /// <summary>Whether nothing more can be agreed there.</summary>
    internal bool IsOver { get; init; }

    /// <summary>How it ended in a word or two, where nothing is agreed.</summary>
    internal string Ending => IsOver && Talks is { IsClosed: false } ? "not closed" : Narration.Label(Status);

    /// <summary>Where the talks stand at the end.</summary>
    internal Negotiation? Talks { get; init; }
}
