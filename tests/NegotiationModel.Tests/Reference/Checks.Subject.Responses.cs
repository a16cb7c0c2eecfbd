using System.Text.Json;

namespace NegotiationModel.Tests.Reference;

internal static partial class Checks
{
    private static string? SubjectOfAccept(State state, Move move)
    {
        List<JsonElement> conditions = move.Items("conditions");
        foreach (JsonElement condition in conditions)
        {
            List<string?> named =
            [
                DocumentReading.Text(condition, "of"),
                DocumentReading.Text(condition, "to"),
                .. DocumentReading.Items(condition, "judges").Select(j => j.GetString()),
            ];
            if (named.Any(id => id is not null && state.FindParty(id) is null))
            {
                return "unknownParty";
            }
        }

        if (move.Proposal(state) is not { } proposal)
        {
            return "unknownProposal";
        }

        var ids = new HashSet<string>();
        foreach (JsonElement condition in conditions)
        {
            if (DocumentReading.Text(condition, "id") is { } id && (state.Names(id) || !ids.Add(id)))
            {
                return "duplicateId";
            }
        }

        if (move.Text("counter") is { } counter && state.Names(counter))
        {
            return "duplicateId";
        }

        // Nobody accepts what it has accepted by putting it forward, nor answers its own.
        if (proposal.By == move.By && (proposal.Committed || Restating.IsCounter(state, move)))
        {
            return "ownProposal";
        }

        if (NotAlive(proposal) is { } dead)
        {
            return dead;
        }

        if (AcceptedOutright(proposal, move.By, move.IssuesSpokenOn(proposal)))
        {
            return "alreadyResponded";
        }

        if (conditions.Count > 0 && !state.Protocol.Conditions)
        {
            return "conditionsNotAllowed";
        }

        return move.Has("issues") && state.Protocol.Settlement == "package" ? "partialAcceptanceNotAllowed" : null;
    }

    private static string? SubjectOfReject(State state, Move move)
    {
        if (move.Proposal(state) is not { } proposal)
        {
            return "unknownProposal";
        }

        if (proposal.Committed && proposal.By == move.By)
        {
            return "ownProposal";
        }

        if (NotAlive(proposal) is { } dead)
        {
            return dead;
        }

        return move.Has("issues") && state.Protocol.Settlement == "package" ? "partialAcceptanceNotAllowed" : null;
    }

    private static string? SubjectOfWithdraw(State state, Move move)
    {
        if (move.Proposal(state) is not { } proposal)
        {
            return "unknownProposal";
        }

        if (proposal.By != move.By)
        {
            return "notYourProposal";
        }

        if (NotAlive(proposal) is { } dead)
        {
            return dead;
        }

        return proposal.FirmUntil > move.At ? "proposalFirm" : null;
    }

    private static bool AcceptedOutright(Proposal proposal, string party, List<string> issues) =>
        issues.Count > 0 && issues.All(issue => AcceptanceRule.Word(proposal, party, issue) == "accepted");
}
