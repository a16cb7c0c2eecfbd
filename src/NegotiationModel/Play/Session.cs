using NodaTime;

namespace NegotiationModel;

/// <summary>A party with what it wants and how it negotiates.</summary>
/// <param name="Preferences">What it wants, prepared over the outcomes.</param>
/// <param name="Strategy">How it negotiates.</param>
public sealed record Participant(Ranking Preferences, Strategy Strategy)
{
    /// <summary>Whose preferences they are.</summary>
    public PartyId Party => Preferences.Map.Preferences.Party;
}

/// <summary>
/// Strategies at one table: each turn is decided by a strategy, made a move, and ruled on by the negotiation itself, whose log is a legal
/// document. Everything follows from the arguments: the same seed and pace give the same session.
/// </summary>
public sealed class Session
{
    private readonly Participant[] participants;
    private readonly Negotiator[] players;
    private readonly List<Offer> offers = [];
    private readonly Pace pace;
    private int turns;

    private Session(Negotiation talks, Participant[] participants, int rounds, ulong seed, Pace pace)
    {
        (Talks, this.participants, Rounds, this.pace) = (talks, participants, rounds, pace);
        var draw = new Draw(seed);
        players = new Negotiator[participants.Length];
        for (var place = 0; place < players.Length; place++)
            players[place] = participants[place].Strategy.Begin(participants[place].Preferences, draw.Next());
    }

    /// <summary>The negotiation as it stands.</summary>
    public Negotiation Talks { get; private set; }

    /// <summary>The offers so far, the earliest first.</summary>
    public IReadOnlyList<Offer> Offers => offers;

    /// <summary>How many rounds there are at most; in each every participant has a turn.</summary>
    public int Rounds { get; }

    /// <summary>The round, counted from 1.</summary>
    public int Round => Math.Min(Rounds, (turns / participants.Length) + 1);

    /// <summary>How many rounds were begun.</summary>
    public int RoundsBegun => Math.Min(Rounds, (turns + participants.Length - 1) / participants.Length);

    /// <summary>Whether nothing more happens: the talks are closed, or all rounds are over.</summary>
    public bool IsOver => Talks.Status >= NegotiationStatus.Concluded || turns >= (long)Rounds * participants.Length;

    /// <summary>The outcome agreed on; −1 where there is none.</summary>
    public long Agreed { get; private set; } = -1;

    /// <summary>Begins a session between two or more principals.</summary>
    /// <param name="protocol">The rules. Where turns alternate they also end the talks after the last round.</param>
    /// <param name="agenda">What is to be agreed; the outcomes of all participants are of it.</param>
    /// <param name="participants">Two or more, in the order of their turns; all of one space of outcomes.</param>
    /// <param name="rounds">How many rounds there are at most, from 1 to a million.</param>
    /// <param name="seed">From which all chance follows.</param>
    /// <param name="pace">When the moves are made; left out, a minute apart from the Unix epoch on.</param>
    /// <exception cref="ArgumentException">Something contradicts the rest.</exception>
    public static Session Begin(Protocol protocol, ValueList<Issue> agenda, ValueList<Participant> participants, int rounds, ulong seed = 0, Pace? pace = null)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        ArgumentOutOfRangeException.ThrowIfLessThan(rounds, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rounds, 1_000_000);
        if (participants.Count < 2 || participants.Any(one => one.Preferences.Space != participants[0].Preferences.Space))
            throw new ArgumentException("A session has two participants or more, whose preferences are over the same outcomes.", nameof(participants));
        var beat = pace ?? Pace.Minutes;
        return Begin(Convened(protocol, agenda, [.. participants.Select(one => one.Party)], rounds, beat), [.. participants], rounds, seed, beat);
    }

    /// <summary>The table before the first turn, which any number of sessions can begin from.</summary>
    internal static Negotiation Convened(Protocol protocol, ValueList<Issue> agenda, ValueList<PartyId> parties, int rounds, Pace pace) =>
        Negotiation.Convene(new Setting(protocol.TurnOrder == TurnOrder.Alternating ? protocol with { MaxRounds = rounds } : protocol, [.. parties.Select(id => Party.Principal(id))], agenda) { Convened = pace.Start });

    /// <summary>Begins a session at a table that was convened for these participants, rounds and pace.</summary>
    internal static Session Begin(Negotiation convened, Participant[] participants, int rounds, ulong seed, Pace pace) => new(convened, participants, rounds, seed, pace);

    /// <summary>Plays one turn; false when the session was over.</summary>
    /// <exception cref="RefusedException">A strategy made a move that the rules refuse.</exception>
    public bool Step()
    {
        if (IsOver)
            return false;
        var place = turns % participants.Length;
        var party = participants[place].Party;
        var standing = StandingFor(party);
        var decision = players[place].Decide(new(party, participants[place].Preferences, Talks, offers, standing?.Outcome ?? -1, Round, Rounds));
        if (MoveOf(party, decision, standing?.Proposal) is { } move)
            Talks = Talks.Make(move);
        if (decision.Kind == DecisionKind.Offer)
            offers.Add(new(party, decision.Outcome));
        if (decision.Kind == DecisionKind.Accept && Talks.Agreements.Count > 0 && standing is { } taken)
            Agreed = taken.Outcome;
        turns++;
        return true;
    }

    /// <summary>Plays on to the end.</summary>
    /// <param name="cancellation">Stops between two turns.</param>
    /// <exception cref="RefusedException">A strategy made a move that the rules refuse.</exception>
    public Session Run(CancellationToken cancellation = default)
    {
        while (Step())
            cancellation.ThrowIfCancellationRequested();
        return this;
    }

    /// <summary>What the end is worth to each participant: the agreement, or no agreement.</summary>
    public ValueList<double> Utilities => [.. participants.Select(one => Agreed >= 0 ? one.Preferences[Agreed] : one.Preferences.Reservation)];

    /// <summary>The session as a document: its setting, its moves, and what the participants want.</summary>
    public NegotiationDocument Document => NegotiationDocument.Of(Talks) with { Preferences = [.. participants.Select(one => one.Preferences.Map.Preferences)] };

    // The newest live offer of another that the party has not answered.
    private (ProposalId Proposal, long Outcome)? StandingFor(PartyId party)
    {
        for (var at = offers.Count - 1; at >= 0 && at >= offers.Count - participants.Length; at--)
        {
            var proposal = Talks.Proposals[at];
            if (offers[at].By != party && proposal.Status == ProposalStatus.Live)
                return (proposal.Id, offers[at].Outcome);
        }

        return null;
    }

    // Moves are made complete, so that nothing has to be filled in.
    private Move? MoveOf(PartyId party, Decision decision, ProposalId? standing) => decision.Kind switch
    {
        DecisionKind.Offer => new Move.Propose(party, participants[0].Preferences.TermsOf(decision.Outcome)) { Proposal = Talks.Proposals.FirstFree, At = pace.At(turns) },
        DecisionKind.Accept => new Move.Accept(party, standing ?? throw new InvalidOperationException($"{party} accepts where nothing is on offer.")) { At = pace.At(turns) },
        DecisionKind.WalkAway => new Move.WalkAway(party) { At = pace.At(turns) },
        _ when standing is { } offered && Talks.Setting.Protocol.TurnOrder == TurnOrder.Alternating => new Move.Reject(party, offered) { At = pace.At(turns) },
        _ => null,
    };
}

/// <summary>When the moves of a session are made: one after the other, at equal distances.</summary>
/// <param name="Start">When the talks begin.</param>
/// <param name="Each">How long each turn takes; at least nothing.</param>
public readonly record struct Pace(Instant Start, Duration Each)
{
    /// <summary>A minute a turn, from the Unix epoch on.</summary>
    public static Pace Minutes { get; } = new(NodaConstants.UnixEpoch, Duration.FromMinutes(1));

    /// <summary>When a turn is taken.</summary>
    /// <param name="turn">The turn, counted from 0.</param>
    public Instant At(int turn) => Start + (Each * turn);
}
