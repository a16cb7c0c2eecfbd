using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel.Play;

/// <summary>An offer made in a session.</summary>
/// <param name="By">Who made it.</param>
/// <param name="OutcomeIndex">The number of the outcome that it offers; its terms are
/// <c>turn.Ranking.Space[offer.OutcomeIndex]</c>.</param>
public readonly partial record struct Offer(PartyId By, long OutcomeIndex)
{
    /// <summary>The place of its proposal in the talks.</summary>
    internal int Proposal { get; init; }

    /// <summary>Who made it, and the number of the outcome: "buyer: outcome 17".</summary>
    public override string ToString() => FormattableString.Invariant($"{By}: outcome {OutcomeIndex}");
}

/// <summary>What a party sees at its turn: the table, the offers so far, the clock, and its own preferences. Nothing of what others
/// want.</summary>
/// <param name="Party">Whose turn it is.</param>
/// <param name="Ranking">What each outcome is worth to the party.</param>
/// <param name="Talks">The table at that turn, also where the session has gone on since.</param>
/// <param name="Offers">The offers so far, the earliest first: a live list, to which the session goes on adding. Copy what is to be
/// kept.</param>
/// <param name="OfferedOutcomeIndex">The number of the outcome that another offers and that waits for the party's answer, whose terms are
/// <c>turn.Ranking.Space[turn.OfferedOutcomeIndex]</c>; −1 where there is none.</param>
/// <param name="Round">The round, counted from 1.</param>
/// <param name="MaxRounds">How many rounds there are at most.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public readonly record struct Turn(
    PartyId Party,
    Ranking Ranking,
    Negotiation Talks,
    IReadOnlyList<Offer> Offers,
    long OfferedOutcomeIndex,
    int Round,
    int MaxRounds
)
{
    private readonly Ranking? own = Ranking;
    private readonly string? proposal;
    private readonly int made;

    // In one go: a turn that is completed afterwards is copied, which costs more than to make it.
    internal Turn(
        PartyId party,
        Ranking ranking,
        Negotiation.Builder draft,
        IReadOnlyList<Offer> offers,
        long standing,
        Proposal? proposal,
        int round,
        int rounds
    )
        : this(party, ranking, null!, offers, standing, round, rounds) =>
        (TalksBuilder, made, this.proposal) = (draft, draft.Made, proposal?.Key);

    /// <summary>What each outcome is worth to the party.</summary>
    /// <exception cref="ArgumentException">It is the default value, which is no turn.</exception>
    public Ranking Ranking
    {
        get => own ?? throw new ArgumentException("The default value is no turn.", "turn");
        init => own = value;
    }

    /// <summary>The offers so far, the earliest first: a live list, to which the session goes on adding. Copy what is to be kept.</summary>
    public IReadOnlyList<Offer> Offers
    {
        get => field ?? [];
        init;
    } = Offers;

    /// <summary>The table at that turn, also where the session has gone on since; found again from its moves then.</summary>
    public Negotiation Talks
    {
        get => TalksBuilder is { } draft ? draft.After(made) : field;
        init;
    } = Talks;

    /// <summary>The proposal that waits for the party's answer; null where there is none.</summary>
    public ProposalId? Proposal
    {
        get => ProposalId.Kept(proposal);
        init => proposal = value?.Value;
    }

    /// <summary>The table, where a session goes on changing it until somebody asks for it.</summary>
    internal Negotiation.Builder? TalksBuilder { get; init; }

    /// <summary>The share of time that has passed, the same for all parties of a round, never 0 and never 1: the round over the number of
    /// rounds and one more.</summary>
    public double RelativeTime => Play.RelativeTime.Of(Round, MaxRounds);

    /// <summary>What is on offer is worth so much to the party; null where nothing is.</summary>
    public double? OfferedUtility => OfferedOutcomeIndex >= 0 && own is not null ? own[OfferedOutcomeIndex] : null;

    /// <summary>The terms that another offers and that wait for the party's answer; null where nothing is on offer.</summary>
    public Terms? OfferedTerms => OfferedOutcomeIndex >= 0 && own is not null ? own.Space.Terms(OfferedOutcomeIndex) : null;

    /// <summary>Whose turn it is, and in which round.</summary>
    public override string ToString() => FormattableString.Invariant($"{Party}, round {Round} of {MaxRounds}");
}
