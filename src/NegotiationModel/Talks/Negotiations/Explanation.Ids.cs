namespace NegotiationModel;

/// <summary>The id that is the trouble, and those that there are.</summary>
internal static partial class Explanation
{
    private static Refusal Unknown(Refusal facts, string? id, IReadOnlyList<string> existing) =>
        facts with
        {
            Id = id,
            Existing = [.. existing],
            Suggestion = id is null ? null : NearestName.To(id, existing),
        };

    private static Refusal OfUnknownParty(in Table table, Refusal facts)
    {
        var seats = table.Seats;
        var named = facts.Move switch
        {
            _ when seats.Find(facts.Move.By.Value) is null => facts.Move.By.Value,
            Move.Propose propose => propose.With.Select(one => one.Value).FirstOrDefault(one => seats.Find(one) is null),
            Move.Accept accept => accept
                .Conditions.Select(one => one.Of?.Value)
                .FirstOrDefault(one => one is not null && seats.Find(one) is null),
            _ => null,
        };
        return Unknown(facts, named, [.. seats.Take(Most).Select(seat => seat.Party.Id.Value)]);
    }

    // The first of those that a proposal refers to.
    private static string? UnknownProposalOf(in Table table, Move move)
    {
        if (move is not Move.Propose propose)
            return NamedBy(move);
        foreach (var id in new[] { propose.Answers, propose.Replaces, propose.Revives })
            if (id is { } named && table.Proposals.Find(named.Value) is null)
                return named.Value;
        return null;
    }

    private static string? NamedBy(Move move) => move is Move.State state ? state.About : move.Subject?.Id;

    // Of two conditions of one acceptance that have one id, the second.
    private static string? TakenBy(in Table table, Move move)
    {
        if (move is Move.Propose propose)
            return propose.Proposal?.Value;
        if (move is Move.Accept { Counter: { } counter } && table.Names(counter.Value))
            return counter.Value;
        if (move is Move.Join join)
            return join.By.Value;
        var named = new HashSet<string>();
        foreach (var condition in (move as Move.Accept)?.Conditions ?? [])
            if (condition.Id is { } id && (table.Names(id.Value) || !named.Add(id.Value)))
                return id.Value;
        return null;
    }

    private static string[] People(in Table table, PartyId party) =>
        [.. ((SeatOf(table, party)?.Party.Representatives) ?? []).Take(Most).Select(one => one.Id.Value)];

    // The newest are those that are most often meant; they are listed in their order.
    private static string[] Ids<TId, T>(Register<TId, T> register)
        where TId : struct
        where T : Registered
    {
        var ids = new string[Math.Min(Most, register.Count)];
        for (var at = 0; at < ids.Length; at++)
            ids[at] = register[register.Count - ids.Length + at].Key;
        return ids;
    }

    private static List<string> Pending(in Table table)
    {
        var ids = new List<string>();
        for (var at = table.Books.Pending.Next(0); at >= 0 && ids.Count < Most; at = table.Books.Pending.Next(at + 1))
            ids.Add(table.Agreements[at].Key);
        return ids;
    }
}
