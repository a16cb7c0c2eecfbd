namespace NegotiationModel.Analysis;

/// <summary>A step of a road: a move that was permitted, or time passing.</summary>
/// <param name="Move">The move; null for time passing.</param>
/// <param name="Talks">The talks after the step.</param>
/// <param name="Transitions">What the step changed.</param>
public sealed record ExplorationStep(Move? Move, Negotiation Talks, ValueList<Transition> Transitions)
{
    /// <summary>The move, or that time passes.</summary>
    public override string ToString() => Move?.ToString() ?? "time passes";
}

/// <summary>A way through a state space, with the fewest steps: what would have to happen, one after the other.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Steps">The moves, and time passing between them; empty when the start is the goal.</param>
public sealed record ExplorationPath(Negotiation Start, ValueList<ExplorationStep> Steps)
{
    /// <summary>The moves, and time passing between them; empty when the start is the goal.</summary>
    public ValueList<ExplorationStep> Steps
    {
        get;
        init => field = WritableArgument.Items(value, nameof(Steps));
    } = WritableArgument.Items(Steps, nameof(Steps));

    /// <summary>Where it leads.</summary>
    public Negotiation End => Steps.Count == 0 ? Start : Steps[^1].Talks;

    /// <summary>The moves alone; each says when it is made.</summary>
    public IEnumerable<Move> Moves => Steps.Select(step => step.Move).OfType<Move>();

    /// <summary>The steps in one line.</summary>
    public override string ToString() =>
        string.Join(
            ", ",
            Steps.Select(step => step.Move is { } move ? $"{move.By} {EnumNames.Words(EnumNames.Name(move.Kind))}" : "time passes")
        );
}
