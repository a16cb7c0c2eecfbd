namespace NegotiationModel.Tests.Reference;

/// <summary>What follows where conditions have changed: what falls with them, and what they no longer hold up.</summary>
internal static class Consequences
{
    /// <summary>All are marked already; first falls what falls, and the first that brings something down says how that is over. Then
    /// nothing waits any more for what is met, nor for one of several that are enough of which another is or can still be.</summary>
    public static void Follow(State state, List<Condition> changed)
    {
        foreach (Condition condition in changed.Where(c => Conditions.BringsDown(state, c)))
        {
            Fall(state, condition);
        }

        foreach (Condition condition in changed.Where(c => c.Acceptance > 0))
        {
            Weigh(state, condition);
        }
    }

    private static void Fall(State state, Condition condition)
    {
        if (condition.Acceptance > 0)
        {
            if (condition.Precedent)
            {
                Closing.FallAway(state, condition);
            }
            else
            {
                Closing.SubsequentFailed(state, condition);
            }
        }
        else if (condition.Kind == "subsequent" && condition.AccessionOf is { } acceding)
        {
            Agreement agreement = state.FindAgreement(condition.On!)!;
            if (Instruments.Entries(state, agreement, acceding).Any(p => Conditions.IsOfAccession(condition, p)))
            {
                Leaving.Go(state, agreement, acceding);
            }
        }
        else if (condition.Precedent && condition.AccessionOf is null)
        {
            foreach (Agreement agreement in state.Agreements.Where(a => Conditions.HangsOn(condition, a)).ToList())
            {
                Entering.Fall(state, agreement);
            }
        }
        else if (condition.Kind == "subsequent")
        {
            foreach (Agreement agreement in state.Agreements.Where(a => Conditions.HangsOn(condition, a)))
            {
                Closing.Dissolve(state, agreement);
            }
        }
    }

    /// <summary>An acceptance is conditional as long as a precedent condition of it is open; the last one turns it into an outright
    /// one.</summary>
    public static void Weigh(State state, Condition condition)
    {
        string together = Conditions.Together(state, state.Conditions.Where(c => c.Acceptance == condition.Acceptance));
        Proposal proposal = state.FindProposal(condition.Proposal!)!;
        foreach (Response response in proposal.Responses.Where(r => r.Acceptance == condition.Acceptance))
        {
            if (proposal.Alive)
            {
                response.Word = together == "met" ? "accepted" : "conditional";
            }
        }
    }

    /// <summary>What watches a status is met when that comes, and fails when it no longer can.</summary>
    public static void Watch(State state) => Watch(state, state.Conditions);

    /// <inheritdoc cref="Watch(State)"/>
    public static void Watch(State state, List<Condition> among)
    {
        List<Condition> decided = [.. among.Where(c => c.Asks == "status" && c.Waiting && Seen(state, c) is not null)];
        foreach (Condition condition in decided)
        {
            // Of several that are enough each the first to be met makes the others moot.
            if (condition.Waiting)
            {
                Conditions.Become(state, condition, Seen(state, condition)!);
            }
        }

        Follow(state, [.. decided.Where(c => !c.Open)]);
    }

    private static string? Seen(State state, Condition condition)
    {
        (string subject, List<string> wanted) = condition.Watches!.Value;
        string? status =
            subject == state.Setting.Id
                ? state.Talks
                : state.FindProposal(subject)?.Status
                    ?? state.FindCondition(subject)?.Latest(state).Status
                    ?? state.FindAgreement(subject)?.Status;
        bool over =
            status
            is not (
                null
                or "convened"
                or "open"
                or "tabled"
                or "agreedInPrinciple"
                or "live"
                or "conditionallyAccepted"
                or "claimed"
                or "outstanding"
                or "withheld"
                or "provisional"
                or "pending"
                or "applied"
                or "inForce"
                or "suspended"
            );
        return status is not null && wanted.Contains(status) ? "met"
            : over ? "failed"
            : null;
    }

    /// <summary>Dues that have passed: all are marked, then comes what follows.</summary>
    public static void FallDue(State state)
    {
        List<Condition> over = [.. state.Conditions.Where(c => c.Open && c.DueAt(state) <= state.Now)];
        foreach (Condition condition in over.Where(c => c.Open && !Settling.IsInThePlaceOfNothing(state, c)))
        {
            string status =
                condition.IsClaim ? "lapsed"
                : condition.IfSilent == "meet" ? "met"
                : condition.IfSilent == "fail" ? "failed"
                : "lapsed";
            if (condition.Status == "withheld" && status == "met")
            {
                condition.DuePassed = true;
            }
            else
            {
                Conditions.Become(state, condition, status);
            }
        }

        Follow(state, [.. over.Where(c => !c.Open)]);
    }
}
