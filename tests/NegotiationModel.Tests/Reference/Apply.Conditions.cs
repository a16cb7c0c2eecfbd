namespace NegotiationModel.Tests.Reference;

internal static partial class Applying
{
    private static void Require(State state, Move move)
    {
        Condition? old = move.Text("replaces") is { } id ? state.FindCondition(id)! : null;
        string? on = old is null ? move.Text("on") : old.On;
        Agreement? agreement = on is null ? null : state.FindAgreement(on);
        foreach (Condition condition in Conditions.ReadAll(state, move, on is null ? "free" : "precedent"))
        {
            condition.On = on;
            if (old is not null)
            {
                HangWhere(condition, old);
                condition.IfSilent = DocumentReading.Text(move.Items("conditions")[0], "ifSilent") ?? (old.Precedent ? "lapse" : "fail");
                condition.IsClaim = old.IsClaim || old.Beneficiary != move.By;
            }
            else
            {
                condition.IsClaim = agreement is not null && condition.Kind != "free";
            }

            condition.Status = condition.IsClaim ? "claimed" : "outstanding";
            state.Conditions.Add(condition);
            if (old is not null && old.Beneficiary == move.By)
            {
                Replace(state, condition);
            }
        }
    }

    /// <summary>A substitute hangs where the old one did.</summary>
    private static void HangWhere(Condition condition, Condition old)
    {
        condition.Replaces = old.Id;
        condition.Kind = old.Kind;
        condition.Proposal = old.Proposal;
        condition.Acceptance = old.Acceptance;
        condition.Source = old.Source;
        condition.AnyOf = old.AnyOf;
        condition.AccessionOf = old.AccessionOf;
        condition.AccessionTo = old.AccessionTo;
        condition.Batch = old.Batch;
    }

    private static void Replace(State state, Condition condition)
    {
        Condition old = state.FindCondition(condition.Replaces!)!;
        old.Status = "replaced";
        old.ReplacedBy = condition.Id;
        foreach (Agreement agreement in state.Agreements.Where(a => a.Conditions.Contains(old.Id)))
        {
            agreement.Conditions = [.. agreement.Conditions, condition.Id];
        }

        // Where nothing that binds takes its place, the last of several that were enough may be one that has failed.
        Consequences.Follow(state, [.. Conditions.Alternatives(state, old).Where(c => c.Disappointed).Take(1)]);
        if (condition is { Acceptance: > 0, IsClaim: false })
        {
            // What takes the place of the last that bound may be a consultation, and what takes the place of that may bind.
            Consequences.Weigh(state, condition);
        }
    }

    private static void Concede(State state, Move move)
    {
        Condition condition = move.Condition(state)!;
        condition.ConcededBy.Add(move.By);
        if (Checks.Conceders(state, condition).All(condition.ConcededBy.Contains))
        {
            Conceded(state, condition);
        }
    }

    /// <summary>Who is gone from an agreement need not concede what is claimed of it any more.</summary>
    public static void ConcedeForThoseGone(State state)
    {
        foreach (Condition claim in state.Conditions.Where(c => c.IsOpenClaim && c.ConcededBy.Count > 0).ToList())
        {
            if (
                claim.On is { } on
                && state.FindAgreement(on) is { } agreement
                && Instruments.Standing(state, agreement).Count > 0
                && !Settling.IsInThePlaceOfNothing(state, claim)
                && Checks.Conceders(state, claim).All(claim.ConcededBy.Contains)
            )
            {
                Conceded(state, claim);
            }
        }
    }

    private static void Conceded(State state, Condition condition)
    {
        condition.IsClaim = false;
        condition.Status = "outstanding";
        if (condition.Replaces is { } old && state.FindCondition(old)!.Open)
        {
            Replace(state, condition);
        }
    }

    private static void Undertake(State state, Move move)
    {
        foreach (Condition condition in Conditions.ReadAll(state, move, "free"))
        {
            condition.Kind = "free";
            condition.AskedParty = move.By;
            state.Conditions.Add(condition);
            if (move.True("done"))
            {
                Conditions.Become(state, condition, "met");
            }
        }
    }

    /// <summary>Its time stood still meanwhile.</summary>
    public static void ResumePromise(State state, Condition condition)
    {
        condition.Paused += state.Now - condition.SuspendedAt!.Value;
        condition.SuspendedAt = null;
        condition.Status = "outstanding";
    }

    private static void SetLimit(State state, Move move)
    {
        string subject = move.Text("subject")!;
        Ending? until = move.Ending("until");
        if (state.FindProposal(subject) is { } proposal)
        {
            if (move.Text("limit") == "firmUntil")
            {
                proposal.FirmUntil = until;
            }
            else
            {
                // What waited is an offer to that end.
                proposal.Expires = until;
                proposal.TimeIsUp = false;
                proposal.Waits = false;
            }
        }
        else if (state.FindCondition(subject) is { } condition)
        {
            condition.Due = until;
            condition.DuePassed = false;
            condition.Paused = NodaTime.Duration.Zero;
            condition.SuspendedAt = condition.Status == "suspended" ? state.Now : null;
        }
        else if (state.FindAgreement(subject) is { } agreement)
        {
            Instruments.First(state, agreement).SuspendedUntil = until;
        }
        else if (move.Text("limit") == "until")
        {
            state.Resumes = until;
        }
        else
        {
            state.Deadline = until;
        }
    }
}
