using System.Collections.Immutable;
using NodaTime;

namespace NegotiationModel.Classroom;

/// <summary>All that a class knows besides the moves at its tables.</summary>
internal sealed record ClassState
{
    /// <summary>What people type to join.</summary>
    public required string Code { get; init; }

    /// <summary>What the teacher's address holds.</summary>
    public required string Secret { get; init; }

    /// <summary>From which seatings follow.</summary>
    public required ulong Seed { get; init; }

    /// <summary>What is negotiated, as the JSON of a document.</summary>
    public required string Document { get; init; }

    /// <summary>Who came, or is expected; a person's number is the place here.</summary>
    public ImmutableList<Person> People { get; init; } = [];

    /// <summary>The rounds; the last is the one that is played, or was.</summary>
    public ImmutableList<Round> Rounds { get; init; } = [];

    /// <summary>Whether the teacher's page shows who got what.</summary>
    public bool AreResultsShown { get; init; }

    /// <summary>Of which round; null for all.</summary>
    public int? ResultsOf { get; init; }

    /// <summary>The round that is played, or was last; null before the first.</summary>
    public Round? Round => Rounds is [.., var last] ? last : null;

    public Person? Find(int person) => person >= 0 && person < People.Count ? People[person] : null;

    public string NameOf(int person) => Find(person) is { Name.Length: > 0 } known ? known.Name : $"No. {person + 1}";
}

/// <summary>Somebody in the class.</summary>
/// <param name="Name">As they call themselves; may be empty.</param>
/// <param name="PersonalCode">What they type on another device.</param>
/// <param name="Key">What the cookie holds; null for somebody who is expected and has not come.</param>
internal sealed record Person(string Name, string PersonalCode, string? Key)
{
    /// <summary>Whether they went away for good: the next round has no seat for them.</summary>
    public bool HasLeft { get; init; }

    public bool IsHere => Key is not null && !HasLeft;
}

/// <summary>A round: everybody at a table.</summary>
internal sealed record Round(int Number, Instant Begun, Instant? Until, ImmutableList<ClassTable> Tables)
{
    /// <summary>Whether the teacher ended it.</summary>
    public bool IsOver { get; init; }
}

/// <summary>A table of a round. Its id is that of its negotiation.</summary>
internal sealed record ClassTable(string Id, int Number, ImmutableList<ClassSeat> Seats, ImmutableList<int> Observers)
{
    /// <summary>What the teacher says to this table.</summary>
    public string? Note { get; init; }

    /// <summary>Whether the teacher ended it.</summary>
    public bool IsOver { get; init; }

    /// <summary>The offers of seats that not everybody who sat there made.</summary>
    public ImmutableList<MadeBy> MadeBy { get; init; } = [];

    public ClassSeat? SeatOf(int person) => Seats.Find(seat => seat.People.Contains(person));
}

/// <summary>Who made an offer of a seat: a bot, the teacher, or one of several who share it.</summary>
internal sealed record MadeBy(string Party, string Offer, string Who);

/// <summary>A seat at a table.</summary>
/// <param name="Party">The party that sits there.</param>
/// <param name="People">Who plays it.</param>
/// <param name="Bot">The strategy that plays it instead; null for none.</param>
internal sealed record ClassSeat(string Party, ImmutableList<int> People, string? Bot);
