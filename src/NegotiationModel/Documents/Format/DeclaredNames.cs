namespace NegotiationModel;

/// <summary>Who and what a document names, from the beginning or by a move, whether or not the move will be permitted.</summary>
internal sealed class DeclaredNames
{
    public DeclaredNames(List<Party> parties, List<Issue> agenda, List<Move> moves)
    {
        foreach (var party in parties)
            Parties.Add(party.Id.Value);
        foreach (var issue in agenda)
            Issues.TryAdd(issue.Id.Value, issue);
        foreach (var move in moves)
            if (move is Move.Join join)
                Parties.Add(join.Party.Id.Value);
            else if (move is Move.ExtendAgenda extension)
                foreach (var issue in extension.Issues)
                    Extend(issue);
    }

    public HashSet<string> Parties { get; } = new(StringComparer.Ordinal);

    /// <summary>The issues with all the options and the widest range that they come to have.</summary>
    public Dictionary<string, Issue> Issues { get; } = new(StringComparer.Ordinal);

    private void Extend(Issue issue)
    {
        if (!Issues.TryAdd(issue.Id.Value, issue) && Issues[issue.Id.Value].Widened(issue) is { } wider)
            Issues[issue.Id.Value] = wider;
    }
}
