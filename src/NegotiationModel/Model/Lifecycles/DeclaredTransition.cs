using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel.Lifecycles;

/// <summary>
/// One line of a declared state machine. Statuses and triggers are members of that machine's enums, so that a reader can
/// match on them: <c>transition.To is ProposalStatus.Accepted</c>.
/// </summary>
/// <param name="Machine">Whose machine it is.</param>
/// <param name="From">The status before.</param>
/// <param name="Trigger">What happened.</param>
/// <param name="To">The status after.</param>
/// <param name="When">What must hold besides, in words; null when nothing must.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed partial record DeclaredTransition(SubjectKind Machine, Enum From, Enum Trigger, Enum To, string? When)
{
    internal string Label => EnumNames.Name(Trigger) + (When is null ? "" : $" [{When}]");

    /// <summary>The line in words, as in "proposal: live — accept → accepted".</summary>
    public override string ToString() =>
        $"{EnumNames.Name(Machine)}: {EnumNames.Name(From)} — {EnumNames.Name(Trigger)} → "
        + $"{EnumNames.Name(To)}{(When is null ? "" : $" [{When}]")}";
}
