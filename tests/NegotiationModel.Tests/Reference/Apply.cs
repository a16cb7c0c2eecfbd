namespace NegotiationModel.Tests.Reference;

/// <summary>What an allowed move does. Settling comes after.</summary>
internal static partial class Applying
{
    public static void Apply(State state, Move move)
    {
        switch (move.Type, move.Object)
        {
            case ("propose", _):
                Propose(state, move);
                break;
            case ("accept", "agreement"):
                Accede(state, move);
                break;
            case ("accept", _):
                Accept(state, move);
                break;
            case ("reject", _):
                Reject(state, move);
                break;
            case ("abstain", _):
                Abstain(state, move);
                break;
            case ("withdraw", "agreement"):
                GiveNotice(state, move);
                break;
            case ("withdraw", _):
                move.Proposal(state)!.Status = "withdrawn";
                break;
            case ("meet", _):
                Decide(state, move, "met");
                break;
            case ("waive", _):
                Decide(state, move, "waived");
                break;
            case ("refuse", _):
                Decide(state, move, "refused");
                break;
            case ("fail", _):
                Decide(state, move, "failed");
                break;
            case ("withhold", _):
                move.Condition(state)!.Status = "withheld";
                break;
            case ("require", _):
                Require(state, move);
                break;
            case ("concede", _):
                Concede(state, move);
                break;
            case ("undertake", _):
                Undertake(state, move);
                break;
            case ("suspend", "agreement"):
                SuspendAgreement(state, move);
                break;
            case ("suspend", "condition"):
                move.Condition(state)!.Status = "suspended";
                move.Condition(state)!.SuspendedAt = state.Now;
                break;
            case ("suspend", _):
                state.Talks = "suspended";
                state.SuspendedBy = move.By;
                state.BatchWhenSuspended = state.LastBatch;
                state.Resumes = move.Ending("until");
                break;
            case ("resume", "agreement"):
                ResumeAgreement(state, move);
                break;
            case ("resume", "condition"):
                ResumePromise(state, move.Condition(state)!);
                break;
            case ("resume", _):
                Resume(state);
                break;
            case ("setDeadline", _):
                state.Deadline = move.Ending("deadline");
                break;
            case ("setLimit", _):
                SetLimit(state, move);
                break;
            case ("ratify", _):
                Ratify(state, move, "met");
                break;
            case ("refuseRatification", _):
                Ratify(state, move, "refused");
                break;
            case ("walkAway", _):
                WalkAway(state, move);
                break;
            case ("reopen", _):
                Closing.Reopen(state);
                break;
            case ("amendAgenda", _):
                move.Items("issues").ForEach(i => Checks.Amend(state, DocumentReading.ReadIssue(i)));
                break;
            case ("join", _):
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
        state.Resumes = null;
        state.SuspendedBy = null;
        if (state.AgreedMeanwhile)
        {
            state.AgreedMeanwhile = false;
            Tabled.CloseWhatIsSettled(state);
        }
    }

    private static void Decide(State state, Move move, string status)
    {
        Condition condition = move.Condition(state)!;
        Decide(state, condition.IsRatification ? [.. Ratifications(state, condition)] : [condition], move, status);
    }

    private static void Decide(State state, List<Condition> together, Move move, string status)
    {
        foreach (Condition one in together)
        {
            Conditions.Become(state, one, status);
            one.Votes = move.Json.TryGetProperty("votes", out var votes) ? votes.GetRawText() : one.Votes;
        }

        int known = state.Agreements.Count;
        Consequences.Follow(state, together);
        Tabled.Complete(state, together);
        Entering.Complete(state, together, known);
    }

    private static void Ratify(State state, Move move, string status)
    {
        Agreement named = move.Agreement(state)!;
        Condition own = state.Conditions.Find(c => c.IsRatification && c.On == named.Id && c.AskedParty == move.By)!;
        Decide(state, [.. Ratifications(state, own)], move, status);
    }

    /// <summary>What closed together is ratified or refused together.</summary>
    private static IEnumerable<Condition> Ratifications(State state, Condition own)
    {
        int group = state.FindAgreement(own.On!)!.Group;
        return state.Conditions.Where(c =>
            c.IsRatification
            && c.Waiting
            && c.AskedParty == own.AskedParty
            && state.FindAgreement(c.On!) is { } agreement
            && agreement.Group == group
        );
    }
}
