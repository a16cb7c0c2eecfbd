using System.Text.Json;
using NodaTime.Text;

namespace NegotiationModel;

/// <summary>How proposals stand in documents.</summary>
internal static class ProposeFormat
{
    public static Move.Propose Read(in MoveDraft draft) =>
        new(draft.By!, draft.Terms ?? NegotiationModel.Terms.Empty)
        {
            Proposal = OptionalIds.Proposal(draft.Proposal),
            CounterTo = OptionalIds.Proposal(draft.Answers),
            Replaces = OptionalIds.Proposal(draft.Replaces),
            UncommittedCoSponsors = ValueList.Of(draft.With ?? [], id => new PartyId(id)),
            RevivesProposalOrAgreement = draft.Revives,
            Expires = draft.Expires,
            Firmness = draft.FirmUntil,
            LeavesProposerUncommitted = draft.LeavesProposerUncommitted,
            Between = ValueList.Of(draft.Between ?? [], id => new PartyId(id)),
            AgreementConditions = draft.Conditions is null ? default : [.. draft.Conditions],
            InForceUntil = draft.Term,
            EntryIntoForceRule = draft.Entry,
            EntryIntoForceDelay = draft.EntryAfter,
            AppliedFrom = draft.AppliedFrom,
            Exits = draft.Exit is null ? default : [.. draft.Exit],
            Suspension = draft.Suspension,
            AllowsAccession = draft.Accession,
            Amends = OptionalIds.Agreement(draft.Amends),
            Supplements = OptionalIds.Agreement(draft.Supplements),
            Ends = OptionalIds.Agreement(draft.Ends),
            ChangeRule = draft.ChangeRule,
            SupplementIssues = draft.Issues is null ? default : [.. draft.Issues],
            SilenceAccepts = draft.SilenceAccepts,
        };

    private static readonly string[] Terms = ["terms"],
        Relations = ["amends", "supplements", "ends"];

    /// <summary>It has terms, unless it is about an agreement.</summary>
    public static string[] AlsoRequired(in MoveDraft draft) =>
        draft is { Amends: null, Supplements: null, Ends: null, Revives: null } ? Terms : [];

    /// <summary>It is about one agreement at most, and brings issues only where it supplements one.</summary>
    public static (string Property, string Problem)? Problem(in MoveDraft draft)
    {
        string? about = null;
        foreach (var relation in Relations)
            if (draft.Seen.Has(relation))
            {
                if (about is not null)
                    return (relation, $"belongs to a proposal that is about one agreement, which it {about}");
                about = relation;
            }

        return draft.Seen.Has("between") && about is not null
                ? ("between", "is left out where a proposal is about an agreement, which is between its parties")
            : draft.Seen.Has("between") && draft.Between is { Count: 0 } ? ("between", "must name the parties")
            : draft.Seen.Has("issues") && about != "supplements" ? ("issues", "belongs to a proposal that supplements an agreement")
            : draft.IssueIds is not null ? ("issues", "must list whole issues")
            : null;
    }

    public static void Write(Utf8JsonWriter json, Move.Propose move)
    {
        MoveWriter.Text(json, "proposal", move.Proposal?.Value);
        if (move.UncommittedCoSponsors.Count > 0)
            ProtocolWriter.Ids(json, "with", move.UncommittedCoSponsors);
        if (move.Terms.Count > 0 || move.Target is null)
            TermsWriter.Write(json, "terms", move.Terms);
        MoveWriter.Text(json, "answers", move.CounterTo?.Value);
        MoveWriter.Text(json, "replaces", move.Replaces?.Value);
        MoveWriter.Text(json, "revives", move.RevivesProposalOrAgreement);
        EndFormat.Write(json, "expires", move.Expires);
        EndFormat.Write(json, "firmUntil", move.Firmness);
        if (move.LeavesProposerUncommitted)
            json.WriteBoolean("withoutCommitment", true);
        if (move.Between.Count > 0 && move.Target is null)
            ProtocolWriter.Ids(json, "between", move.Between);
        ConditionFormat.Write(json, "conditions", move.AgreementConditions);
        if (move.InForceUntil is { } term)
            EndFormat.WriteOrNull(json, "term", term);
        Rule(json, "entry", move.EntryIntoForceRule);
        MoveWriter.Text(json, "entryAfter", move.EntryIntoForceDelay is { } period ? PeriodPattern.Roundtrip.Format(period) : null);
        EndFormat.Write(json, "appliedFrom", move.AppliedFrom);
        ExitFormat.Write(json, move.Exits);
        MoveWriter.Text(json, "suspension", move.Suspension is { } suspension ? EnumNames.Name(suspension) : null);
        if (move.AllowsAccession is { } accession)
            json.WriteBoolean("accession", accession);
        MoveWriter.Text(json, "amends", move.Amends?.Value);
        MoveWriter.Text(json, "supplements", move.Supplements?.Value);
        MoveWriter.Text(json, "ends", move.Ends?.Value);
        Rule(json, "changedBy", move.ChangeRule);
        if (move.SupplementIssues.Count > 0)
        {
            json.WriteStartArray("issues");
            foreach (var issue in move.SupplementIssues)
                DocumentWriter.Write(json, issue);
            json.WriteEndArray();
        }

        if (move.SilenceAccepts)
            json.WriteString("silence", "accepts");
    }

    private static void Rule(Utf8JsonWriter json, string name, AcceptanceRule? rule)
    {
        if (rule is null)
            return;
        json.WritePropertyName(name);
        AcceptanceWriter.Write(json, rule);
    }
}
