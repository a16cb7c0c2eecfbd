namespace NegotiationModel.Tests.Reference;

internal static class Agreeing
{
    /// <summary>The issues of one proposal closed at once are one agreement; what stands in baskets, one for each.</summary>
    public static void Agree(State state, Proposal proposal, List<string> issues, string basket)
    {
        bool provisional = !proposal.IsWhole && state.Protocol.BasketOf(basket).Settlement == "provisional";
        if (provisional)
        {
            LeaveOlder(state, issues, basket);
        }

        List<string> voters = AcceptanceRule.Voters(state, proposal);
        var agreement = new Agreement
        {
            Id = Ids.FirstFree("a", state.Taken),
            Status = provisional ? "provisional" : "pending",
            Proposal = proposal.Id,
            Text = proposal.Text,
            Agreed = [.. proposal.Terms.Where(t => issues.Contains(t.Key))],
            AcceptedBy = [.. voters.Where(p => issues.All(issue => AcceptanceRule.Word(proposal, p, issue) == "accepted"))],
            BySilence = [.. voters.Where(p => issues.All(i => proposal.Responses.Any(r => r.Party == p && r.Issue == i && r.Silent)))],
            At = state.Now,
            Conditions = [.. Carried(state, proposal, issues).Select(c => c.Id)],
            Group = state.Agreements.Select(a => a.Group).DefaultIfEmpty().Max() + 1,
            Between = proposal.Key,
            IsApart = proposal.IsWhole,
            Basket = basket,
            Parties = [.. voters.Select(p => new Signatory { Id = p })],
        };
        agreement.Terms = [.. agreement.Agreed.Where(t => !proposal.IsWhole || !IsHeld(state, proposal.Key, t.Key))];
        Relate(state, proposal, agreement);
        foreach (Signatory party in agreement.Parties)
        {
            // Whoever is leaving the group is leaving this, too.
            Signatory? before = Instruments.Entries(state, agreement, party.Id).FirstOrDefault(p => p.Gone is null);
            party.Leaving = before?.Leaving;
            party.AccededIn = before?.AccededIn;
        }

        state.Agreements.Add(agreement);
        proposal.Closed.AddRange(issues);
        Conditions.Come(state, proposal, agreement);
        agreement.AppliedFrom = Applied(state, proposal);
        if (agreement.Belongs is null)
        {
            Amending.Declare(state, agreement, agreement);
        }

        if (!provisional)
        {
            AskRatifiers(state, agreement);
        }

        if (AcceptanceRule.OpenIssues(state, proposal).Count == 0)
        {
            proposal.Status = "accepted";
        }
    }

    private static bool IsHeld(State state, string? between, string issue) =>
        state.Agreements.Any(a => a.Holds && a.Between == between && a.Terms.Any(t => t.Key == issue));

    private static Ending? Applied(State state, Proposal proposal) =>
        proposal.Text.TryGetProperty("appliedFrom", out var from) && Ends.Read(from, state.Setting.Zone, from: true) is { } end
            ? new Ending(Ends.Renamed(end, proposal.Names), state.Now)
            : null;

    private static void Relate(State state, Proposal proposal, Agreement agreement)
    {
        Agreement? about = proposal.About is { } id ? state.FindAgreement(id) : null;
        agreement.Whole = about is null || proposal.Relation == "ends" ? agreement.Id : about.Whole;
        agreement.Amends = proposal.Relation == "amends" ? about!.Id : null;
        agreement.Supplements = proposal.Relation is "supplements" or "revives" ? about!.Id : null;
        agreement.Ends = proposal.Relation == "ends" ? about!.Whole : null;
        if (proposal.Relation == "supplements")
        {
            DocumentReading.Items(proposal.Text, "issues").ForEach(i => Checks.Amend(state, DocumentReading.ReadIssue(i)));
        }
    }

    /// <summary>Everybody whom the protocol names is asked to ratify what is agreed.</summary>
    private static void AskRatifiers(State state, Agreement agreement)
    {
        foreach (string ratifier in Ratifiers(state, agreement))
        {
            string id = agreement.Id + "-" + ratifier;
            state.Conditions.Add(
                new Condition
                {
                    Id = state.Grown ? Ids.Free(state, id) : id,
                    On = agreement.Id,
                    AskedParty = ratifier,
                    Kind = "precedent",
                    Asks = "consent",
                    Step = "ratification",
                    IsRatification = true,
                    At = state.Now,
                }
            );
        }
    }

    public static List<string> Ratifiers(State state, Agreement agreement) => state.Protocol.BasketOf(agreement.Basket).Ratifiers;

    /// <summary>An issue agreed anew leaves the older agreement; with its last issue gone that one is superseded.</summary>
    private static void LeaveOlder(State state, List<string> issues, string basket)
    {
        foreach (Agreement older in state.Agreements.Where(a => a.Status == "provisional" && a.Basket == basket))
        {
            older.Terms.RemoveAll(t => issues.Contains(t.Key));
            if (older.Terms.Count == 0)
            {
                older.Status = "superseded";
                older.OverAt = state.Now;
            }
        }
    }

    /// <summary>The outstanding subsequent conditions of acceptances that count for one of the issues.</summary>
    private static List<Condition> Carried(State state, Proposal proposal, List<string> issues)
    {
        List<string> present = AcceptanceRule.Voters(state, proposal);
        return
        [
            .. state.Conditions.Where(c =>
                c.Waiting
                && !c.Precedent
                && c.Acceptance > 0
                && proposal.Responses.Any(r =>
                    r.Acceptance == c.Acceptance && r.Word == "accepted" && issues.Contains(r.Issue) && present.Contains(r.Party)
                )
            ),
        ];
    }

    /// <summary>The last issue of a basket is closed: what was provisional there binds, or waits for ratification, together.</summary>
    public static void CloseProvisional(State state, string basket)
    {
        int group = state.Agreements.Max(a => a.Group) + 1;
        foreach (Agreement agreement in state.Agreements.Where(a => a.Status == "provisional" && a.Basket == basket).ToList())
        {
            agreement.Status = "pending";
            agreement.Group = group;
            agreement.ClosedIn = state.Step;
            AskRatifiers(state, agreement);
        }
    }
}

internal static class Ids
{
    /// <summary>An id, or, where that is taken, that with a number.</summary>
    public static string Free(State state, string id) => state.Names(id) ? FirstFree(id + "-", [.. state.Taken, id + "-1"]) : id;

    public static string FirstFree(string letter, IEnumerable<string> taken)
    {
        List<string> ids = [.. taken];
        int number = 1;
        while (ids.Contains(letter + number))
        {
            number++;
        }

        return letter + number;
    }
}
