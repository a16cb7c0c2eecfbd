namespace NegotiationModel.Tests.Reference;

/// <summary>The acceptance rule, recomputed each time for one issue of one proposal over the principals present.</summary>
internal static class AcceptanceRule
{
    public static bool MetOutright(State state, Proposal proposal, string issue) =>
        Holds(state, proposal, Having(state, proposal, issue, "accepted"));

    public static bool MetInPrinciple(State state, Proposal proposal, string issue) =>
        Holds(state, proposal, Having(state, proposal, issue, "accepted", "conditional"));

    public static bool Possible(State state, Proposal proposal, string issue) =>
        Holds(state, proposal, Having(state, proposal, issue, "accepted", "conditional", "none"));

    public static bool PossibleWithout(State state, Proposal proposal, string issue, string party) =>
        Holds(state, proposal, [.. Having(state, proposal, issue, "accepted", "conditional", "none").Where(p => p != party)]);

    /// <summary>The issues of the proposal that no agreement in force or pending settles, and that were not closed
    /// through this proposal already.</summary>
    public static List<string> OpenIssues(State state, Proposal proposal)
    {
        var open = new List<string>();
        foreach ((string issue, _) in proposal.Terms)
        {
            if (SettledValue(state, issue) is null && !proposal.Closed.Contains(issue))
            {
                open.Add(issue);
            }
        }

        return open;
    }

    /// <summary>The value an agreement in force or pending gives the issue, or null where none does.</summary>
    public static string? SettledValue(State state, string issue)
    {
        foreach (Agreement agreement in state.Agreements)
        {
            if (agreement.Settles)
            {
                foreach ((string settled, string value) in agreement.Terms)
                {
                    if (settled == issue)
                    {
                        return value;
                    }
                }
            }
        }

        return null;
    }

    public static string Word(Proposal proposal, string party, string issue)
    {
        if (proposal.Committed && proposal.By == party)
        {
            return "accepted";
        }

        foreach (Response response in proposal.Responses)
        {
            if (response.Party == party && response.Issue == issue)
            {
                return response.Word;
            }
        }

        return "none";
    }

    private static List<string> Having(State state, Proposal proposal, string issue, params string[] words) =>
        [.. state.PrincipalsPresent().Select(p => p.Id).Where(p => words.Contains(Word(proposal, p, issue)))];

    private static bool Holds(State state, Proposal proposal, List<string> accepting)
    {
        if (!accepting.Any(p => p != proposal.By))
        {
            return false;
        }

        int present = state.PrincipalsPresent().Count;
        return state.Protocol.Acceptance switch
        {
            "unanimous" => accepting.Count == present,
            "majority" => accepting.Count * 2 > present,
            "quorum" => accepting.Count >= state.Protocol.Quorum,
            _ => accepting.Sum(p => state.Protocol.Weights.GetValueOrDefault(p)) >= state.Protocol.Threshold,
        };
    }
}
