namespace NegotiationModel.Tests.Reference;

/// <summary>Ending and reopening the talks, and what undoes acceptances and agreements.</summary>
internal static class Closing
{
    public static void Close(State state, string status)
    {
        state.Talks = status;
        state.Resumes = null;
        state.SuspendedBy = null;
        state.AgreedMeanwhile = false;
        state.Proposals.ForEach(p => p.IsOffTheTable = true);
        state.DissolvedSinceConcluded = false;
        foreach (Proposal proposal in state.Proposals.Where(p => p.Alive && p.About is null))
        {
            proposal.Status = status == "concluded" ? "superseded" : "lapsed";
        }

        if (status != "concluded")
        {
            foreach (Agreement agreement in state.Agreements.Where(a => a.Status == "provisional"))
            {
                agreement.Status = "lapsed";
                agreement.OverAt = state.Now;
            }
        }
    }

    public static void Reopen(State state)
    {
        state.Talks = "open";
        state.EverReopened = true;
        state.ReopenedIn = state.Step;
        if (state.Deadline?.At(state) <= state.Now)
        {
            state.Deadline = null;
        }

        state.Round = 1;
        state.Turn = state.PrincipalsPresent()[0].Id;
    }

    /// <summary>The acceptance falls away: that response is "nothing yet" again, its other conditions are moot.</summary>
    public static void FallAway(State state, Condition cause)
    {
        foreach (Condition other in state.Conditions.Where(c => c.Open && c.Acceptance == cause.Acceptance))
        {
            other.Status = "moot";
        }

        state.FindProposal(cause.Proposal!)!.Responses.RemoveAll(r => r.Acceptance == cause.Acceptance);
    }

    /// <summary>What carries it is dissolved, also as it was amended; the acceptance falls away where it is not all used up.</summary>
    public static void SubsequentFailed(State state, Condition condition)
    {
        List<Agreement> carrying = [.. state.Agreements.Where(a => a.Conditions.Contains(condition.Id))];
        if (carrying.Count == 0)
        {
            FallAway(state, condition);
        }

        foreach (Agreement agreement in carrying)
        {
            Dissolve(state, agreement);
        }

        if (carrying.Count > 0 && state.FindProposal(condition.Proposal!)!.Alive)
        {
            FallAway(state, condition);
        }
    }

    /// <summary>An agreement is over, and its issues are open again.</summary>
    public static void Over(State state, Agreement agreement, string status)
    {
        agreement.Status = status;
        agreement.OverAt = state.Now;
        bool held = status is "dissolved" or "ended" || (agreement is { IsApart: true, Between: null } && agreement.Terms.Count > 0);
        state.DissolvedSinceConcluded |= held && state.Talks == "concluded";
        OpenAgain(state, agreement);
    }

    /// <summary>With an agreement falls what belongs to it.</summary>
    public static void Dissolve(State state, Agreement agreement)
    {
        foreach (Agreement part in Instruments.WithWhatBelongs(state, agreement).Where(a => a.Holds))
        {
            Over(state, part, "dissolved");
        }
    }

    /// <summary>Ending reaches the whole group.</summary>
    public static void End(State state, Agreement agreement)
    {
        foreach (Agreement part in Instruments.Standing(state, agreement))
        {
            Over(state, part, "ended");
        }
    }

    /// <summary>It can no longer come into force. What the table agreed then opens the talks again or breaks them off.</summary>
    public static void Unratify(State state, Agreement agreement)
    {
        foreach (Agreement part in Instruments.WithWhatBelongs(state, agreement).Where(a => a.Holds))
        {
            // What closes and falls at once was never pending.
            Over(state, part, part.Status == "provisional" || part.ClosedIn == state.Step ? "lapsed" : "unratified");
        }

        if (agreement.IsApart)
        {
            return;
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
        foreach (Proposal proposal in state.Proposals.Where(p => p.Alive && !p.IsWhole && p.Key == agreement.Between))
        {
            proposal.Responses.RemoveAll(r => issues.Contains(r.Issue));
            proposal.Closed.RemoveAll(issues.Contains);
        }
    }
}
