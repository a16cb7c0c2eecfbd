using System.Text.Json;

namespace NegotiationModel;

/// <summary>How proposals stand in documents.</summary>
internal static class ProposeFormat
{
    public static Move.Propose Read(in MoveDraft draft) =>
        new(draft.By!, draft.Terms!)
        {
            Proposal = OptionalIds.Proposal(draft.Proposal),
            With = ValueList.Of(draft.With ?? [], id => new PartyId(id)),
            Answers = OptionalIds.Proposal(draft.Answers),
            Replaces = OptionalIds.Proposal(draft.Replaces),
            Revives = OptionalIds.Proposal(draft.Revives),
            Expires = draft.Expires,
            FirmUntil = draft.FirmUntil,
            WithoutCommitment = draft.WithoutCommitment,
            Conditions = draft.Conditions is null ? default : [.. draft.Conditions],
            Term = draft.Term,
            Exit = draft.Exit is null ? default : [.. draft.Exit],
        };

    public static void Write(Utf8JsonWriter json, Move.Propose move)
    {
        MoveWriter.Text(json, "proposal", move.Proposal?.Value);
        if (move.With.Count > 0)
            ProtocolWriter.Ids(json, "with", move.With);
        MoveWriter.Terms(json, "terms", move.Terms);
        MoveWriter.Text(json, "answers", move.Answers?.Value);
        MoveWriter.Text(json, "replaces", move.Replaces?.Value);
        MoveWriter.Text(json, "revives", move.Revives?.Value);
        EndFormat.Write(json, "expires", move.Expires);
        EndFormat.Write(json, "firmUntil", move.FirmUntil);
        if (move.WithoutCommitment)
            json.WriteBoolean("withoutCommitment", true);
        ConditionFormat.Write(json, "conditions", move.Conditions);
        EndFormat.Write(json, "term", move.Term);
        ExitFormat.Write(json, move.Exit);
    }
}
