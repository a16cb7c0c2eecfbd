using System.Text.Json;

namespace NegotiationModel;

/// <summary>How acceptances stand in documents: of a proposal, or of an agreement between others.</summary>
internal static class AcceptFormat
{
    private static readonly string[] OfProposals = ["terms", "issues", "counter"],
        Proposal = ["proposal"];

    public static Move.Accept Read(in MoveDraft draft) =>
        (draft.Agreement is { } agreement ? Move.Accept.AccedingTo(draft.By!, agreement) : new(draft.By!, draft.Proposal!)) with
        {
            Terms = draft.Terms,
            Issues = draft.NamedIssues,
            Conditions = draft.Conditions is null ? default : [.. draft.Conditions],
            CounterProposal = OptionalIds.Proposal(draft.Counter),
        };

    public static void Write(Utf8JsonWriter json, Move.Accept move)
    {
        MoveWriter.Text(json, "proposal", move.Proposal?.Value);
        if (move.Terms is not null)
            TermsWriter.Write(json, "terms", move.Terms);
        MoveWriter.Issues(json, move.Issues);
        ConditionFormat.Write(json, "conditions", move.Conditions);
        MoveWriter.Text(json, "counter", move.CounterProposal?.Value);
        MoveWriter.Text(json, "agreement", move.AccedesTo?.Value);
    }

    public static string[] AlsoRequired(in MoveDraft draft) => draft.Seen.Has("agreement") ? [] : Proposal;

    public static (string Property, string Problem)? Problem(in MoveDraft draft)
    {
        if (!draft.Seen.Has("agreement"))
            return null;
        if (draft.Seen.Has("proposal"))
            return ("agreement", "belongs to an accession, which names no proposal");
        foreach (var property in OfProposals)
            if (draft.Seen.Has(property))
                return (property, "belongs to the acceptance of a proposal: who accedes accepts the whole of an agreement");
        return null;
    }
}
