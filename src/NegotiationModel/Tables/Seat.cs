namespace NegotiationModel;

/// <summary>A party's place at the table.</summary>
public sealed class Seat : Registered
{
    internal Seat(Party party, bool isPresent = true, int last = -1)
        : base(party.Id.Value) => (Party, IsPresent, Last) = (party, isPresent, last);

    /// <summary>The party that sits there.</summary>
    public Party Party { get; }

    /// <summary>Whether it is at the table now; false when it has left.</summary>
    public bool IsPresent { get; }

    /// <summary>Where one live proposal per party is the rule: the place of the last one from here; −1 for none since the party sat down.</summary>
    internal int Last { get; }

    /// <summary>Whether it is a principal at the table, and so counts for acceptance.</summary>
    internal bool Counts => IsPresent && Party.May(Rights.Commit);
}
