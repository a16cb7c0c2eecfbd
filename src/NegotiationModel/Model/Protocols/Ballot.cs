namespace NegotiationModel;

/// <summary>What somebody who is asked has said, as far as rules tell it apart.</summary>
internal enum Vote
{
    /// <summary>Nothing yet.</summary>
    Open,

    /// <summary>Yes.</summary>
    Accepts,

    /// <summary>No.</summary>
    Rejects,

    /// <summary>Neither yes nor no.</summary>
    Abstains,
}

/// <summary>Who is asked, and what each has said.</summary>
/// <param name="Voters">Those who are asked.</param>
/// <param name="Votes">What each of them said.</param>
/// <param name="IsOver">Whether the time to speak is over.</param>
/// <param name="Groups">The groups that rules may name.</param>
internal sealed record Ballot(PartyId[] Voters, Vote[] Votes, bool IsOver, ValueList<PartyGroup> Groups)
{
    /// <summary>Whether nobody will be waited for any more.</summary>
    public bool IsComplete => IsOver || Count(Vote.Open) == 0;

    public int Count(Vote vote) => Votes.Count(one => one == vote);

    /// <summary>The parties of a group; none where there is no such group.</summary>
    public ValueList<PartyId> PartiesIn(string name) => Groups.FirstOrDefault(group => group.Name == name)?.Parties ?? default;

    /// <summary>The ballot of some of those who are asked.</summary>
    public Ballot Among(ValueList<PartyId> parties)
    {
        var some = parties.ToHashSet();
        return this with
        {
            Voters = [.. Voters.Where(some.Contains)],
            Votes = [.. Votes.Where((_, voter) => some.Contains(Voters[voter]))],
        };
    }
}
