namespace NegotiationModel;

/// <summary>What the object of a condition said.</summary>
internal struct ConditionDraft()
{
    public PropertyNameSet Seen;
    public string? Id,
        Text,
        Of,
        To,
        AnyOf,
        Step;
    public End Due;
    public ConditionKind? Kind;
    public SilenceEffect? IfSilent;
    public ConditionRequirement? Asks;
    public WatchedStatus? Watched;
    public long? Roll;
    public bool IsConsultative;
    public List<string> Judges = [],
        DueAfter = [];
    public List<VoteTest>? Tests;

    public readonly ConditionDefinition Condition()
    {
        var condition = new ConditionDefinition(Text ?? "", Kind ?? default)
        {
            Id = OptionalIds.Condition(Id),
            AskedParty = OptionalIds.Party(Of),
            Due = Due,
        };
        return SaysMore ? WithClauses(condition) : condition;
    }

    private readonly bool SaysMore =>
        To is not null
        || Judges.Count > 0
        || IfSilent is not null
        || Asks is not null
        || DueAfter.Count > 0
        || AnyOf is not null
        || Tests is { Count: > 0 }
        || Roll is not null
        || IsConsultative
        || Step is not null;

    private readonly ConditionDefinition WithClauses(ConditionDefinition condition) =>
        condition with
        {
            Beneficiary = OptionalIds.Party(To),
            Judges = ValueList.Of(Judges, judge => new PartyId(judge)),
            IfSilent = IfSilent,
            Asks = Asks is { } asked && asked != ConditionRequirement.Status ? asked : default,
            DueAfter = ValueList.Of(DueAfter, id => new ConditionId(id)),
            AlternativesLabel = AnyOf,
            Watched = Watched,
            VoteTests = Tests is null ? default : [.. Tests],
            EligibleVotes = Roll,
            IsConsultative = IsConsultative,
            Formality = Step,
        };
}
