namespace NegotiationModel.Analysis;

/// <summary>An issue and the values that are considered on it.</summary>
/// <param name="Issue">The issue's id.</param>
/// <param name="Values">At least one, each once.</param>
public sealed record IssueValues(IssueId Issue, ValueList<Value> Values)
{
    /// <summary>Whether the issue allows other values as well, so that these are a sample: points of a range, or what somebody
    /// named.</summary>
    public bool IsSampled { get; init; }

    /// <summary>How far apart other values may lie between two of a sample: 0 where any fits; null where none does, or that is not
    /// known.</summary>
    internal decimal? Grid { get; init; }

    /// <summary>The issue and its values, the first of many: "price: 7000, 7500, 8000".</summary>
    public override string ToString() => $"{Issue}: {Excerpt.Short(Values.ToString())}{(IsSampled ? " (sampled)" : "")}";
}
