namespace NegotiationModel.Tests.Reference;

internal static class Agreeing
{
    /// <summary>The issues of one proposal closed at once are one agreement.</summary>
    public static void Agree(State state, Proposal proposal, List<string> issues)
    {
        bool provisional = state.Protocol.Settlement == "provisional";
        if (provisional)
        {
            LeaveOlder(state, issues);
        }

        List<string> acceptedBy =
        [
            .. state
                .PrincipalsPresent()
                .Select(p => p.Id)
                .Where(p => issues.All(issue => AcceptanceRule.Word(proposal, p, issue) == "accepted")),
        ];
        state.Agreements.Add(
            new Agreement
            {
                Id = Ids.FirstFree("a", state.Taken),
                Status = provisional ? "provisional" : Settled(state),
                Proposal = proposal.Id,
                Agreed = [.. proposal.Terms.Where(t => issues.Contains(t.Key))],
                Terms = [.. proposal.Terms.Where(t => issues.Contains(t.Key))],
                AcceptedBy = acceptedBy,
                At = state.Now,
                Conditions = [.. Carried(state, proposal, issues).Select(c => c.Id)],
                Group = state.Agreements.Count + 1,
            }
        );
        proposal.Closed.AddRange(issues);
        if (AcceptanceRule.OpenIssues(state, proposal).Count == 0)
        {
            proposal.Status = "accepted";
        }
    }

    /// <summary>An issue agreed anew leaves the older agreement; with its last issue gone that one is superseded.</summary>
    private static void LeaveOlder(State state, List<string> issues)
    {
        foreach (Agreement older in state.Agreements.Where(a => a.Status == "provisional"))
        {
            older.Terms.RemoveAll(t => issues.Contains(t.Key));
            if (older.Terms.Count == 0)
            {
                older.Status = "superseded";
            }
        }
    }

    /// <summary>The outstanding subsequent conditions of acceptances that count for one of the issues.</summary>
    private static List<Condition> Carried(State state, Proposal proposal, List<string> issues)
    {
        List<string> present = [.. state.PrincipalsPresent().Select(p => p.Id)];
        return
        [
            .. state.Conditions.Where(c =>
                c.Outstanding
                && !c.Precedent
                && present.Contains(c.By)
                && proposal.Responses.Any(r => r.Acceptance == c.Acceptance && r.Word == "accepted" && issues.Contains(r.Issue))
            ),
        ];
    }

    public static bool EveryIssueIsClosed(State state) =>
        state.Agenda.All(issue => state.Agreements.Any(a => a.Holds && a.Terms.Any(t => t.Key == issue.Id)));

    /// <summary>The last issue is closed: what was provisional binds, or waits for ratification, together.</summary>
    public static void CloseProvisional(State state)
    {
        int group = state.Agreements.Max(a => a.Group) + 1;
        foreach (Agreement agreement in state.Agreements.Where(a => a.Status == "provisional"))
        {
            agreement.Status = Settled(state);
            agreement.Group = group;
        }
    }

    private static string Settled(State state) => state.Protocol.Ratifiers.Count > 0 ? "pending" : "inForce";
}

internal static class Ids
{
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
