using NodaTime;

namespace NegotiationModel.Tests.Reference;

internal static class TimePassing
{
    /// <summary>Lets time pass to an instant; what falls due at it has fallen due. Time never goes back.</summary>
    public static void Advance(State state, Instant until, int move)
    {
        while (NextDue(state) is { } due && due <= until)
        {
            if (due > state.Now)
            {
                state.Now = due;
            }

            FallDue(state, due, move);
        }

        if (until > state.Now)
        {
            state.Now = until;
        }
    }

    /// <summary>The earliest instant at which anything falls due, looked for among everything.</summary>
    public static Instant? NextDue(State state)
    {
        var dues = new List<Instant?>();
        dues.AddRange(state.Conditions.Where(c => c.Outstanding).Select(c => c.Due));
        dues.AddRange(state.Proposals.Where(p => p.Alive && !p.Waits).Select(p => p.Expires));
        if (state.Talks == "suspended")
        {
            dues.Add(state.ResumesAt);
        }

        if (!state.Closed)
        {
            dues.Add(state.Deadline);
        }

        return dues.Min();
    }

    private static void FallDue(State state, Instant due, int move)
    {
        var before = new Snapshot(state);
        ConditionsFallDue(state, due);
        foreach (Proposal proposal in state.Proposals.Where(p => p.Alive && !p.Waits && p.Expires <= due))
        {
            // A yes said in time, subject to something, waits for that.
            proposal.Waits = state.Protocol.Expiry == "unanswered" && proposal.Status == "conditionallyAccepted";
            if (!proposal.Waits)
            {
                proposal.Status = "lapsed";
                proposal.LapsedAtExpires = true;
            }
        }

        if (state.Talks == "suspended" && state.ResumesAt <= due)
        {
            Applying.Resume(state);
            Settling.Settle(state);
        }

        if (!state.Closed && state.Deadline <= due)
        {
            Closing.Close(state, "expired");
        }

        Settling.Settle(state);
        before.Compare(state, move);
    }

    /// <summary>All due now are marked first; only then comes what follows from it: what falls, then what is agreed.</summary>
    private static void ConditionsFallDue(State state, Instant due)
    {
        List<Condition> over = [.. state.Conditions.Where(c => c.Outstanding && c.Due <= due)];
        foreach (Condition condition in over)
        {
            condition.Status = condition.IfSilent switch
            {
                "meet" => "met",
                "fail" => "failed",
                _ => "lapsed",
            };
        }

        foreach (Condition condition in over)
        {
            if (condition.Precedent && condition.Status is "failed" or "lapsed")
            {
                Closing.FallAway(state, condition);
            }
            else if (condition.Status == "failed")
            {
                Closing.SubsequentFailed(state, condition);
            }
        }

        foreach (Condition condition in over.Where(c => c.Precedent && c.Status == "met"))
        {
            Applying.Satisfied(state, condition);
        }

        if (over.Count > 0)
        {
            Settling.Settle(state);
        }
    }
}
