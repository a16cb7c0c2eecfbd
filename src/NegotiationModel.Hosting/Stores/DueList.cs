using NodaTime;

namespace NegotiationModel.Hosting;

/// <summary>What is due when, for stores that have everything in memory.</summary>
internal sealed class DueList
{
    private readonly Lock door = new();
    private readonly SortedSet<(Instant At, string Id)> sorted = new(
        Comparer<(Instant At, string Id)>.Create(
            (one, other) => one.At != other.At ? one.At.CompareTo(other.At) : string.CompareOrdinal(one.Id, other.Id)
        )
    );

    public void Change(string id, Instant? from, Instant? to)
    {
        if (from == to)
            return;
        lock (door)
        {
            if (from is { } old)
                sorted.Remove((old, id));
            if (to is { } due)
                sorted.Add((due, id));
        }
    }

    public Instant? Earliest
    {
        get
        {
            lock (door)
                return sorted.Count == 0 ? null : sorted.Min.At;
        }
    }

    public ValueList<DueNegotiation> Until(Instant until)
    {
        lock (door)
            return [.. sorted.TakeWhile(one => one.At <= until).Select(one => new DueNegotiation(one.Id, one.At))];
    }
}
