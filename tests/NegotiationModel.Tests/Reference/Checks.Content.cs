using System.Text.Json;
using NodaTime;

namespace NegotiationModel.Tests.Reference;

internal static partial class Checks
{
    /// <summary>What the move says, judged last.</summary>
    public static string? Content(State state, Move move)
    {
        switch (move.Type)
        {
            case "propose":
                return Terms(state, move)
                    ?? AlreadySettled(state, [.. move.Terms().Select(t => KeyValuePair.Create(t.Name, Values.Canonical(t.Value)))])
                    ?? NotAfter(move, move.Limit("expires"), move.Limit("firmUntil"));
            case "accept":
                return ContentOfAccept(state, move);
            case "reject":
                return ContentOfReject(state, move);
            case "amendAgenda":
                return AgendaConflict(state, move);
            case "suspend":
                return NotAfter(move, move.Limit("until"));
            case "setDeadline":
                return NotAfter(move, move.Limit("deadline"));
            default:
                return null;
        }
    }

    private static string? Terms(State state, Move move)
    {
        List<JsonProperty> terms = move.Terms();
        if (terms.Count == 0)
        {
            return "emptyTerms";
        }

        if (terms.Any(t => state.FindIssue(t.Name) is null))
        {
            return "unknownIssue";
        }

        return terms.Any(t => !Values.Fits(t.Value, state.FindIssue(t.Name)!)) ? "valueOutsideIssue" : null;
    }

    private static string? AlreadySettled(State state, List<KeyValuePair<string, string>> terms)
    {
        bool anyOpen = false;
        foreach ((string issue, string value) in terms)
        {
            string? settled = AcceptanceRule.SettledValue(state, issue);
            if (settled is null)
            {
                anyOpen = true;
            }
            else if (settled != value)
            {
                return "issueAlreadySettled";
            }
        }

        return anyOpen ? null : "issueAlreadySettled";
    }

    private static string? ContentOfAccept(State state, Move move)
    {
        Proposal proposal = move.Proposal(state)!;
        if ((move.Has("terms") && move.Terms().Count == 0) || (move.Has("issues") && move.Items("issues").Count == 0))
        {
            return "emptyTerms";
        }

        List<string> spokenOn = move.IssuesSpokenOn(proposal);
        if (spokenOn.Any(issue => proposal.Value(issue) is null))
        {
            return "unknownIssue";
        }

        if (move.Has("terms"))
        {
            if (Terms(state, move) is { } wrong)
            {
                return wrong;
            }

            // The mirror image: restated, the terms are those of the proposal, or those of it on the issues spoken on.
            if (Restating.IsCounter(state, move))
            {
                return AlreadySettled(state, Restating.Terms(proposal, move));
            }

            List<string> restated = [.. move.Terms().Select(t => t.Name + "=" + Values.Canonical(t.Value)).Order()];
            if (
                !restated.SequenceEqual(Stated(proposal.Terms))
                && !restated.SequenceEqual(Stated(proposal.Terms.Where(t => spokenOn.Contains(t.Key))))
            )
            {
                return "termsDiffer";
            }
        }

        return NotAfter(move, [.. move.Items("conditions").Select(move.Due)]) ?? LacksEssentials(state, proposal);
    }

    private static string? LacksEssentials(State state, Proposal proposal) =>
        state.Protocol.Settlement == "package" && state.Agenda.Any(i => i.Essential && proposal.Value(i.Id) is null)
            ? "termsIncomplete"
            : null;

    private static string? ContentOfReject(State state, Move move)
    {
        Proposal proposal = move.Proposal(state)!;
        List<string> spokenOn = move.IssuesSpokenOn(proposal);
        if (spokenOn.Count == 0)
        {
            return "emptyTerms";
        }

        if (spokenOn.Any(issue => proposal.Value(issue) is null))
        {
            return "unknownIssue";
        }

        // What was agreed cannot be rejected any more.
        return spokenOn.Intersect(AcceptanceRule.OpenIssues(state, proposal)).Any() ? null : "issueAlreadySettled";
    }

    private static IEnumerable<string> Stated(IEnumerable<KeyValuePair<string, string>> terms) =>
        terms.Select(t => t.Key + "=" + t.Value).Order();

    private static string? NotAfter(Move move, params Instant?[] limits) =>
        limits.Any(limit => limit is { } instant && instant <= move.At) ? "timeNotAfterMove" : null;
}
