using NegotiationModel.Analysis;
using NegotiationModel.Hosting;
using NodaTime;

namespace NegotiationModel.Classroom;

/// <summary>
/// What somebody sees of a table: the talks, which everybody there knows, and of what the document holds in confidence that of the party
/// they play. Nothing else of it is at hand on their page.
/// </summary>
internal sealed record SeatView(ClassTable Table, Negotiation Talks, PartyId? Party)
{
    /// <summary>What the party wants; null where nobody says, and for who watches.</summary>
    public Preferences? Wants { get; private init; }

    /// <summary>What it may do, and why not the rest.</summary>
    public ValueList<Ruling> Rulings { get; private init; }

    /// <summary>Whether moves are made from this page.</summary>
    public bool CanMove { get; private init; }

    public static SeatView Of(ClassTable table, DeskState state, PartyId? party, bool isOver)
    {
        var own = state.DocumentFor(party is { } seat ? new SeatId(seat) : null);
        var canMove = party is not null && !isOver && table.Seats.Find(one => one.Party == party.Value.Value) is { Bot: null };
        return new(table, state.Talks, party)
        {
            Wants = own.Preferences.FirstOrDefault(),
            CanMove = canMove,
            Rulings = canMove ? [.. state.Talks.RulingsFor(party!.Value).Take(Most)] : default,
        };
    }

    private const int Most = 200;

    public int Version => Talks.Log.Count;

    /// <summary>What a package is worth to the party, in words; null where nobody says.</summary>
    public string? Worth(Terms terms) => Wants is null ? null : $"{Points.Text(Points.Of(Wants.Utility(terms)))} points";

    public Ruling? On(MoveKind kind, string? subject = null) =>
        Rulings
            .Cast<Ruling?>()
            .FirstOrDefault(ruling => ruling!.Value.Move.Kind == kind && (subject is null || ruling.Value.Move.Subject?.Id == subject));

    public string NameOf(PartyId party) => Talks.Seats.Find(party.Value)?.Party.Name ?? party.Value;

    public static string Time(Instant at, DateTimeZone zone) => at.InZone(zone).ToString("HH:mm", null);
}
