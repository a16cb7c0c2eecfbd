namespace NegotiationModel.Tests.Reference;

internal static partial class Checks
{
    private static string? SubjectOfAccept(State state, Move move)
    {
        List<Condition> brought = Brought(move);
        if (NameUnknownParties(state, brought))
        {
            return "unknownParty";
        }

        if (move.Proposal(state) is not { } proposal)
        {
            return "unknownProposal";
        }

        if (NameUnknownConditions(state, brought))
        {
            return "unknownCondition";
        }

        if (HaveTakenIds(state, brought))
        {
            return "duplicateId";
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

        if (brought.Count > 0 && !state.Protocol.Conditions)
        {
            return "conditionsNotAllowed";
        }

        if (SplitsAPackage(state, proposal, move))
        {
            return "partialAcceptanceNotAllowed";
        }

        if (WatchUnknownSubjects(state, brought))
        {
            return "unknownSubject";
        }

        if (IsNotAddressed(state, proposal, move))
        {
            return "notAddressed";
        }

        return Resubmitting.IsAskedAgain(state, Resubmitting.Bodies(brought), proposal.Terms) ? "refusedBefore" : null;
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

        if (SplitsAPackage(state, proposal, move))
        {
            return "partialAcceptanceNotAllowed";
        }

        if (IsNotAddressed(state, proposal, move))
        {
            return "notAddressed";
        }

        return move.Type == "abstain" && !state.Protocol.Abstention ? "abstentionNotAllowed" : null;
    }

    private static bool IsNotAddressed(State state, Proposal proposal, Move move) =>
        proposal.IsWhole && !AcceptanceRule.Voters(state, proposal).Contains(move.By);

    /// <summary>Nobody answers a part of a package, or of what is agreed as a whole; baskets may be answered one by one.</summary>
    private static bool SplitsAPackage(State state, Proposal proposal, Move move)
    {
        if (!move.Has("issues"))
        {
            return false;
        }

        List<string> named = move.IssuesSpokenOn(proposal);
        List<IGrouping<string, string>> baskets = [.. proposal.Terms.Select(t => t.Key).GroupBy(i => state.BasketOf(i).Id)];
        return proposal.IsWhole
            || baskets.Any(b =>
                state.Protocol.BasketOf(b.Key).Settlement == "package"
                && (baskets.Count == 1 || (b.Any(named.Contains) && !b.All(named.Contains)))
            );
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

        return proposal.FirmBeyond(state, move.At) ? "proposalFirm" : null;
    }

    private static bool AcceptedOutright(Proposal proposal, string party, List<string> issues) =>
        issues.Count > 0 && issues.All(issue => AcceptanceRule.Word(proposal, party, issue) == "accepted");
}
