using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>
/// Rules for some issues of the agenda, which are settled apart from the others: binding exclusivity beside an open price. What a basket
/// leaves out is as the protocol says.
/// </summary>
/// <param name="Id">The basket's id; 1 to 200 characters.</param>
/// <param name="Issues">The issues of the agenda that stand in it when the talks are convened; each stands in one basket at most.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed record Basket(string Id, ValueList<IssueId> Issues)
{
    /// <summary>The basket's id.</summary>
    public string Id
    {
        get;
        init => field = IdRules.Checked(value);
    } = IdRules.Checked(Id);

    /// <summary>The issues of the agenda that stand in it when the talks are convened; each stands in one basket at most.</summary>
    public ValueList<IssueId> Issues
    {
        get;
        init => field = WritableArgument.Ids(value, static id => id.Value, nameof(Issues));
    } = WritableArgument.Ids(Issues, static id => id.Value, nameof(Issues));

    /// <summary>What an accepted proposal settles of it, and when that binds; null for as the protocol says.</summary>
    public Settlement? Settlement
    {
        get;
        init => field = value is { } said ? WritableArgument.Member(said, nameof(Settlement)) : null;
    }

    /// <summary>Whose acceptance makes an agreement on it; null for as the protocol says.</summary>
    public AcceptanceRule? Acceptance { get; init; }

    /// <summary>Who must ratify an agreement on it; null for as the protocol says.</summary>
    public ValueList<PartyId>? Ratifiers
    {
        get;
        init => field = value is { } said ? WritableArgument.Ids(said, static id => id.Value, nameof(Ratifiers)) : null;
    }

    /// <summary>Whether a consent that was refused may be asked again; null for as the protocol says.</summary>
    public ConsentResubmission? ConsentResubmission
    {
        get;
        init => field = value is { } said ? WritableArgument.Member(said, nameof(ConsentResubmission)) : null;
    }

    /// <summary>Its id and its issues: "exclusivity: term, break-up fee".</summary>
    public override string ToString() => $"{Id}: {Issues}";
}
