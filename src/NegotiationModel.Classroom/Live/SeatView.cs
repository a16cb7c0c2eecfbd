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
            Rulings = canMove ? [.. state.Talks.ExampleRulings(party!.Value).Take(Most)] : default,
        };
    }

    private const int Most = 200;

    private readonly Lazy<ValueList<Negotiation>> played = new(() =>
        [.. NegotiationDocument.From(Talks).Play().Select(ruling => ruling.Talks).Prepend(Negotiation.Convene(Talks.Setting))]
    );

    // What it says on all that counts is worth the same whatever stands.
    private bool IsWhole(Move.Propose offer) =>
        offer is { Amends: null, Supplements: null, Ends: null, RevivesProposalOrAgreement: null }
        && Wants is not null
        && Wants.IssuePreferences.All(one => offer.Terms.Find(one.Issue) is not null);

    private Negotiation Before(int at) => played.Value[at];

    private string? Worth(Move.Propose offer, Negotiation talks) =>
        Party is not { } party || talks.AgreedIfAccepted(offer, party) is not { } whole || Worth(whole) is not { } worth ? null
        : talks.Agreed(party) is { } agreed && agreed.Any(term => offer.Terms.Find(term.Issue) is null) ? $"{worth} with what is agreed"
        : worth;

    public int Version => Talks.Log.Count;

    /// <summary>What a package is worth to the party, in words; null where nobody says.</summary>
    public string? Worth(Terms terms) => Wants is null ? null : $"{PointsText.Text(PointsText.Of(Wants.Utility(terms)))} points";

    /// <summary>The same of what would be agreed with an offer, which may say something on a part alone.</summary>
    public string? Worth(Move.Propose offer) => Worth(offer, Talks);

    /// <summary>The same as it was when the offer was made.</summary>
    /// <param name="at">Its place in the log.</param>
    public string? WorthThen(int at) => Talks.Log[at].Move is Move.Propose offer ? Worth(offer, IsWhole(offer) ? Talks : Before(at)) : null;

    /// <summary>The standing offer of another that somebody wants to counter; null where there is no such offer.</summary>
    public Proposal? ToCounter(string id) => Talks.OnTheTable.FirstOrDefault(one => one.Id.Value == id && one.By != Party);

    public Ruling? On(MoveKind kind, string? subject = null) =>
        Rulings
            .Cast<Ruling?>()
            .FirstOrDefault(ruling => ruling!.Value.Move.Kind == kind && (subject is null || ruling.Value.Move.ActsOn?.Id == subject));

    /// <summary>Why a move could not be made; null where nothing speaks against it.</summary>
    public string? WhyNot(Move move) => Talks.Rule(move).Refusal?.Message;

    /// <summary>Whether the protocol has no conditions at all, so that there is nothing to say of them.</summary>
    public bool HasNoConditions(Move move) => Talks.Rule(move).Code == RefusalCode.ConditionsNotAllowed;

    public string NameOf(PartyId party) => Talks.Seats.Find(party.Value)?.Party.Name ?? party.Value;

    /// <summary>The end of something: as it was said at first, or as it was set last.</summary>
    public End EndOf(string id, End said, LimitKind? kind = null) =>
        Talks.Log.Select(logged => logged.Move).OfType<Move.SetLimit>().LastOrDefault(set => set.Target == id && set.Limit == kind)?.Until
        ?? said;

    /// <summary>How long something stands, in words; what hangs on events is told as it was said.</summary>
    public static string Until(End end, DateTimeZone zone) => end.Instant is { } at ? Time(at, zone) : end.ToString();

    /// <summary>When something ends: with seconds where it is within a minute.</summary>
    public static string EndTime(Instant at, DateTimeZone zone) =>
        at.InZone(zone).ToString(at.ToUnixTimeSeconds() % 60 == 0 ? "HH:mm" : "HH:mm:ss", null);

    public static string Time(Instant at, DateTimeZone zone) => at.InZone(zone).ToString("HH:mm", null);
}
