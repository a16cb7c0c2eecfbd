namespace NegotiationModel.Tests.Reference;

/// <summary>What follows by itself: acceptance rules, overtaking, closing, concluding, the status of the talks.</summary>
internal static class Settling
{
    public static void Settle(State state)
    {
        if (state.Active)
        {
            foreach (Proposal proposal in state.Proposals)
            {
                if (state.Active && proposal.Alive)
                {
                    ApplyAcceptanceRule(state, proposal);
                }
            }
        }

        if (state.Active)
        {
            foreach (Proposal proposal in state.Proposals.Where(p => p.Alive))
            {
                List<string> open = AcceptanceRule.OpenIssues(state, proposal);
                bool inPrinciple = open.Count > 0 && open.All(issue => AcceptanceRule.MetInPrinciple(state, proposal, issue));
                proposal.Status =
                    inPrinciple ? "conditionallyAccepted"
                    : proposal.Waits ? "lapsed"
                    : "live";
                proposal.LapsedAtExpires |= proposal.Status == "lapsed" && proposal.Expires == state.Now;
            }

            state.Talks = TalksFollowing(state);
        }

        MootWhatHasNoUse(state);
    }

    private static void ApplyAcceptanceRule(State state, Proposal proposal)
    {
        List<string> open = AcceptanceRule.OpenIssues(state, proposal);
        List<string> met = [.. open.Where(issue => AcceptanceRule.MetOutright(state, proposal, issue))];
        if (state.Protocol.Settlement == "package" && met.Count < open.Count)
        {
            met = [];
        }

        if (met.Count > 0)
        {
            Agreeing.Agree(state, proposal, met);
            Overtake(state);
            if (state.Protocol.Settlement == "package" || Agreeing.EveryIssueIsClosed(state))
            {
                Agreeing.CloseProvisional(state);
                Closing.Close(state, "concluded");
            }
        }
    }

    /// <summary>A proposal that agreements leave nothing to settle, or that one contradicts, is superseded.</summary>
    private static void Overtake(State state)
    {
        foreach (Proposal proposal in state.Proposals.Where(p => p.Alive))
        {
            bool contradicted = proposal.Terms.Any(term =>
                AcceptanceRule.SettledValue(state, term.Key) is { } settled && settled != term.Value
            );
            if (contradicted || AcceptanceRule.OpenIssues(state, proposal).Count == 0 || IsOutdated(state, proposal))
            {
                proposal.Status = "superseded";
            }
        }
    }

    /// <summary>Where issues close provisionally: its proposer has since agreed on every issue of it, whatever on.</summary>
    private static bool IsOutdated(State state, Proposal proposal) =>
        state.Protocol.Settlement == "provisional"
        && proposal.Terms.All(term =>
            state
                .Agreements.Skip(proposal.AgreementsBefore)
                .Any(a => a.Status == "provisional" && a.AcceptedBy.Contains(proposal.By) && a.Terms.Any(t => t.Key == term.Key))
        );

    private static string TalksFollowing(State state)
    {
        if (state.Proposals.Any(p => p.Status == "conditionallyAccepted"))
        {
            return "agreedInPrinciple";
        }

        if (state.Proposals.Any(p => p.Status == "live"))
        {
            return "tabled";
        }

        return state.EverTabled || state.EverReopened ? "open" : "convened";
    }

    /// <summary>An outstanding condition is moot when no word of its acceptance stands any more, or when it is
    /// precedent and its proposal has ended.</summary>
    private static void MootWhatHasNoUse(State state)
    {
        foreach (Condition condition in state.Conditions.Where(c => c.Outstanding))
        {
            Proposal proposal = state.FindProposal(condition.Proposal)!;
            bool replaced = !proposal.Responses.Any(r => r.Acceptance == condition.Acceptance);
            if (replaced || (condition.Precedent && !proposal.Alive))
            {
                condition.Status = "moot";
            }
        }
    }
}
