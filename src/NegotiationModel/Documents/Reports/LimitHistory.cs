using NodaTime;

namespace NegotiationModel;

/// <summary>A limit and what it was: to what it was set, and by which move; null for the setting. An end that is null was lifted.</summary>
internal sealed class LimitHistory(string subject, string limit)
{
    private readonly List<(int? Move, Instant? End)> changes = [];

    public string Subject { get; } = subject;

    public string Limit { get; } = limit;

    public IReadOnlyList<(int? Move, Instant? End)> Changes => changes;

    /// <summary>As it is now.</summary>
    public Instant? End => changes.Count == 0 ? null : changes[^1].End;

    public void Change(int? move, Instant? end) => changes.Add((move, end));
}
