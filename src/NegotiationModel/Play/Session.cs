using NodaTime;

namespace NegotiationModel;

/// <summary>
/// Strategies at one table: each turn is decided by a strategy, made a move, and ruled on by the negotiation itself, whose log is a legal
/// document. Turns go round in the order of the participants, also where the rules leave them free; there, talks that the
/// rounds do not bring to an end expire at their deadline, after the last turn. Everything follows from the arguments: the
/// same seed and pace give the same session.
/// </summary>
public sealed partial class Session
{
    private readonly Participant[] participants;
    private readonly Negotiator[] players;
    private readonly int[] movers, ratifiers;
    private readonly List<Offer> offers = [];
    private readonly Pace pace;
    private readonly bool alternates;
    private readonly long limit;
    private Negotiation.Draft draft; // changed in place from turn to turn, as long as nobody asks for the table
    private int turns;
    private Instant beat;

    private Session(Negotiation talks, Participant[] participants, int rounds, ulong seed, Pace pace)
    {
        var setting = talks.Setting;
        (draft, this.participants, Rounds, this.pace) = (new(talks), participants, rounds, pace);
        var draw = new Draw(seed);
        players = Array.ConvertAll(participants, one => one.Strategy.Begin(one.Preferences, draw.Next()));
        movers = Movers(participants);
        ratifiers = setting.Protocol.Ratifiers.Count == 0 ? [] : [.. setting.Protocol.Ratifiers.Select(PlaceOf).Where(place => place >= 0)];
        (alternates, limit, beat) = (setting.Protocol.TurnOrder == TurnOrder.Alternating, (long)rounds * movers.Length, pace.Start);
    }

    /// <summary>The negotiation as it stands.</summary>
    public Negotiation Talks => draft.Shown;

    /// <summary>The offers so far, the earliest first.</summary>
    public IReadOnlyList<Offer> Offers => offers;

    /// <summary>How many rounds there are at most; in each everybody who takes turns has one.</summary>
    public int Rounds { get; }

    /// <summary>The round, counted from 1.</summary>
    public int Round => Math.Min(Rounds, (turns / movers.Length) + 1);

    /// <summary>How many rounds were begun.</summary>
    public int RoundsBegun => Math.Min(Rounds, (turns + movers.Length - 1) / movers.Length);

    /// <summary>Whether nothing more happens: the talks are closed, or all rounds are over, and nobody is left to ratify.</summary>
    public bool IsOver => IsClosed && (ratifiers.Length == 0 || NextRatifier().Place < 0);

    /// <summary>Begins a session between two or more principals, and a mediator where there is one.</summary>
    /// <param name="protocol">The rules. Where turns alternate they also end the talks after the last round; elsewhere a deadline does, unless turns take no time.</param>
    /// <param name="agenda">What is to be agreed; the outcomes of all participants are of it.</param>
    /// <param name="participants">Two or more, in the order of their turns; all of one space of outcomes.</param>
    /// <param name="rounds">How many rounds there are at most, from 1 to a million.</param>
    /// <param name="seed">From which all chance follows.</param>
    /// <param name="pace">When the moves are made; left out, a minute apart from the Unix epoch on.</param>
    /// <param name="title">What people call the talks; left out, nothing.</param>
    /// <exception cref="ArgumentException">Something contradicts the rest.</exception>
    public static Session Begin(Protocol protocol, ValueList<Issue> agenda, ValueList<Participant> participants, int rounds, ulong seed = 0, Pace? pace = null, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        ArgumentOutOfRangeException.ThrowIfLessThan(rounds, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rounds, 1_000_000);
        Check(protocol, participants);
        return new(Convened(protocol, agenda, participants, rounds, pace ?? Pace.Minutes, title), [.. participants], rounds, seed, pace ?? Pace.Minutes);
    }

    /// <summary>Begins another session of the same rules, agenda, parties and rounds at a table that was convened already.</summary>
    internal static Session Begin(Negotiation convened, Participant[] participants, int rounds, ulong seed, Pace pace) => new(convened, participants, rounds, seed, pace);

    /// <summary>The table before the first turn, from which any number of sessions can begin.</summary>
    internal static Negotiation Convened(Protocol protocol, ValueList<Issue> agenda, ValueList<Participant> participants, int rounds, Pace pace, string? title = null)
    {
        var alternates = protocol.TurnOrder == TurnOrder.Alternating;
        var parties = new Party[participants.Count];
        for (var at = 0; at < parties.Length; at++)
            parties[at] = participants[at].Seated;
        var setting = new Setting(alternates ? protocol with { MaxRounds = rounds } : protocol, [.. parties], agenda) { Convened = pace.Start };
        if (title is not null)
            setting = setting with { Title = title };
        if (!alternates && pace.Each > Duration.Zero)
            setting = setting with { Deadline = pace.Start + (pace.Each * ((long)rounds * Movers([.. participants]).Length)) };
        return Negotiation.Convene(setting);
    }

    /// <summary>Plays one turn; false when the session was over.</summary>
    /// <exception cref="RefusedException">A strategy made a move that the rules refuse.</exception>
    /// <exception cref="InvalidOperationException">A strategy answers where nothing is on offer, or passes where it must act.</exception>
    public bool Step()
    {
        if (IsClosed)
            return ratifiers.Length > 0 && Ratify();
        if (ratifiers.Length > 0 && Ratify())
            return true;
        Take(NextMover());
        PassOn();
        if (!alternates && turns >= limit && Talks.Deadline is { } deadline && deadline > Talks.Now)
            draft = new(Talks.AdvanceTo(deadline).Negotiation);
        return true;
    }

    /// <summary>Plays on to the end.</summary>
    /// <param name="cancellation">Stops between two turns; the session can go on from there.</param>
    /// <param name="progress">Is told each round that was played.</param>
    /// <exception cref="RefusedException">A strategy made a move that the rules refuse.</exception>
    public Session Run(CancellationToken cancellation = default, IProgress<int>? progress = null)
    {
        while (Step())
        {
            cancellation.ThrowIfCancellationRequested();
            if (progress is not null && (turns % movers.Length == 0 || IsOver))
                progress.Report(RoundsBegun);
        }

        return this;
    }

    /// <summary>The strategy of a participant at work, which may say what it aims at and what it thinks the others want.</summary>
    /// <param name="party">The participant.</param>
    /// <exception cref="ArgumentException">It is no participant.</exception>
    public Negotiator Player(PartyId party) => PlaceOf(party) is >= 0 and var place ? players[place] : throw new ArgumentException($"{party} takes no part.", nameof(party));

    private bool IsClosed => draft.Table.Status >= NegotiationStatus.Concluded || turns >= limit;

    private static int[] Movers(Participant[] participants)
    {
        var (movers, count) = (new int[participants.Length], 0);
        for (var place = 0; place < participants.Length; place++)
            if (participants[place].Role is Role.Principal or Role.Mediator)
                movers[count++] = place;
        return movers[..count];
    }

    private static void Check(Protocol protocol, ValueList<Participant> participants)
    {
        var (principals, mediators) = (0, 0);
        foreach (var one in participants)
        {
            principals += one.Role == Role.Principal ? 1 : 0;
            mediators += one.Role == Role.Mediator ? 1 : 0;
            if (one.Preferences.Space != participants[0].Preferences.Space)
                throw new ArgumentException("All preferences of a session are over the same outcomes.", nameof(participants));
        }

        if (principals < 2)
            throw new ArgumentException("A session has two principals or more.", nameof(participants));
        if (mediators > 0 && protocol.TurnOrder == TurnOrder.Alternating)
            throw new ArgumentException("Where turns alternate, mediators have none.", nameof(participants));
        if (mediators == 0 && protocol.OnlyMediatorsPropose)
            throw new ArgumentException("Where only mediators propose, one must take part.", nameof(participants));
    }

    // Whose turn it is by the rules, or in the round robin; who has left is passed over.
    private int NextMover()
    {
        var place = movers[turns % movers.Length];
        if (alternates)
            return Talking(in draft.Table) is { } turn && turn != participants[place].Party ? PlaceOf(turn) : place;
        while (!draft.Table.Seats[place].IsPresent)
        {
            PassOn();
            place = movers[turns % movers.Length];
        }

        return place;
    }

    private void PassOn() => (turns, beat) = (turns + 1, beat + pace.Each);

    private static PartyId? Talking(in Table table) => table.IsActive ? table.PartyAt(table.Turn).Id : (PartyId?)null;

    private int PlaceOf(PartyId party) => Array.FindIndex(participants, one => one.Party == party);
}
