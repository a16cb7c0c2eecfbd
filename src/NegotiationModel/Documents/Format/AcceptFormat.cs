using System.Text.Json;

namespace NegotiationModel;

/// <summary>How acceptances stand in documents.</summary>
internal static class AcceptFormat
{
    public static Move.Accept Read(in MoveDraft draft) =>
        new(draft.By!, draft.Proposal!)
        {
            Terms = draft.Terms,
            Issues = draft.NamedIssues,
            Conditions = draft.Conditions is null ? default : [.. draft.Conditions],
            Counter = OptionalIds.Proposal(draft.Counter),
        };

    public static void Write(Utf8JsonWriter json, Move.Accept move)
    {
        json.WriteString("proposal", move.Proposal.Value);
        if (move.Terms is not null)
            MoveWriter.Terms(json, "terms", move.Terms);
        MoveWriter.Issues(json, move.Issues);
        ConditionFormat.Write(json, "conditions", move.Conditions);
        MoveWriter.Text(json, "counter", move.Counter?.Value);
    }
}
