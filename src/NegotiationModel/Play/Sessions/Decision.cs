using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel.Play;

/// <summary>What a party does at its turn.</summary>
public readonly record struct Decision
{
    private Decision(DecisionKind kind, long outcomeIndex = -1) => (Kind, OutcomeIndex) = (kind, outcomeIndex);

    /// <summary>Takes what is on offer; an error of the strategy (<see cref="InvalidOperationException"/>) where nothing is.</summary>
    public static Decision Accept { get; } = new(DecisionKind.Accept);

    /// <summary>Says nothing, where turns are free. Under alternating turns nobody waits: there it is an error of the strategy (<see
    /// cref="InvalidOperationException"/>), which turns down what is on offer (<see cref="Reject"/>) or makes an offer.</summary>
    public static Decision Wait { get; } = new(DecisionKind.Wait);

    /// <summary>Turns down what is on offer; an error where nothing is.</summary>
    public static Decision Reject { get; } = new(DecisionKind.Reject);

    /// <summary>Gives up the talks.</summary>
    public static Decision WalkAway { get; } = new(DecisionKind.WalkAway);

    /// <summary>What is done.</summary>
    public DecisionKind Kind { get; }

    /// <summary>What is offered, by its number among the outcomes; −1 where nothing is, or where it is offered by its
    /// <see cref="Terms"/>.</summary>
    public long OutcomeIndex { get; }

    /// <summary>What is offered by its terms; null where nothing is, or where it is offered by its number.</summary>
    public Terms? Terms { get; private init; }

    /// <summary>What is done in the words of the rules, one after the other.</summary>
    public ValueList<Move> Moves { get; private init; }

    /// <summary>Offers an outcome by its number, such as <c>turn.Ranking.BestOutcomeIndex</c>. Where only mediators propose, a principal
    /// that would rather have something else turns down what is on offer.</summary>
    /// <param name="outcomeIndex">From 0 to the number of outcomes − 1.</param>
    public static Decision Offer(long outcomeIndex) => new(DecisionKind.Offer, outcomeIndex);

    /// <summary>Offers an outcome by its terms: <c>Decision.Offer(price.Is(9_000), warranty.Is("none"))</c>. Terms that are no outcome are
    /// an error of the strategy (<see cref="InvalidOperationException"/>) when it is its turn: a value on every issue, each among those
    /// considered.</summary>
    /// <param name="terms">What it offers.</param>
    public static Decision Offer(params Terms terms) =>
        new(DecisionKind.Offer) { Terms = terms ?? throw new ArgumentNullException(nameof(terms)) };

    /// <summary>Offers an outcome whose terms are given as a list or a sequence.</summary>
    /// <inheritdoc cref="Offer(Terms)"/>
    public static Decision Offer(IEnumerable<Term> terms) => Offer(Terms.CreateRange(terms));

    /// <summary>Where there is one issue, offers a value of it; where there are more it is an error, as a value is missing. F# writes one
    /// term so, without brackets.</summary>
    /// <param name="term">What it offers.</param>
    public static Decision Offer(Term term) => Offer(terms: [term]);

    /// <summary>Anything that the rules know: an acceptance in part or subject to conditions, a condition met, a statement.</summary>
    /// <param name="moves">Of the party, one after the other; each is made at the instant of the turn. None is to say nothing; one of
    /// another party is an error.</param>
    public static Decision Make(params ValueList<Move> moves) =>
        new(DecisionKind.Make) { Moves = WritableArgument.Items(moves, nameof(moves)) };

    /// <summary>What is done: "offers outcome 17", "offers price: 9000", "accepts".</summary>
    public override string ToString() =>
        Kind switch
        {
            DecisionKind.Offer => Terms is { } terms ? $"offers {terms}" : FormattableString.Invariant($"offers outcome {OutcomeIndex}"),
            DecisionKind.Accept => "accepts",
            DecisionKind.WalkAway => "walks away",
            DecisionKind.Reject => "rejects",
            DecisionKind.Make => Moves.Count == 0 ? "says nothing" : string.Join("; ", Moves),
            _ => "waits",
        };
}

/// <summary>What a party can do at its turn.</summary>
[JsonConverter(typeof(EnumNameConverter<DecisionKind>))]
[DocumentName(nameof(Wait), "pass")]
public enum DecisionKind
{
    /// <summary>Says nothing, where turns are free.</summary>
    Wait,

    /// <summary>Offers an outcome.</summary>
    Offer,

    /// <summary>Takes what is on offer.</summary>
    Accept,

    /// <summary>Gives up the talks.</summary>
    WalkAway,

    /// <summary>Turns down what is on offer.</summary>
    Reject,

    /// <summary>Makes moves of its own choice.</summary>
    Make,
}
