using System.Text.Json;

namespace NegotiationModel;

/// <summary>How withdrawals stand in documents: of a proposal, or from an agreement.</summary>
internal static class WithdrawFormat
{
    public static Move.Withdraw Read(in MoveDraft draft) =>
        draft.Agreement is { } agreement
            ? Move.Withdraw.From(draft.By!, agreement) with
            {
                GoneFrom = draft.Effective,
            }
            : new(draft.By!, draft.Proposal!);

    public static void Write(Utf8JsonWriter json, Move.Withdraw move)
    {
        MoveWriter.Text(json, "proposal", move.Proposal?.Value);
        MoveWriter.Text(json, "agreement", move.Agreement?.Value);
        EndFormat.Write(json, "effective", move.GoneFrom);
    }

    public static (string Property, string Problem)? Problem(in MoveDraft draft) =>
        (draft.Seen.Has("proposal"), draft.Seen.Has("agreement")) switch
        {
            (false, false) => ("proposal", "is missing"),
            (true, true) => ("agreement", "belongs to a withdrawal from an agreement, which names no proposal"),
            (true, false) when draft.Seen.Has("effective") => ("effective", "belongs to a withdrawal from an agreement"),
            _ => null,
        };
}
