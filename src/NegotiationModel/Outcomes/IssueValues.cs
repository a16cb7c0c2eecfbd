namespace NegotiationModel;

/// <summary>An issue and the values that are considered on it.</summary>
/// <param name="Issue">The issue's id.</param>
/// <param name="Values">At least one, each once.</param>
public sealed record IssueValues(IssueId Issue, ValueList<Value> Values);
