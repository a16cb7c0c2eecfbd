namespace NegotiationModel;

/// <summary>What a move's object said, before its type says which of it belongs to the move.</summary>
internal struct MoveDraft
{
    public PropertyNameSet Seen;
    public long Start;
    public MoveKind? Kind;
    public string? By,
        Through,
        Text,
        Proposal,
        Answers,
        Replaces,
        Revives,
        Counter,
        Condition,
        Agreement,
        Amends,
        Supplements,
        Ends,
        About,
        On,
        Subject;
    public WrittenTime? At;
    public TimePrecision? Precision;
    public End Expires,
        FirmUntil,
        Until,
        Deadline,
        AppliedFrom,
        Effective;
    public End? Term;
    public LimitKind? Limit;
    public Votes? Votes;
    public bool? Accession;
    public bool LeavesProposerUncommitted,
        IsLifted,
        SilenceAccepts,
        Done;
    public StatementKind Statement;
    public Terms? Terms;
    public Party? Party;
    public List<string>? With,
        Between,
        IssueIds;
    public List<Issue>? Issues;
    public List<ConditionDefinition>? Conditions;

    /// <summary>Those of them that say that they are precedent, which others are without saying so.</summary>
    public IndexSet SaidPrecedent;
    public List<ExitClause>? Exit;
    public SuspensionRule? Suspension;
    public AcceptanceRule? ChangeRule,
        Entry;
    public NodaTime.Period? EntryAfter;
    public List<Citation>? Citations;

    /// <summary>The issues of a proposal that are named; null where none are.</summary>
    public readonly ValueList<IssueId>? NamedIssues => Seen.Has("issues") ? ValueList.Of(IssueIds ?? [], id => new IssueId(id)) : null;
}
