namespace NegotiationModel.Pictures;

/// <summary>The life of a proposal, condition or agreement as a bar: from the row in which it came up, through its statuses.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="Row">The row in which it came up.</param>
internal sealed record TimelineBar(SubjectKind Kind, string Id, int Row)
{
    /// <summary>Its statuses, each from the row in which it began.</summary>
    public List<(int Row, Enum Status)> Statuses { get; } = [];

    /// <summary>The last row; the end of the drawing where it is not over.</summary>
    public int End { get; set; }

    /// <summary>Whether its last status is final.</summary>
    public bool IsOver { get; set; }

    /// <summary>The column of bars it stands in.</summary>
    public int Column { get; set; }

    /// <summary>The bar it answers, replaces or revives, or that it belongs to; null for none.</summary>
    public string? From { get; init; }
}
