namespace NegotiationModel;

public sealed partial record ConditionDefinition
{
    // What most conditions do not say takes no room in them.
    private readonly Clauses? clauses;

    /// <summary>The party for whose benefit it stands, which alone waives it; left out, the party that sets it.</summary>
    public PartyId? Beneficiary
    {
        get => clauses?.To;
        init =>
            clauses =
                value == Beneficiary
                    ? clauses
                    : (Said with { To = value is { Value.Length: 0 } ? throw WritableArgument.Unnamed(nameof(Beneficiary)) : value }).Kept;
    }

    /// <summary>
    /// Who alone reports it met or failed. Where nobody is named, a party that is asked reports what it meets, and a precedent one
    /// failed; of the world, and of the failing of another one, the party for whose benefit it stands does, or a mediator.
    /// </summary>
    public ValueList<PartyId> Judges
    {
        get => clauses?.Judges ?? default;
        init =>
            clauses =
                value == Judges
                    ? clauses
                    : (Said with { Judges = WritableArgument.Ids(value, static id => id.Value, nameof(Judges)) }).Kept;
    }

    /// <summary>What the passing of its due means; left out, a precedent one lapses, and the others fail.</summary>
    public SilenceEffect? IfSilent
    {
        get => clauses?.IfSilent;
        init =>
            clauses =
                value == IfSilent
                    ? clauses
                    : (Said with { IfSilent = value is { } silence ? WritableArgument.Member(silence, nameof(IfSilent)) : null }).Kept;
    }

    /// <summary>What it asks for; a status where it watches one (<see cref="Watched"/>), and only there.</summary>
    public ConditionRequirement Asks
    {
        get => clauses is { Watched: not null } ? ConditionRequirement.Status : clauses?.Asks ?? default;
        init =>
            clauses =
                value == Asks
                    ? clauses
                    : (
                        Said with
                        {
                            Asks =
                                WritableArgument.Member(value, nameof(Asks)) == ConditionRequirement.Status
                                    ? throw new ArgumentException("Say which status, in Watched.", nameof(Asks))
                                    : value,
                        }
                    ).Kept;
    }

    /// <summary>The conditions that must be met before it is due: its due is not before, and a period in it counts from then. It may be met
    /// before them.</summary>
    public ValueList<ConditionId> DueAfter
    {
        get => clauses?.When ?? default;
        init =>
            clauses =
                value == DueAfter
                    ? clauses
                    : (Said with { When = WritableArgument.Ids(value, static id => id.Value, nameof(DueAfter)) }).Kept;
    }

    /// <summary>The label that alternatives share: of the conditions that have it on one subject one is enough, and the rest are moot; null
    /// for one that has no alternatives.</summary>
    public string? AlternativesLabel
    {
        get => clauses?.AnyOf;
        init => clauses = value == AlternativesLabel ? clauses : (Said with { AnyOf = value is null ? null : IdRules.Checked(value) }).Kept;
    }

    /// <summary>What it watches; null where it is met or failed by a report.</summary>
    public WatchedStatus? Watched
    {
        get => clauses?.Watched;
        init => clauses = value == Watched ? clauses : (Said with { Watched = value }).Kept;
    }

    /// <summary>What the vote of whoever is asked must come to; each of these.</summary>
    public ValueList<VoteTest> VoteTests
    {
        get => clauses?.Tests ?? default;
        init => clauses = value == VoteTests ? clauses : (Said with { Tests = WritableArgument.Items(value, nameof(VoteTests)) }).Kept;
    }

    /// <summary>How many may vote, from 0 to 10¹²; null where that is not said.</summary>
    public long? EligibleVotes
    {
        get => clauses?.Roll;
        init =>
            clauses =
                value == EligibleVotes
                    ? clauses
                    : (Said with { Roll = value is { } roll ? Votes.Checked(roll, nameof(EligibleVotes)) : null }).Kept;
    }

    /// <summary>Whether it does not bind: a consultation, which is dealt with like the rest, and on which nothing hangs.</summary>
    public bool IsConsultative
    {
        get => clauses?.IsConsultative == true;
        init => clauses = value == IsConsultative ? clauses : (Said with { IsConsultative = value }).Kept;
    }

    /// <summary>The name of the formality: signature, approval, ratification, deposit, exchange, closing or any other; null for
    /// none.</summary>
    public string? Formality
    {
        get => clauses?.Formality;
        init =>
            clauses = value == Formality ? clauses : (Said with { Formality = WritableArgument.TextOrNull(value, nameof(Formality)) }).Kept;
    }

    /// <summary>All that it says beside its text, its kind, whom it asks, and its due; null for nothing.</summary>
    internal object? Rest => clauses;

    /// <summary>Whether one of some conditions says more than its text, its kind, whom it asks, and its due. Most do not.</summary>
    internal static bool SayMore(ValueList<ConditionDefinition> conditions)
    {
        foreach (var condition in conditions)
            if (condition.clauses is not null)
                return true;
        return false;
    }

    private Clauses Said => clauses ?? Clauses.None;

    private sealed record Clauses
    {
        public static Clauses None { get; } = new();

        public PartyId? To { get; init; }

        public ValueList<PartyId> Judges { get; init; }

        public SilenceEffect? IfSilent { get; init; }

        public ConditionRequirement Asks { get; init; }

        public ValueList<ConditionId> When { get; init; }

        public string? AnyOf { get; init; }

        public WatchedStatus? Watched { get; init; }

        public ValueList<VoteTest> Tests { get; init; }

        public long? Roll { get; init; }

        public bool IsConsultative { get; init; }

        public string? Formality { get; init; }

        public Clauses? Kept => this == None ? null : this;
    }
}
