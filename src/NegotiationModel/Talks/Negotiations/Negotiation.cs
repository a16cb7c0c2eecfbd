using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using NegotiationModel.Serialization;
using NodaTime;

namespace NegotiationModel;

/// <summary>
/// A negotiation: parties, agenda, protocol, and the moves made so far. Immutable and safe to share: a move yields a new
/// negotiation and the old one stays valid, so that keeping a value is forking. Nothing in it reads a clock.
/// </summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed partial class Negotiation
{
    // Changed only while the negotiation is being made; whoever is given it finds it as it will stay.
    private Table table;
    private PersistentVector<object> log;
    private bool ownsLog;

    private AdvanceCache? passed;

    private Negotiation(in Table table, PersistentVector<object> log, bool requiresTimes)
    {
        RequiresMoveTimes = requiresTimes;
        this.table = table;
        this.table.Share();
        this.log = log;
    }

    /// <summary>How it began.</summary>
    public Setting Setting => table.Setting;

    /// <summary>The id of the negotiation.</summary>
    public string Id => Setting.Id;

    /// <summary>Where the talks stand.</summary>
    public NegotiationStatus Status => table.Status;

    /// <summary>Whether the talks go on: they are neither suspended nor closed.</summary>
    public bool IsActive => table.IsActive;

    /// <summary>Whether the talks are over: concluded, broken off or expired.</summary>
    public bool IsClosed => table.IsClosed;

    /// <summary>The instant up to which this is so: that of the last move, or to which time was let pass.</summary>
    public Instant Now => table.Now;

    /// <summary>The instant at which it is too late; null for none.</summary>
    public Instant? Deadline => table.Clock.Deadline;

    /// <summary>The next instant at which time alone changes something, for a timer to wait for; null when nothing is due.</summary>
    public Instant? NextDue => table.NextDue;

    /// <summary>Whose turn it is; null where turns are free or the talks are not active.</summary>
    public PartyId? NextParty => table.Alternates && table.IsActive ? table.PartyAt(table.Turn).Id : (PartyId?)null;

    /// <summary>The round of alternating turns, counted from 1; 1 where turns are free.</summary>
    public int AlternatingRound => table.Round;

    /// <summary>The parties to the talks, also those who have left the table, in the listed order, and then those who joined:
    /// <see cref="PartyList.Present"/> leaves out who has left. One is found by its id: <c>talks.Parties["seller"]</c>.</summary>
    public PartyList Parties => new(Seats);

    /// <summary>Who sits at the table, in the listed order.</summary>
    public KeyedList<PartyId, Seat> Seats => Lists.Seats;

    /// <summary>What is to be agreed, in the order in which it came onto the agenda.</summary>
    public KeyedList<IssueId, AgendaItem> Agenda => Lists.Agenda;

    /// <summary>The proposals, in the order in which they were tabled.</summary>
    public KeyedList<ProposalId, Proposal> Proposals => Lists.Proposals;

    /// <summary>The proposals that can still be accepted, live or conditionally accepted, in the order in which they were tabled.</summary>
    public ValueList<Proposal> OnTheTable => [.. Proposals.Where(proposal => proposal.IsOnTheTable)];

    /// <summary>The conditions, in the order in which they were set.</summary>
    public KeyedList<ConditionId, Condition> Conditions => Lists.Conditions;

    /// <summary>The agreements, in the order in which they came about.</summary>
    public KeyedList<AgreementId, Agreement> Agreements => Lists.Agreements;

    /// <summary>The permitted moves in their order.</summary>
    public MoveLog Log => new(log);

    internal ref readonly Table Table => ref table;

    /// <summary>Begins a negotiation.</summary>
    /// <param name="protocol">The rules.</param>
    /// <param name="parties">Who is at the table; at least two principals.</param>
    /// <param name="agenda">What is to be agreed.</param>
    /// <exception cref="ArgumentException">The setting contradicts itself; the message says where.</exception>
    [OverloadResolutionPriority(1)] // a list in brackets fits the sequences too
    public static Negotiation Convene(Protocol protocol, ValueList<Party> parties, ValueList<Issue> agenda) =>
        Convene(
            new Setting(
                protocol ?? throw new ArgumentNullException(nameof(protocol)),
                WritableArgument.Items(parties, nameof(parties)),
                WritableArgument.Items(agenda, nameof(agenda))
            ),
            null
        );

    /// <summary>Begins a negotiation whose parties and agenda are given as lists or sequences.</summary>
    /// <typeparam name="TIssue">What the issues are, as in a list of F# that has amounts of money only.</typeparam>
    /// <param name="protocol">The rules.</param>
    /// <param name="parties">Who is at the table; at least two principals.</param>
    /// <param name="agenda">What is to be agreed.</param>
    /// <exception cref="ArgumentException">The setting contradicts itself; the message says where.</exception>
    public static Negotiation Convene<TIssue>(Protocol protocol, IEnumerable<Party> parties, IEnumerable<TIssue> agenda)
        where TIssue : Issue => Convene(new Setting(protocol ?? throw new ArgumentNullException(nameof(protocol)), parties, agenda), null);

    /// <summary>Begins a negotiation.</summary>
    /// <param name="setting">Parties, agenda, protocol, and when.</param>
    /// <exception cref="ArgumentException">The setting contradicts itself; the message says where.</exception>
    public static Negotiation Convene(Setting setting) =>
        Convene(setting ?? throw new ArgumentNullException(nameof(setting)), nameof(setting));

    private static Negotiation Convene(Setting setting, string? parameter)
    {
        var problems = SettingCheck.Problems(setting).ToList();
        if (problems.Count > 0)
            throw new ArgumentException(string.Join(" ", problems.Select(problem => problem.InCode)), parameter);
        var table = Table.Of(setting);
        RatificationConditions.Begin(ref table);
        table.Share();
        return new(table, default, false);
    }

    /// <summary>Makes a move.</summary>
    /// <param name="move">The move.</param>
    /// <returns>The talks after it.</returns>
    /// <exception cref="RefusedException">It is refused; the exception carries why.</exception>
    public Negotiation Make(Move move) => Make([move]);

    /// <summary>Makes moves one after the other.</summary>
    /// <param name="moves">The moves.</param>
    /// <returns>The talks after the last of them.</returns>
    /// <exception cref="RefusedException">A move is refused; the exception carries why, and the moves before it are not kept
    /// either.</exception>
    public Negotiation Make(params ReadOnlySpan<Move> moves)
    {
        var draft = new Builder(this);
        foreach (var move in moves)
            draft.Make(move);
        return draft.Shown;
    }

    /// <summary>Rules on a move of your own: the talks after it and what it changed, or why it is refused. <see
    /// cref="PermittedMoves"/> lists what may be done, and <see cref="ExampleRulings"/> rules on an example of each move.</summary>
    /// <param name="move">The move.</param>
    /// <returns>The ruling; a refused move leaves these talks as they were.</returns>
    /// <exception cref="ArgumentNullException">There is no move.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)] // so that the rules are compiled into it, and not it into its caller
    public Ruling Rule(Move move)
    {
        var seat = SeatOf(move);
        var span = default(Instant);
        ref readonly var at = ref InstantOf(move, ref span);
        var kind = MoveDescriptor.Of(move);
        var hearing = new MoveInContext(in table, in log, move, seat, in at);
        if (MoveRuling.Open(hearing, kind) is { IsRaised: true } early)
            return new(this, move, early.Code);
        return table.IsDue(in at) ? Later(move, kind, seat, at)
            : MoveRuling.Judge(hearing, kind) is { IsRaised: true } now ? new(this, move, now.Code)
            : Made(move, kind, seat, in at);
    }

    // Apart, since what it needs room for on the stack is cleared for each move that is ruled on.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Ruling Later(Move move, MoveDescriptor kind, int seat, Instant at)
    {
        var then = new Negotiation(in table, log, RequiresMoveTimes);
        var step = new TableChange(ref then.table);
        var meantime = AdvanceCache.To(ref step, at, ref passed);
        var hearing = new MoveInContext(in then.table, in log, move, seat, in at);
        if (MoveRuling.Judge(hearing, kind) is { IsRaised: true } late)
            return new(this, move, late.Code);
        var before = then.table;
        var made = then.Enact(move, kind, seat, at);
        var told = meantime.Told();
        TableDifference.Tell(in before, in then.table, told);
        return new(this, made, then, [.. told]);
    }

    /// <summary>Whether a move would be permitted. Allocates nothing unless time has to pass for it.</summary>
    /// <param name="move">The move.</param>
    public bool Permits(Move move)
    {
        var seat = SeatOf(move);
        var span = default(Instant);
        ref readonly var at = ref InstantOf(move, ref span);
        var kind = MoveDescriptor.Of(move);
        var hearing = new MoveInContext(in table, in log, move, seat, in at);
        return !MoveRuling.Open(hearing, kind).IsRaised
            && (table.IsDue(in at) ? PermitsLater(move, kind, seat, at) : !MoveRuling.Judge(hearing, kind).IsRaised);
    }

    [MethodImpl(MethodImplOptions.NoInlining)] // as above
    private bool PermitsLater(Move move, MoveDescriptor kind, int seat, Instant at)
    {
        var then = table;
        var step = new TableChange(ref then);
        AdvanceCache.To(ref step, at, ref passed);
        return !MoveRuling.Judge(new MoveInContext(in then, in log, move, seat, in at), kind).IsRaised;
    }

    /// <summary>Lets time pass, and lists what changed: what falls due in the meantime lapses, ends or expires. Time passing is no move
    /// and is not logged. <see cref="At"/> gives the same talks without the list; an instant before <see cref="Now"/>, at which this
    /// one throws, leaves them as they are.</summary>
    /// <param name="instant">To when.</param>
    /// <exception cref="ArgumentOutOfRangeException">The instant is before <see cref="Now"/>, or beyond the times that a document can
    /// hold.</exception>
    public TimeAdvance AdvanceTo(Instant instant)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(instant, Now);
        DocumentTimeRange.Checked(instant, nameof(instant));
        var then = new Negotiation(in table, log, RequiresMoveTimes);
        var step = new TableChange(ref then.table);
        return new(then, [.. AdvanceCache.To(ref step, instant, ref passed).Told()]);
    }

    /// <summary>
    /// The talks as they stand at a later instant, when what is due until then has lapsed or expired: for a page to show, not to store.
    /// Never goes back: at an instant that is not after <see cref="Now"/> these are the talks as they are, since clocks of several machines
    /// differ.
    /// <see cref="AdvanceTo"/> also lists what changed. How the talks stood earlier,
    /// <c>ReplayResult.Play(NegotiationDocument.From(talks), asOf: then).Talks</c> says, and after so many moves
    /// <c>NegotiationDocument.From(talks).Talks(until: 7)</c>.
    /// </summary>
    /// <param name="now">The instant, by the clock of whoever asks.</param>
    /// <exception cref="ArgumentOutOfRangeException">The instant is beyond the times that a document can hold.</exception>
    public Negotiation At(Instant now)
    {
        var then = Advanced(DocumentTimeRange.Checked(now, nameof(now)));
        return RequiresMoveTimes && !then.StandsAtAskedInstant ? new(in then.table, then.log, true) { StandsAtAskedInstant = true } : then;
    }

    /// <summary>Where it stands, in one line: "the used car: a proposal is on the table (2 moves)".</summary>
    public override string ToString() => ToString(Texts.NegotiationTexts.English);

    /// <summary>Where it stands, in other words: <c>talks.ToString(NegotiationTexts.Ukrainian)</c>.</summary>
    /// <param name="texts">In which words.</param>
    public string ToString(Texts.NegotiationTexts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return $"{Setting.Title}: {texts.Describe(this)} ({texts.Moves(log.Count)})";
    }

    // The negotiation at a later instant, for those who do not ask what changed on the way.
    private Negotiation Advanced(Instant instant)
    {
        if (instant <= Now)
            return this;
        var then = new Negotiation(in table, log, RequiresMoveTimes) { StandsAtAskedInstant = true };
        var step = new TableChange(ref then.table);
        AdvanceCache.To(ref step, instant, ref passed);
        return then;
    }

    // The seat of who moves; −1 for nobody's.
    private int SeatOf(Move move)
    {
        ArgumentNullException.ThrowIfNull(move);
        if (RequiresMoveTimes && move.At is null)
            throw Untimed(move);
        return table.Seats.IndexOf(move.By.Value);
    }

    internal Instant InstantOf(Move move)
    {
        var span = default(Instant);
        return InstantOf(move, ref span);
    }

    // Where it stands already, in the move or at the table, as each copy of an instant takes as long as a rule; what has to be made is put
    // into what is handed in.
    private ref readonly Instant InstantOf(Move move, ref Instant span)
    {
        if (move is not { Precision: not TimePrecision.Exact, At: { } from })
            return ref move.AtOr(in table.Now);
        span = ImpreciseInstant.Effective(from, move.Precision, Setting.TimeZone, table.Now);
        return ref span;
    }

    [MethodImpl(MethodImplOptions.NoInlining)] // so that a refused move clears no room for it
    private Ruling Made(Move move, MoveDescriptor kind, int seat, in Instant at)
    {
        var after = new Negotiation(in table, log, RequiresMoveTimes);
        return new(this, after.Enact(move, kind, seat, in at), after, null);
    }

    // For a negotiation that nobody holds yet: makes a move in place; one that is refused, or for which time has to pass, is ruled on.
    private Negotiation Go(Move move, int seat)
    {
        var span = default(Instant);
        ref readonly var at = ref InstantOf(move, ref span);
        var kind = MoveDescriptor.Of(move);
        var hearing = new MoveInContext(in table, in log, move, seat, in at);
        if (!MoveRuling.Open(hearing, kind).IsRaised && !table.IsDue(in at) && !MoveRuling.Judge(hearing, kind).IsRaised)
        {
            Enact(move, kind, seat, at);
            (passed, lists) = (null, null); // what was known of the time to come was of the table before
            return this;
        }

        var ruling = Rule(move);
        return ruling.IsPermitted ? ruling.Talks : throw new RefusedException(ruling.Refusal!, this);
    }

    // Makes a permitted move; as it is logged, with its ids filled in.
    private Move Enact(Move move, MoveDescriptor kind, int seat, in Instant at)
    {
        table.Now = at;
        var complete = kind.Complete(in table, move);
        var logged = LoggedMove.Kept(complete, in at);
        if (complete.HangsOnEvents)
            LearnEvents(complete);
        MoveRuling.Make(ref table, kind, complete, logged, seat);
        log.Append(logged, ref ownsLog);
        return complete;
    }

    // When something happened is asked of the log once, by the first limit that hangs on it.
    private void LearnEvents(Move move)
    {
        var facts = new EndFacts(table, log, table.Now);
        var book = table.Clock.Book ?? LimitBook.Empty;
        var awaited = move.Brought.SelectMany(condition => condition.DueAfter).Select(id => id.Value);
        foreach (var id in move.Limits.SelectMany(end => end.Form?.AllNames ?? []).Concat(awaited))
            if (facts.When(id) is { } at)
                book = book.Knowing(id, at);
        table.Clock = table.Clock.With(book);
    }
}
