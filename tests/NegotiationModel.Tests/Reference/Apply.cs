namespace NegotiationModel.Tests.Reference;

/// <summary>What an allowed move does. Settling comes after.</summary>
internal static partial class Applying
{
    public static void Apply(State state, Move move)
    {
        switch (move.Type)
        {
            case "propose":
                Propose(state, move);
                break;
            case "accept":
                Accept(state, move);
                break;
            case "reject":
                Reject(state, move);
                break;
            case "withdraw":
                move.Proposal(state)!.Status = "withdrawn";
                break;
            case "meet":
                Satisfy(state, move.Condition(state)!, "met");
                break;
            case "waive":
                Satisfy(state, move.Condition(state)!, "waived");
                break;
            case "refuse":
                Disappoint(state, move.Condition(state)!, "refused");
                break;
            case "fail":
                Disappoint(state, move.Condition(state)!, "failed");
                break;
            case "suspend":
                state.Talks = "suspended";
                state.ResumesAt = move.Limit("until");
                break;
            case "resume":
                Resume(state);
                break;
            case "setDeadline":
                state.Deadline = move.Limit("deadline");
                break;
            case "ratify":
                Ratify(state, move);
                break;
            case "refuseRatification":
                Closing.Unratify(state, move.Agreement(state)!, move.By);
                break;
            case "walkAway":
                WalkAway(state, move);
                break;
            case "reopen":
                Closing.Reopen(state);
                break;
            case "amendAgenda":
                move.Items("issues").ForEach(i => Checks.Amend(state, DocumentReading.ReadIssue(i)));
                break;
            case "join":
                Join(state, move);
                break;
            default:
                break;
        }
    }

    /// <summary>The talks are active again; which of the active statuses, settling says.</summary>
    public static void Resume(State state)
    {
        state.Talks = "open";
        state.ResumesAt = null;
    }

    private static void Satisfy(State state, Condition condition, string status)
    {
        condition.Status = status;
        Satisfied(state, condition);
    }

    /// <summary>The last precedent condition of an acceptance turns it into an outright one.</summary>
    public static void Satisfied(State state, Condition condition)
    {
        List<Condition> together = [.. state.Conditions.Where(c => c.Acceptance == condition.Acceptance)];
        if (together.Any(c => c.Precedent && c.Outstanding))
        {
            return;
        }

        Proposal proposal = state.FindProposal(condition.Proposal)!;
        foreach (Response response in proposal.Responses.Where(r => r.Acceptance == condition.Acceptance))
        {
            if (proposal.Alive)
            {
                response.Word = "accepted";
            }
        }
    }

    private static void Disappoint(State state, Condition condition, string status)
    {
        condition.Status = status;
        if (condition.Precedent)
        {
            Closing.FallAway(state, condition);
        }
        else
        {
            Closing.SubsequentFailed(state, condition);
        }
    }

    private static void Ratify(State state, Move move)
    {
        Agreement named = move.Agreement(state)!;
        foreach (Agreement member in state.Agreements.Where(a => a.Group == named.Group && a.Status == "pending"))
        {
            member.RatifiedBy.Add(move.By);
            if (state.Protocol.Ratifiers.All(member.RatifiedBy.Contains))
            {
                member.Status = "inForce";
            }
        }
    }
}
