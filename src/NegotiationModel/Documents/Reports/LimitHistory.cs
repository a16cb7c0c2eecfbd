using NodaTime;

namespace NegotiationModel;

/// <summary>A limit and what it was: to what it was set, and by which move; null for the setting. An end that never comes was
/// lifted.</summary>
internal sealed class LimitHistory(string subject, string limit)
{
    private readonly List<(int? Move, End End)> changes = [];

    public string Subject { get; } = subject;

    public string Limit { get; } = limit;

    public IReadOnlyList<(int? Move, End End)> Changes => changes;

    /// <summary>As it is now.</summary>
    public End End => changes.Count == 0 ? default : changes[^1].End;

    /// <summary>When it was set last.</summary>
    public Instant Since { get; private set; }

    public void Change(int? move, End end, Instant at)
    {
        changes.Add((move, end));
        Since = at;
    }
}
