namespace NegotiationModel.Tests.Reference;

/// <summary>What follows by itself, time having come to now: looked for among everything, in a fixed order, until nothing
/// changes any more.</summary>
internal static class Settling
{
    public static void Settle(State state)
    {
        List<Mark> before;
        List<Mark> after = Everything(state);
        MootWhatHasLostItsObject(state);
        do
        {
            before = after;
            Consequences.FallDue(state);
            Entering.Fall(state);
            MootWhatHasLostItsObject(state);
            Consequences.Watch(state);
            Tabled.Round(state);
            MootWhatHasLostItsObject(state);
            Leaving.FallDue(state);
            Applying.ConcedeForThoseGone(state);
            Entering.Round(state);
            FollowTalks(state);
            Tabled.EndWhatIsAboutNothing(state);
            MootWhatHasNoUse(state);
            after = Everything(state);
        } while (!after.SequenceEqual(before));
    }

    private static List<Mark> Everything(State state) =>
        [
            new(state.Talks),
            .. state.Conditions.Select(c => new Mark(c.Status, c.DuePassed)),
            .. state.Proposals.Select(p => new Mark(p.Status, p.Waits, p.Closed.Count, p.Responses.Count)),
            .. state.Proposals.SelectMany(p => p.Responses).Select(r => new Mark(r.Word)),
            .. state.Agreements.Select(a => new Mark(a.Status, false, a.Parties.Count(p => p.Gone is null), a.Terms.Count, a.EntersAt)),
        ];

    /// <summary>What is looked at of one thing, to see whether it has changed.</summary>
    private readonly record struct Mark(string Status, bool Waits = false, int Some = 0, int More = 0, NodaTime.Instant? At = null);

    /// <summary>At one instant a suspension ends before the deadline passes, and what it held up comes first.</summary>
    private static void FollowTalks(State state)
    {
        if (state.Talks == "suspended" && state.Resumes?.At(state) <= state.Now && MayResume(state))
        {
            Applying.Resume(state);
            return;
        }

        if (!state.Closed && state.Deadline?.At(state) <= state.Now)
        {
            Closing.Close(state, "expired");
        }

        if (state.Active)
        {
            state.Talks = TalksFollowing(state);
        }
    }

    /// <summary>What hangs on the suspension must be met; where that has failed it goes on until somebody resumes.</summary>
    private static bool MayResume(State state) => OnTheSuspension(state) == "met";

    public static string OnTheSuspension(State state) =>
        Conditions.Together(state, state.Conditions.Where(c => c.On == state.Setting.Id && c.Batch > state.BatchWhenSuspended));

    private static string TalksFollowing(State state)
    {
        if (state.Proposals.Any(p => p.Status == "conditionallyAccepted" && !p.IsOffTheTable))
        {
            return "agreedInPrinciple";
        }

        if (state.Proposals.Any(p => p.Status == "live" && !p.IsOffTheTable))
        {
            return "tabled";
        }

        return state.EverTabled || state.EverReopened ? "open" : "convened";
    }

    /// <summary>Before anything is seen of what has come to be.</summary>
    public static void MootWhatHasLostItsObject(State state)
    {
        foreach (Condition condition in state.Conditions.Where(c => c.Open && HasLostItsObject(state, c)))
        {
            condition.Status = "moot";
        }
    }

    /// <summary>What watches a status sees all that came of this before it is moot.</summary>
    public static void MootWhatHasNoUse(State state)
    {
        List<Condition> useless = [.. state.Conditions.Where(c => c.Open && HasNoUse(state, c))];
        Consequences.Watch(state, [.. useless.Where(c => !HasLostItsObject(state, c))]);
        foreach (Condition condition in useless.Where(c => c.Open))
        {
            condition.Status = "moot";
        }
    }

    /// <summary>A claim to take the place of something that is over. What stands there already is a claim of its own.</summary>
    public static bool IsInThePlaceOfNothing(State state, Condition condition) =>
        condition.IsClaim
        && condition.Replaces is { } id
        && state.FindCondition(id) is { Open: false } old
        && old.ReplacedBy != condition.Id;

    private static bool HasNoUse(State state, Condition condition)
    {
        if (IsInThePlaceOfNothing(state, condition))
        {
            return true;
        }

        if (condition.Acceptance > 0 || condition.On == state.Setting.Id)
        {
            return HasLostItsObject(state, condition);
        }

        List<Agreement> on = [.. state.Agreements.Where(a => Conditions.HangsOn(condition, a))];
        if (condition.AccessionOf is not null && !on.SelectMany(a => a.Parties).Any(p => Conditions.IsOfAccession(condition, p)))
        {
            return true;
        }

        bool claimsTooLate =
            condition.IsClaim && condition.Precedent && condition.AccessionOf is null && on.All(a => a.InForceAt is not null);
        return on.Count > 0 && (claimsTooLate || on.All(a => IsOver(state, a)));
    }

    /// <summary>The acceptance or suspension that it was said of is no more: it is moot, and sees nothing that happens then.</summary>
    private static bool HasLostItsObject(State state, Condition condition)
    {
        if (condition.Acceptance > 0)
        {
            // No word of its acceptance stands any more, or it is precedent and its proposal has ended.
            Proposal proposal = state.FindProposal(condition.Proposal!)!;
            bool replaced = !proposal.Responses.Any(r => r.Acceptance == condition.Acceptance);
            return replaced || (condition.Precedent && !proposal.Alive);
        }

        return condition.On == state.Setting.Id && condition.Precedent && state.Talks != "suspended";
    }

    /// <summary>What an amendment in force took the place of lives on in it.</summary>
    private static bool IsOver(State state, Agreement agreement) =>
        !agreement.Holds && !(agreement.Status == "superseded" && Instruments.Standing(state, agreement).Count > 0);
}
