using NodaTime;

namespace NegotiationModel;

/// <summary>What a proposal says of the agreement to come beside its terms. Most proposals say nothing of it, and have none.</summary>
internal sealed record AgreementText
{
    public static readonly AgreementText None = new();

    public ValueList<ConditionDefinition> Conditions { get; init; }

    /// <summary>Null where nothing is said; never for no term any more.</summary>
    public End? Term { get; init; }

    public AcceptanceRule? Entry { get; init; }

    public Period? EntryAfter { get; init; }

    public End AppliedFrom { get; init; }

    public ValueList<ExitClause> Exits { get; init; }

    public SuspensionRule? Suspension { get; init; }

    public bool? Accession { get; init; }

    public AcceptanceRule? ChangeRule { get; init; }

    public ValueList<Issue> Issues { get; init; }

    public bool HangsOnEvents => ConditionDefinition.HangOnEvents(Conditions) || Term?.Form is not null || AppliedFrom.Form is not null;

    /// <summary>Whether it says nothing but what goes without saying where there is no agreement yet.</summary>
    public bool IsUsual =>
        Suspension is not SuspensionRule.AnyParty
        && Accession != true
        && Conditions.Count == 0
        && Term is null
        && Entry is null
        && EntryAfter is null
        && AppliedFrom.IsNever
        && Exits.Count == 0
        && ChangeRule is null
        && Issues.Count == 0;

    public AgreementText? Kept => this == None ? null : this;
}
