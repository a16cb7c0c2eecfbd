namespace NegotiationModel;

/// <summary>
/// What waits to be dealt with, by its places: conditions outstanding, agreements not closed or not ratified, and proposals
/// to which the acceptance rule was not applied while the talks were suspended. Whoever asks for it need not look through
/// everything that is over.
/// </summary>
internal sealed record Docket(IndexSet Precedents, IndexSet Subsequents, IndexSet Provisional, IndexSet Pending, IndexSet Stale)
{
    public static readonly Docket Empty = new(default, default, default, default, default);

    /// <summary>The first condition outstanding at or after a place, or −1.</summary>
    public int NextCondition(int from)
    {
        var (precedent, subsequent) = (Precedents.Next(from), Subsequents.Next(from));
        return precedent < 0 || (subsequent >= 0 && subsequent < precedent) ? subsequent : precedent;
    }

    /// <summary>Whether a condition precedent is outstanding between two places, both included.</summary>
    public bool HasPrecedent(int first, int last) => Precedents.Next(first) is >= 0 and var next && next <= last;

    public Docket With(Condition condition, int place) => condition.Kind == ConditionKind.Precedent
        ? this with { Precedents = Marked(Precedents, place, condition.IsOutstanding) }
        : this with { Subsequents = Marked(Subsequents, place, condition.IsOutstanding) };

    public Docket With(Agreement agreement, int place)
    {
        var (provisional, pending) = (agreement.Status == AgreementStatus.Provisional, agreement.Status == AgreementStatus.Pending);
        return Provisional.Contains(place) == provisional && Pending.Contains(place) == pending
            ? this
            : this with { Provisional = Marked(Provisional, place, provisional), Pending = Marked(Pending, place, pending) };
    }

    private static IndexSet Marked(IndexSet set, int place, bool isMember) => isMember ? set.Add(place) : set.Remove(place);
}
