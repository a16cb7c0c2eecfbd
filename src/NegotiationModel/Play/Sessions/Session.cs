using System.Text.Json.Serialization;
using NegotiationModel.Analysis;
using NegotiationModel.Serialization;
using NodaTime;

namespace NegotiationModel.Play;

/// <summary>
/// Strategies at one table: each turn is decided by a strategy, made a move, and ruled on by the negotiation itself, so that its log,
/// written as a document, replays with every move permitted. Turns go round in the order of the participants, also where the rules leave
/// them free; there, talks that the rounds do not bring to an end expire at their deadline, after the last turn. Everything follows from
/// the arguments: the same seed and pace give the same session.
/// </summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed partial class Session
{
    private readonly ValueList<Participant> participants;
    private readonly SeatedParticipant?[] players; // by their seats
    private readonly SeatedParticipant[] movers; // in the order of their turns
    private readonly int[] ratifiers;
    private readonly OfferList offers;
    private readonly OutcomeSpace space;
    private readonly Duration each;
    private readonly bool alternates;
    private readonly long limit;
    private Negotiation.Builder draft; // changed in place from turn to turn, as long as nobody asks for the table
    private int turns,
        next;
    private int round = 1;
    private Instant beat;

    private Session(Negotiation talks, ValueList<Participant> participants, int rounds, ulong seed, Pace pace)
    {
        var protocol = talks.Setting.Protocol;
        (draft, this.participants, MaxRounds, each, beat) = (new(talks), participants, rounds, pace.TurnDuration, pace.Start);
        space = participants[0].PreparedRanking!.Space;
        players = new SeatedParticipant?[talks.Seats.Count];
        offers = new(Ids(talks.Seats), (long)rounds * participants.Count);
        var draw = new SeededRandom(seed);
        foreach (var participant in participants)
            Seat(participant, talks.Seats, draw.NextUInt64());
        movers = Movers(talks.Seats);
        ratifiers =
            protocol.Ratifiers.Count == 0
                ? []
                : [.. protocol.Ratifiers.Select(party => talks.Seats.IndexOf(party.Value)).Where(seat => players[seat] is not null)];
        (alternates, limit) = (protocol.TurnOrder == TurnOrder.Alternating, (long)rounds * movers.Length);
        AddEarlierOffers(talks.Proposals);
    }

    /// <summary>The talks as they stand. Between turns that are played one by one, and after a run, asking changes nothing; who asks
    /// within a run, as a strategy does, has that turn's table from then on.</summary>
    public Negotiation Talks => draft.Shown;

    /// <summary>The offers so far, the earliest first; where talks were under way, also those that were made before.</summary>
    public IReadOnlyList<Offer> Offers => offers;

    /// <summary>How many rounds there are at most; in each everybody who takes turns has one.</summary>
    public int MaxRounds { get; }

    /// <summary>The round, counted from 1: that of the next turn, and of the last one when no turn is left.</summary>
    public int Round => IsClosed ? Math.Max(1, RoundsBegun) : round;

    /// <summary>How many rounds were begun.</summary>
    public int RoundsBegun => Math.Min(MaxRounds, (turns + movers.Length - 1) / movers.Length);

    /// <summary>Whether nothing more happens: the talks are closed, or all rounds are over, and nobody is left to ratify.</summary>
    public bool IsOver => IsClosed && (ratifiers.Length == 0 || NextRatifier().Seat < 0);

    /// <summary>Who takes the next turn; null where none is left. To ratify takes no turn.</summary>
    public PartyId? NextParty => IsClosed ? default(PartyId?) : NextMover().Party;

    /// <summary>Begins a session between two or more principals, and a mediator where there is one, in 100 rounds.</summary>
    /// <inheritdoc cref="Begin(Protocol, IEnumerable{Issue}, IEnumerable{Participant}, SessionOptions)"/>
    public static Session Begin(Protocol protocol, IEnumerable<Issue> agenda, IEnumerable<Participant> participants) =>
        Begin(protocol, agenda, participants, SessionOptions.Default);

    /// <summary>Begins a session between two or more principals, and a mediator where there is one.</summary>
    /// <example>
    /// <code>
    /// Participant[] both = [new(seller, Strategies.Boulware), new(buyer, Strategies.TitForTat)];
    /// var session = Session.Begin(Protocol.Bargaining, agenda, both, new() { MaxRounds = 30 }).Run();
    /// </code>
    /// </example>
    /// <param name="protocol">The rules. Where turns alternate they also end the talks after the last round; elsewhere a deadline does,
    /// unless turns take no time.</param>
    /// <param name="agenda">What is to be agreed; the outcomes of all participants are of it.</param>
    /// <param name="participants">Two or more, in the order of their turns; those with a <see cref="Ranking"/> all of one space of
    /// outcomes.</param>
    /// <param name="options">How it is played.</param>
    /// <exception cref="ArgumentException">Something contradicts the rest, such as preferences that name an issue or a value that the
    /// agenda lacks; a mediator takes part where turns alternate, or none does where only mediators propose.</exception>
    /// <exception cref="InvalidOperationException">A strategy is an <see cref="InformedStrategy"/>, which was not told what all want:
    /// <see cref="InformedStrategy.WithKnowledge"/> gives the one that can begin.</exception>
    public static Session Begin(Protocol protocol, IEnumerable<Issue> agenda, IEnumerable<Participant> participants, SessionOptions options)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        ArgumentNullException.ThrowIfNull(agenda);
        ArgumentNullException.ThrowIfNull(participants);
        ArgumentNullException.ThrowIfNull(options);
        return BeginWith(protocol, ValueList.CreateRange(agenda), ValueList.CreateRange(participants), options);
    }

    private static Session BeginWith(
        Protocol protocol,
        ValueList<Issue> agenda,
        ValueList<Participant> participants,
        SessionOptions options
    )
    {
        Check(protocol, participants);
        CheckAgenda(WritableArgument.Items(agenda, nameof(agenda)), participants);
        var pace = options.Pace ?? Pace.MinutePerTurn;
        CheckPace(pace, options.MaxRounds, participants);
        participants = Participant.Prepared(participants, agenda, []);
        return new(
            Convened(protocol, agenda, participants, options.MaxRounds, pace, options.Title),
            participants,
            options.MaxRounds,
            options.Seed,
            pace
        );
    }

    /// <summary>Begins a session about what a document is about: on the agenda that its moves made, between the principals whose
    /// preferences it has, by its own rules as far as they can play by them, unless others are given. The setting of
    /// <see cref="Talks"/> says which are played.</summary>
    /// <example><code>
    /// var session = Session.Begin(Scenario.UsedCar, [Strategies.Boulware, Strategies.TitForTat], new() { MaxRounds = 30 }).Run();
    /// </code></example>
    /// <param name="document">A document with preferences of two principals or more, or a built-in scenario.</param>
    /// <param name="strategies">One for each of these principals, in the order of the document's preferences. One that is
    /// <see cref="InformedStrategy"/> is told what all want.</param>
    /// <param name="options">How it is played; left out, as usual. Without a title the talks are called what the document calls
    /// them.</param>
    /// <param name="protocol">The rules; left out, the document's own (<see cref="ProtocolExtensions.RestrictedTo"/>), or
    /// <see cref="Protocol.AlternatingOffers"/> where those who play cannot agree by them. Where by its own only mediators propose, its
    /// mediator drafts (<see cref="SingleTextMediation.Mediator"/>).</param>
    /// <exception cref="ArgumentException">There are more or fewer strategies, or something contradicts the rest.</exception>
#pragma warning disable RS0027 // the others begin with a protocol, so that what is left out cannot be taken for one of theirs
    public static Session Begin(
        NegotiationDocument document,
        IEnumerable<Strategy> strategies,
        SessionOptions? options = null,
        Protocol? protocol = null
    )
#pragma warning restore RS0027
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(strategies);
        options ??= SessionOptions.Default;
        var participants = SessionOfDocument.Participants(
            document,
            WritableArgument.Items(ValueList.CreateRange(strategies), nameof(strategies))
        );
        var rules = protocol ?? SessionOfDocument.Rules(document, participants);
        return Begin(
            rules,
            document.FinalAgenda,
            protocol is null && rules.OnlyMediatorsPropose ? [SessionOfDocument.Mediator(document), .. participants] : participants,
            options with
            {
                Title = options.Title ?? document.Setting.Title,
            }
        );
    }

    /// <summary>
    /// Goes on from where talks stand, leaving them as they are: what would come of it if these strategies took over? What was offered
    /// before
    /// counts as offered. The rules, the rounds and the deadline of the talks hold; beyond the rounds of the options nobody acts.
    /// </summary>
    /// <param name="talks">Active talks.</param>
    /// <param name="participants">Every principal at the table, and whoever else is to act, in the order of their turns; those with a
    /// <see cref="Ranking"/> all of one space of outcomes.</param>
    /// <param name="options">How it is played, where it is not as usual. The session counts its rounds from 1; strategies measure time by
    /// them, also where the rounds or the deadline of the talks end sooner. The pace begins not before the last move.</param>
    /// <exception cref="ArgumentException">The talks are not active, or something contradicts the rest.</exception>
    public static Session Continue(Negotiation talks, ValueList<Participant> participants, SessionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(talks);
        options ??= SessionOptions.Default;
        Check(talks.Setting.Protocol, participants);
        CheckSeats(talks, participants);
        ValueList<Issue> agenda = [.. talks.Agenda.Select(item => item.Issue)];
        CheckAgenda(agenda, participants);
        var pace = options.Pace ?? new(talks.Now, Pace.MinutePerTurn.TurnDuration);
        CheckPace(pace, options.MaxRounds, participants);
        if (pace.Start < talks.Now)
            throw new ArgumentException("The pace begins before the last move.", nameof(options));
        participants = Participant.Prepared(participants, agenda, [.. talks.Proposals.Select(proposal => proposal.Terms)]);
        return new(talks, participants, options.MaxRounds, options.Seed, pace);
    }

    /// <summary>The table before the first turn, from which any number of sessions can begin.</summary>
    internal static Negotiation Convened(
        Protocol protocol,
        ValueList<Issue> agenda,
        ValueList<Participant> participants,
        int rounds,
        Pace pace,
        string? title = null
    )
    {
        var alternates = protocol.TurnOrder == TurnOrder.Alternating;
        var parties = new Party[participants.Count];
        var movers = 0;
        for (var at = 0; at < parties.Length; at++)
        {
            parties[at] = participants[at].Seated;
            movers += participants[at].TakesTurns ? 1 : 0;
        }

        var setting = new Setting(alternates ? protocol with { MaxAlternatingRounds = rounds } : protocol, [.. parties], agenda)
        {
            ConvenedAt = pace.Start,
        };
        if (title is not null)
            setting = setting with { Title = title };
        if (!alternates && pace.TurnDuration > Duration.Zero)
            setting = setting with { Deadline = pace.Start + (pace.TurnDuration * ((long)rounds * movers)) };
        return Negotiation.Convene(setting);
    }

    /// <summary>Plays the next turn, or lets the next ratifier speak.</summary>
    /// <returns>Whether there was one; false where nothing was left to play. After the last turn it is true, and <see cref="IsOver"/>
    /// too.</returns>
    /// <exception cref="RefusedException">A strategy made a move that the rules refuse.</exception>
    /// <exception cref="InvalidOperationException">A strategy answers where nothing is on offer, passes where it must act, offers what is
    /// no outcome, or makes a move of another party; or it threw what is the inner exception. The message names strategy and
    /// party.</exception>
    public bool TryPlayTurn()
    {
        var wentOn = Advance();
        _ = draft.Shown; // from here on the table is anybody's to keep
        return wentOn;
    }

    private bool Advance()
    {
        if (draft.Table.IsDue(beat))
            draft = new(Talks.AdvanceTo(beat).Talks);
        if (IsClosed)
            return ratifiers.Length > 0 && Ratify();
        if (ratifiers.Length > 0 && Ratify())
            return true;
        TakeTurn(NextMover());
        AdvanceTurn();
        if (!alternates && turns >= limit && Talks.Deadline is { } deadline && deadline > Talks.Now)
            draft = new(Talks.AdvanceTo(deadline).Talks);
        return true;
    }

    /// <summary>Plays on to the end.</summary>
    /// <param name="progress">Is told each round that was played.</param>
    /// <param name="cancellationToken">Stops between two turns; the session can go on from there.</param>
    /// <exception cref="RefusedException">A strategy made a move that the rules refuse.</exception>
    /// <exception cref="InvalidOperationException">A strategy answers where nothing is on offer, passes where it must act, offers what is
    /// no outcome, or makes a move of another party; or it threw what is the inner exception. The message names strategy and
    /// party.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Session Run(IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        try
        {
            for (var before = round; Advance(); before = round)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (progress is not null && (round > before || IsOver))
                    progress.Report(Math.Min(before, RoundsBegun));
            }

            return this;
        }
        finally
        {
            _ = draft.Shown;
        }
    }

    /// <summary>The strategy of a participant at work, which may say what it aims at and what it thinks the others want.</summary>
    /// <param name="party">The participant.</param>
    /// <exception cref="ArgumentException">It is no participant.</exception>
    public Negotiator NegotiatorOf(PartyId party) =>
        Array.Find(players, seated => seated?.Party == party)?.Negotiator
        ?? throw new ArgumentException($"{party} takes no part.", nameof(party));

    private bool IsClosed => draft.Table.IsClosed || turns >= limit;

    // Whose turn it is by the rules, or in the round robin.
    private SeatedParticipant NextMover() => alternates && draft.Table.IsActive ? players[draft.Table.Turn]! : movers[next];

    // The turns of who has left pass as well.
    private void AdvanceTurn()
    {
        do
        {
            turns++;
            beat += each;
            if (++next < movers.Length)
                continue;
            next = 0;
            round++;
        } while (turns < limit && !draft.Table.IsPresent(movers[next].Seat));
    }
}
