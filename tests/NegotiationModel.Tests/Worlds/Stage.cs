namespace NegotiationModel.Tests.Worlds;

/// <summary>A negotiation as it stood at one time, and what might have been done then.</summary>
internal sealed class Stage(Negotiation talks)
{
    /// <summary>Somebody who is not at the table.</summary>
    public static readonly PartyId Stranger = "stranger";

    public Negotiation Talks { get; } = talks;

    /// <summary>Everything that stands, as it was when a law first asked.</summary>
    public Account Account => field ??= Account.Of(Talks);

    /// <summary>Who might move: every party that is listed, and a stranger.</summary>
    public IEnumerable<PartyId> Movers => Talks.Seats.Select(seat => seat.Party.Id).Append(Stranger);

    /// <summary>Every pair there can be.</summary>
    public IReadOnlyList<Pair> Pairs => field ??= [.. Pair.All(Talks)];

    /// <summary>How each might be made.</summary>
    public Contents Contents => field ??= new(Talks);

    /// <summary>What the library lists, by party; of a stranger who cannot join it is not asked, and nothing is allowed.</summary>
    public IReadOnlyDictionary<PartyId, IReadOnlyList<PermittedMove>> Listed =>
        field ??= Movers.ToDictionary(party => party, party => (IReadOnlyList<PermittedMove>)[.. May(party)]);

    private IEnumerable<PermittedMove> May(PartyId party) =>
        party != Stranger || Talks.Setting.Protocol.AllowsJoining ? Talks.PermittedMoves(party) : [];
}
