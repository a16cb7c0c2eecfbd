namespace NegotiationModel;

/// <summary>What a party does at its turn.</summary>
public readonly record struct Decision
{
    private Decision(DecisionKind kind, long outcome = -1) => (Kind, Outcome) = (kind, outcome);

    /// <summary>Takes what is on offer.</summary>
    public static Decision Accept { get; } = new(DecisionKind.Accept);

    /// <summary>Says nothing: under alternating turns it turns down what is on offer, elsewhere it lets the turn go by.</summary>
    public static Decision Pass { get; } = new(DecisionKind.Pass);

    /// <summary>Gives up the talks.</summary>
    public static Decision WalkAway { get; } = new(DecisionKind.WalkAway);

    /// <summary>What is done.</summary>
    public DecisionKind Kind { get; }

    /// <summary>What is offered; −1 where nothing is.</summary>
    public long Outcome { get; }

    /// <summary>Offers an outcome.</summary>
    /// <param name="outcome">From 0 to the number of outcomes − 1.</param>
    public static Decision Offer(long outcome) => new(DecisionKind.Offer, outcome);
}

/// <summary>What a party can do at its turn.</summary>
public enum DecisionKind
{
    /// <summary>Says nothing.</summary>
    Pass,

    /// <summary>Offers an outcome.</summary>
    Offer,

    /// <summary>Takes what is on offer.</summary>
    Accept,

    /// <summary>Gives up the talks.</summary>
    WalkAway,
}
