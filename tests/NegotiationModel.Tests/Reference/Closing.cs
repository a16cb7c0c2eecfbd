namespace NegotiationModel.Tests.Reference;

/// <summary>Ending and reopening the talks, and what undoes acceptances and agreements.</summary>
internal static class Closing
{
    public static void Close(State state, string status)
    {
        state.Talks = status;
        state.ResumesAt = null;
        state.DissolvedSinceConcluded = false;
        foreach (Proposal proposal in state.Proposals.Where(p => p.Alive))
        {
            proposal.Status = status == "concluded" ? "superseded" : "lapsed";
        }

        if (status != "concluded")
        {
            foreach (Agreement agreement in state.Agreements.Where(a => a.Status == "provisional"))
            {
                agreement.Status = "lapsed";
            }
        }
    }

    public static void Reopen(State state)
    {
        state.Talks = "open";
        state.EverReopened = true;
        if (state.Deadline <= state.Now)
        {
            state.Deadline = null;
        }

        state.Round = 1;
        state.Turn = state.PrincipalsPresent()[0].Id;
    }

    /// <summary>The acceptance falls away: that response is "nothing yet" again, its other conditions are moot.</summary>
    public static void FallAway(State state, Condition cause)
    {
        foreach (Condition other in state.Conditions.Where(c => c.Outstanding && c.Acceptance == cause.Acceptance))
        {
            other.Status = "moot";
        }

        state.FindProposal(cause.Proposal)!.Responses.RemoveAll(r => r.Acceptance == cause.Acceptance);
    }

    /// <summary>What carries it is dissolved; the acceptance falls away where it is not all used up.</summary>
    public static void SubsequentFailed(State state, Condition condition)
    {
        List<Agreement> carrying = [.. state.Agreements.Where(a => a.Conditions.Contains(condition.Id))];
        if (carrying.Count == 0)
        {
            FallAway(state, condition);
        }

        foreach (Agreement agreement in carrying.Where(a => a.Holds))
        {
            agreement.Status = "dissolved";
            state.DissolvedSinceConcluded |= state.Talks == "concluded";
            OpenAgain(state, agreement);
        }

        if (carrying.Count > 0 && state.FindProposal(condition.Proposal)!.Alive)
        {
            FallAway(state, condition);
        }
    }

    /// <summary>Ratification refused, together with what was closed together; then as the protocol says.</summary>
    public static void Unratify(State state, Agreement agreement, string by)
    {
        foreach (Agreement member in state.Agreements.Where(a => a.Group == agreement.Group && a.Status == "pending"))
        {
            member.RefusedBy.Add(by);
            member.Status = "unratified";
            OpenAgain(state, member);
        }

        if (state.Protocol.OnRefusedRatification == "breakOff")
        {
            if (state.Talks is not ("brokenOff" or "expired"))
            {
                Close(state, "brokenOff");
            }
        }
        else if (state.Talks == "concluded")
        {
            Reopen(state);
        }
    }

    private static void OpenAgain(State state, Agreement agreement)
    {
        List<string> issues = [.. agreement.Terms.Select(t => t.Key)];
        foreach (Proposal proposal in state.Proposals.Where(p => p.Alive))
        {
            proposal.Responses.RemoveAll(r => issues.Contains(r.Issue));
            proposal.Closed.RemoveAll(issues.Contains);
        }
    }
}
