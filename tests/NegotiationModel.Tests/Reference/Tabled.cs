namespace NegotiationModel.Tests.Reference;

/// <summary>What becomes of proposals by themselves: acceptance rules, time, overtaking, concluding.</summary>
internal static class Tabled
{
    public static void Round(State state)
    {
        state.Proposals.ToList().ForEach(proposal => Ask(state, proposal));
        foreach (Proposal proposal in state.Proposals.Where(p => p.Alive && !p.Waits && p.Expires?.At(state) <= state.Now).ToList())
        {
            if (proposal.Alive)
            {
                Expire(state, proposal);
            }
        }

        foreach (Proposal proposal in state.Proposals.Where(p => p.Alive))
        {
            EndWithoutObject(state, proposal);
            EndOption(state, proposal);
            if (proposal.Alive && IsAsked(state, proposal))
            {
                Follow(state, proposal);
            }
        }
    }

    /// <summary>Proposals about what is over lapse with it.</summary>
    public static void EndWhatIsAboutNothing(State state) =>
        state.Proposals.FindAll(p => p.Alive).ForEach(proposal => EndWithoutObject(state, proposal));

    /// <summary>A move comes first: what waited for a condition alone is agreed before anything passes that the move makes due.</summary>
    public static void Complete(State state, List<Condition> decided) =>
        state.Proposals.FindAll(p => decided.Any(c => c.Proposal == p.Id)).ForEach(proposal => Ask(state, proposal));

    private static void Ask(State state, Proposal proposal)
    {
        if (proposal.Alive)
        {
            EndWithoutObject(state, proposal);
        }

        if (proposal.Alive && IsAsked(state, proposal))
        {
            int known = state.Agreements.Count;
            ApplyAcceptanceRule(state, proposal);
            Entering.EndThoseOver(state, known);
        }

        // What has nothing to wait for any more lapses before the time of others is over.
        if (proposal is { Alive: true, Waits: true } && IsAsked(state, proposal))
        {
            Follow(state, proposal);
        }
    }

    /// <summary>While talks are suspended or closed only what lives beside them is decided.</summary>
    private static bool IsAsked(State state, Proposal proposal) => state.Active || proposal.About is not null;

    private static void Follow(State state, Proposal proposal)
    {
        proposal.Status =
            IsAgreedInPrinciple(state, proposal) ? "conditionallyAccepted"
            : proposal.Waits ? "lapsed"
            : "live";
        proposal.LapsedAtExpires |= proposal.Status == "lapsed" && proposal.Expires?.At(state) == state.Now;
    }

    private static bool IsAgreedInPrinciple(State state, Proposal proposal)
    {
        List<string> open = AcceptanceRule.OpenIssues(state, proposal);
        return open.Count > 0 && open.All(issue => AcceptanceRule.MetInPrinciple(state, proposal, issue));
    }

    /// <summary>Whoever has said nothing has accepted, where silence says so; then the rule is asked for the last time.</summary>
    private static void Expire(State state, Proposal proposal)
    {
        proposal.TimeIsUp = true;
        bool asked = IsAsked(state, proposal);
        if (proposal.Silence && asked)
        {
            TakeSilenceAsYes(state, proposal);
        }

        if (asked)
        {
            ApplyAcceptanceRule(state, proposal);
        }

        if (proposal.Alive)
        {
            // A yes said in time, subject to something, waits for that.
            bool inPrinciple = asked ? IsAgreedInPrinciple(state, proposal) : proposal.Status == "conditionallyAccepted";
            proposal.Waits = state.Protocol.Expiry == "unanswered" && inPrinciple;
            if (!proposal.Waits)
            {
                proposal.Status = "lapsed";
                proposal.LapsedAtExpires = true;
            }
        }
    }

    /// <summary>Silence says no more than a word could: what nobody may accept is not accepted by it.</summary>
    private static void TakeSilenceAsYes(State state, Proposal proposal)
    {
        if (Checks.LacksEssentials(state, proposal, proposal.Items) is not null)
        {
            return;
        }

        foreach (string party in AcceptanceRule.Voters(state, proposal))
        {
            List<string> unsaid = [.. proposal.Items.Where(i => AcceptanceRule.Word(proposal, party, i) == "none")];
            if (unsaid.Count == proposal.Items.Count)
            {
                unsaid.ForEach(issue => Applying.Say(proposal, party, issue, "accepted", 0));
                proposal.Responses.FindAll(r => r.Party == party).ForEach(r => r.Silent = true);
            }
        }
    }

    /// <summary>An option that was rejected or countered is open to its firmUntil. What can still be agreed then is an offer like any
    /// other.</summary>
    private static void EndOption(State state, Proposal proposal)
    {
        if (!proposal.HeldOpen || proposal.FirmBeyond(state, state.Now))
        {
            return;
        }

        proposal.HeldOpen = false;
        if (AcceptanceRule.OpenIssues(state, proposal).All(issue => !AcceptanceRule.Possible(state, proposal, issue)))
        {
            proposal.Status = "lapsed";
        }
    }

    /// <summary>A proposal about an agreement lapses when that is over, or when the agenda has otherwise what it brings. One that would
    /// revive it is overtaken when an issue of it is agreed otherwise, and lapses when fewer than two parties are left.</summary>
    private static void EndWithoutObject(State state, Proposal proposal)
    {
        if (proposal.About is null)
        {
            return;
        }

        Agreement about = state.FindAgreement(proposal.About)!;
        if (proposal.Relation != "revives")
        {
            bool conflicts = Texts.Says(proposal.Text, "issues") && Checks.AgendaConflict(state, proposal.Text) is not null;
            bool isOver = conflicts || Instruments.NothingIsLeft(state, proposal.Relation!, about);
            proposal.Status = isOver ? "lapsed" : proposal.Status;
        }
        else if (!Amending.IsFree(state, about))
        {
            proposal.Status = "superseded";
        }
        else if (Instruments.Parties(state, about).Count < 2)
        {
            proposal.Status = "lapsed";
        }
    }

    /// <summary>What is agreed about an agreement of the table counts for active talks like anything else, and for suspended ones when they
    /// resume. What was made while they were closed says nothing of where they stand.</summary>
    private static void CountForTheTalks(State state, Proposal proposal)
    {
        bool settles = proposal.About is not null && proposal.Key is null && (proposal.Relation != "ends" || proposal.Terms.Count > 0);
        if (!settles || proposal.IsOffTheTable)
        {
            return;
        }

        if (state.Talks == "suspended")
        {
            state.AgreedMeanwhile = true;
        }
        else if (state.Active)
        {
            CloseWhatIsSettled(state);
        }
    }

    /// <summary>Of each basket with nothing open what was agreed provisionally closes, and talks of which every basket has concluded do so
    /// too.</summary>
    public static void CloseWhatIsSettled(State state)
    {
        foreach (string basket in state.Agenda.Select(i => i.Basket).Distinct().ToList())
        {
            if (Overtaking.IsSettled(state, basket) && state.Agreements.Any(a => a.Status == "provisional" && a.Basket == basket))
            {
                Agreeing.CloseProvisional(state, basket);
                Overtaking.Overtake(state);
            }
        }

        if (Overtaking.EveryBasketIsConcluded(state))
        {
            Closing.Close(state, "concluded");
        }
    }

    private static void ApplyAcceptanceRule(State state, Proposal proposal)
    {
        List<string> open = AcceptanceRule.OpenIssues(state, proposal);
        List<string> met = [.. open.Where(issue => AcceptanceRule.MetOutright(state, proposal, issue))];
        if (proposal.IsWhole)
        {
            if (open.Count > 0 && met.Count == open.Count)
            {
                Amending.AgreeAsAWhole(state, proposal);
                Overtaking.Overtake(state);
                CountForTheTalks(state, proposal);
            }

            return;
        }

        bool agreed = false;
        foreach (string basket in met.Select(i => state.BasketOf(i).Id).Distinct().ToList())
        {
            List<string> inIt = [.. met.Where(i => state.BasketOf(i).Id == basket)];
            bool whole = inIt.Count == open.Count(i => state.BasketOf(i).Id == basket);
            if (whole || state.Protocol.BasketOf(basket).Settlement != "package")
            {
                Agreeing.Agree(state, proposal, inIt, basket);
                Overtaking.Overtake(state);
                agreed = true;
                if (Overtaking.IsSettled(state, basket))
                {
                    Agreeing.CloseProvisional(state, basket);
                    Overtaking.Overtake(state);
                }
            }
        }

        if (agreed && Overtaking.EveryBasketIsConcluded(state))
        {
            Closing.Close(state, "concluded");
        }
    }
}
