namespace NegotiationModel.Analysis;

/// <summary>Which positions lead to which, and by whose doing; <see cref="Time"/> stands for time passing.</summary>
internal sealed class StateGraph
{
    public const int Time = -1,
        Nobody = -2;

    private readonly List<Edge> edges = [];
    private readonly List<int> lastInto = [];

    public int Count => edges.Count;

    public void AddPosition() => lastInto.Add(-1);

    public void Add(int from, int to, int mover)
    {
        edges.Add(new(from, mover, lastInto[to]));
        lastInto[to] = edges.Count - 1;
    }

    /// <summary>From which positions one of the goals can be reached, goals included; without a move of one party, where one is
    /// named.</summary>
    public bool[] Reaching(Predicate<int> goal, int without = Nobody)
    {
        var reaches = new bool[lastInto.Count];
        var open = new Stack<int>();
        for (var at = 0; at < reaches.Length; at++)
            if (reaches[at] = goal(at))
                open.Push(at);
        while (open.TryPop(out var to))
            for (var edge = lastInto[to]; edge >= 0; edge = edges[edge].Previous)
                if (edges[edge] is var found && found.Mover != without && !reaches[found.From])
                {
                    reaches[found.From] = true;
                    open.Push(found.From);
                }

        return reaches;
    }

    // Edges into one position form a chain, the newest first.
    private readonly record struct Edge(int From, int Mover, int Previous);
}
