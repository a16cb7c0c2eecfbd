using System.Text.Json.Serialization;
using NegotiationModel.Lifecycles;
using NegotiationModel.Serialization;

namespace NegotiationModel.Analysis;

/// <summary>
/// Everything that can happen from where a negotiation stands, as far as the moves go that are tried: all positions, the
/// shortest road to each, what is out of reach, and who can see to that. Two negotiations are in the same position when they
/// can go on in the same ways, whatever was said before.
/// </summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed partial class StateSpace
{
    private readonly Explorer explorer;
    private readonly Lazy<bool?> canAgree;

    private StateSpace(Explorer explorer) => (this.explorer, canAgree) = (explorer, new(FindWhetherAgreed));

    /// <summary>Explores what can happen when the parties try certain moves.</summary>
    /// <param name="from">Where to begin.</param>
    /// <param name="moves">The moves to try in a position, permitted or not, such as <see cref="ExplorationMoves.Moves"/>; left out, those
    /// of <see cref="ExplorationMoves.Default"/>. If there are always new ones, the exploration ends at
    /// <paramref name="maxStates"/>.</param>
    /// <param name="maxStates">After how many positions to stop; each takes about a kilobyte.</param>
    /// <param name="progress">Is told of each position that was looked at, how many there were by then.</param>
    /// <param name="cancellationToken">Stops the exploration between two positions.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxStates"/> is not positive.</exception>
    /// <exception cref="ArgumentNullException">There is no negotiation, or null is given where moves are expected.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static StateSpace Explore(
        Negotiation from,
        Func<Negotiation, IEnumerable<Move>>? moves = null,
        int maxStates = 50_000,
        IProgress<int>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxStates);
        return new(new Explorer(from, moves ?? ExplorationMoves.Default(from).Moves, maxStates, progress, cancellationToken));
    }

    /// <summary>One negotiation in each position, in the order in which they were found: the nearer ones first.</summary>
    public IReadOnlyList<Negotiation> States => explorer.Negotiations;

    /// <summary>How many moves and passings of time lead from one position to another or to itself.</summary>
    public int StepCount => explorer.Graph.Count;

    /// <summary>How many moves were tried; those that are not among the steps were refused.</summary>
    public int TriedMoveCount => explorer.TriedMoveCount;

    /// <summary>Whether all positions were looked at, and not only the first so many.</summary>
    public bool IsComplete => explorer.Explored == explorer.Negotiations.Count;

    /// <summary>The declared transitions that some step produced, in the order of the machines.</summary>
    public IEnumerable<DeclaredTransition> ObservedTransitions =>
        Lifecycle.All.SelectMany(machine => machine.Transitions).Where(explorer.ObservedTransitions.Contains);

    /// <summary>For each code with which a move was refused, the first such ruling.</summary>
    public IReadOnlyDictionary<RefusalCode, Ruling> RefusalExamples => explorer.Refused;

    /// <summary>The positions in which the talks are open and from which no road closes them, be there moves or none. Closed talks are not
    /// among them, also where an agreement of theirs waits for ever; nor is a position that may lead to one that was not
    /// explored.</summary>
    public IEnumerable<Negotiation> NeverClosing => Without(CouldReach(talks => talks.IsClosed));

    /// <summary>Whether an agreement can still come about; null when too little was explored to say. A deal between some is none of the
    /// table: <see cref="ShortestPathToNewAgreementBetween"/> finds those.</summary>
    public bool? CanAgree => canAgree.Value;

    /// <summary>A shortest road to an agreement, in force or to be ratified, beyond those there are; null when none was found.</summary>
    public ExplorationPath? ShortestPathToNewAgreement => ShortestPathTo(IsAgreed);

    /// <summary>A shortest road to a deal that exactly these make between themselves, beyond those there are; null when none was
    /// found.</summary>
    /// <param name="parties">Those between whom it is, in any order.</param>
    public ExplorationPath? ShortestPathToNewAgreementBetween(ValueList<PartyId> parties)
    {
        var some = parties.ToHashSet();
        var before = Deals(explorer.Negotiations[0]);
        return ShortestPathTo(talks => Deals(talks) > before);

        int Deals(Negotiation talks) =>
            talks.Agreements.Count(made => !made.IsOver && some.SetEquals(talks.Proposals[made.Proposal].Move.Between));
    }

    /// <summary>A shortest road to a status of the talks; null when none was found.</summary>
    /// <param name="status">The status.</param>
    public ExplorationPath? ShortestPathTo(NegotiationStatus status) => ShortestPathTo(talks => talks.Status == status);

    /// <summary>A shortest road to a position in which something holds; null when none was found.</summary>
    /// <param name="goal">What is to hold.</param>
    public ExplorationPath? ShortestPathTo(Predicate<Negotiation> goal) =>
        explorer.Negotiations.FindIndex(goal ?? throw new ArgumentNullException(nameof(goal))) is >= 0 and var place
            ? explorer.PathTo(place)
            : null;

    /// <summary>Who can keep an agreement from coming about, and how; the others at the table cannot, as far as was explored.</summary>
    public IReadOnlyList<Veto> Vetoes => field ??= [.. FindVetoes()];

    /// <summary>How much was explored, in one line.</summary>
    public override string ToString() => $"{States.Count} positions, {StepCount} steps{(IsComplete ? "" : ", not all of them explored")}";

    private bool? FindWhetherAgreed() =>
        ShortestPathToNewAgreement is not null ? true
        : CouldReach(IsAgreed)[0] ? null
        : false;

    private IEnumerable<Veto> FindVetoes()
    {
        var seats = explorer.Negotiations[0].Seats;
        var hope = CouldReach(IsAgreed);
        for (var seat = 0; CanAgree == true && seat < seats.Count; seat++)
            if (VetoOf(seat, seats[seat].Party.Id, hope) is var veto && (veto.BySilence != false || veto.ByMove is not null))
                yield return veto;
    }

    private Veto VetoOf(int seat, PartyId party, bool[] hope)
    {
        var surely = Reaching(IsAgreed, without: seat)[0];
        var perhaps = CouldReach(IsAgreed, without: seat)[0];
        return new(
            party,
            surely ? false
                : perhaps ? null
                : true,
            explorer.AtOnce(party, place => !hope[place])
        );
    }

    private bool[] Reaching(Predicate<Negotiation> goal, int without) =>
        explorer.Graph.Reaching(place => goal(explorer.Negotiations[place]), without);

    // A position that was only reached may lead anywhere.
    private bool[] CouldReach(Predicate<Negotiation> goal, int without = StateGraph.Nobody) =>
        explorer.Graph.Reaching(place => place >= explorer.Explored || goal(explorer.Negotiations[place]), without);

    private IEnumerable<Negotiation> Without(bool[] reaches) => explorer.Negotiations.Where((_, place) => !reaches[place]);

    private bool IsAgreed(Negotiation talks)
    {
        var before = explorer.Negotiations[0].Agreements;
        for (var place = 0; place < talks.Agreements.Count; place++)
            if (
                talks.Agreements[place].Settles
                && (place >= before.Count || !before[place].Settles)
                && SideDealRules.CircleOf(talks.Table, place) == SideDealRules.Table
            )
                return true;
        return false;
    }
}
