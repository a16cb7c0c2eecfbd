using NegotiationModel.Lifecycles;
using NodaTime;

namespace NegotiationModel.Analysis;

/// <summary>Walks through all positions that can be reached, breadth first, so that the first road to each is a shortest.</summary>
internal sealed class Explorer
{
    private readonly Dictionary<string, int> places = [];
    private readonly StateKey position = new();
    private readonly Func<Negotiation, IEnumerable<Move>> tried;

    public Explorer(
        Negotiation start,
        Func<Negotiation, IEnumerable<Move>> moves,
        int most,
        IProgress<int>? progress,
        CancellationToken cancellationToken
    )
    {
        tried = talks => moves(talks) ?? throw new ArgumentNullException(nameof(moves), "There may be no moves to try, but not null.");
        Place(start, -1, null);
        for (; Explored < Negotiations.Count && Negotiations.Count <= most; Explored++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var waypoint in From(Negotiations[Explored]))
                Reach(waypoint);
            progress?.Report(Explored + 1);
        }
    }

    public List<Negotiation> Negotiations { get; } = [];

    /// <summary>How each position was first reached: from which other, and by what.</summary>
    public List<(int From, ExplorationStep? By)> First { get; } = [];

    public StateGraph Graph { get; } = new();

    /// <summary>How many positions were left by every candidate; those after them were only reached.</summary>
    public int Explored { get; private set; }

    public int TriedMoveCount { get; private set; }

    public HashSet<DeclaredTransition> ObservedTransitions { get; } = [];

    public SortedDictionary<RefusalCode, Ruling> Refused { get; } = [];

    /// <summary>A shortest road to a position.</summary>
    public ExplorationPath PathTo(int place)
    {
        var steps = new Stack<ExplorationStep>();
        for (var at = place; First[at].By is { } by; at = First[at].From)
            steps.Push(by);
        return new(Negotiations[0], [.. steps]);
    }

    /// <summary>A move that a party can make at once and that leads to a position of which something holds; null when there is
    /// none.</summary>
    public Move? AtOnce(PartyId party, Predicate<int> leadsTo)
    {
        foreach (var move in tried(Negotiations[0]).Where(move => move.By == party))
            if (
                Negotiations[0].Rule(move) is { IsPermitted: true } ruling
                && places.TryGetValue(position.Of(ruling.Talks.Table), out var place)
                && leadsTo(place)
            )
                return ruling.Move;
        return null;
    }

    private IEnumerable<ExplorationStep> From(Negotiation talks)
    {
        foreach (var move in tried(talks))
        {
            TriedMoveCount++;
            var ruling = talks.Rule(move);
            if (ruling.Code is { } code)
                Refused.TryAdd(code, ruling);
            else
                yield return new(ruling.Move, ruling.Talks, ruling.Transitions);
        }

        var next = NextInstant(talks);
        if (next is null)
            yield break;
        var passage = talks.AdvanceTo(next.Value);
        yield return new(null, passage.Talks, passage.Transitions);
    }

    private void Reach(ExplorationStep step)
    {
        var mover = step.Move is { } move ? step.Talks.Table.Seats.IndexOf(move.By.Value) : StateGraph.Time;
        Graph.Add(Explored, Place(step.Talks, Explored, step), mover);
        foreach (var transition in step.Transitions)
            ObservedTransitions.Add(transition.Declared);
    }

    private int Place(Negotiation talks, int from, ExplorationStep? by)
    {
        var key = position.Of(talks.Table);
        if (places.TryGetValue(key, out var place))
            return place;
        places.Add(key, Negotiations.Count);
        Negotiations.Add(talks);
        First.Add((from, by));
        Graph.AddPosition();
        return Negotiations.Count - 1;
    }

    // That an offer is no longer firm changes no status, but what may be done.
    private static Instant? NextInstant(Negotiation talks)
    {
        var next = talks.NextDue;
        foreach (var proposal in talks.Proposals)
            if (proposal.IsOnTheTable && talks.Table.FirmUntil(proposal) is { } firm && firm > talks.Now && !(next <= firm))
                next = firm;
        return next;
    }
}
