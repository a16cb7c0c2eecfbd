using System.Text.Json;

namespace NegotiationModel.Tests.Reference;

/// <summary>The acceptance rule, recomputed each time for one issue of one proposal over those who count.</summary>
internal static class AcceptanceRule
{
    public static bool MetOutright(State state, Proposal proposal, string issue) =>
        SomebodyElse(state, proposal, issue, "yes", Outright) && Ask(state, proposal, issue, Outright) == "met";

    public static bool MetInPrinciple(State state, Proposal proposal, string issue) =>
        SomebodyElse(state, proposal, issue, "yes", InPrinciple) && Ask(state, proposal, issue, InPrinciple) == "met";

    public static bool Possible(State state, Proposal proposal, string issue) => PossibleWithout(state, proposal, issue, null);

    public static bool PossibleWithout(State state, Proposal proposal, string issue, string? party)
    {
        string Word(string one, string word) => one == party ? "no" : Outright(one, word);
        return (SomebodyElse(state, proposal, issue, "yes", Word) || SomebodyElse(state, proposal, issue, "open", Word))
            && Ask(state, proposal, issue, Word) != "impossible";
    }

    private static string Outright(string party, string word) =>
        word switch
        {
            "accepted" => "yes",
            "rejected" => "no",
            "abstained" => "abstained",
            _ => "open",
        };

    private static string InPrinciple(string party, string word) => word == "conditional" ? "yes" : Outright(party, word);

    private static string Ask(State state, Proposal proposal, string issue, Func<string, string, string> meaning) =>
        DecisionRule.Ask(
            RuleOf(state, proposal, issue),
            new Said(
                Voters(state, proposal),
                p => meaning(p, Word(proposal, p, issue)),
                proposal.Waits || proposal.TimeIsUp,
                state.Setting.Groups
            )
        );

    /// <summary>Whatever the rule, a party other than the proposer.</summary>
    private static bool SomebodyElse(State state, Proposal proposal, string issue, string said, Func<string, string, string> meaning) =>
        Voters(state, proposal).Any(p => p != proposal.By && meaning(p, Word(proposal, p, issue)) == said);

    /// <summary>Whose word is asked: the parties to the agreement it is about, those it is between, or all at the table.</summary>
    public static List<string> Voters(State state, Proposal proposal)
    {
        if (proposal.About is { } agreement)
        {
            return [.. Instruments.Parties(state, state.FindAgreement(agreement)!)];
        }

        List<string> present = [.. state.PrincipalsPresent().Select(p => p.Id)];
        return proposal.Between is { } between ? [.. present.Where(between.Contains)] : present;
    }

    private static JsonElement RuleOf(State state, Proposal proposal, string issue) =>
        proposal.About is { } agreement
            ? Instruments.First(state, state.FindAgreement(agreement)!).ChangedBy ?? DecisionRule.Unanimous
            : state.BasketOf(issue).Acceptance;

    /// <summary>What is still to be settled of the proposal: all of it, where it is agreed as a whole; else the issues that no
    /// agreement in force or pending settles, and that were not closed through this proposal already.</summary>
    public static List<string> OpenIssues(State state, Proposal proposal)
    {
        var open = new List<string>();
        foreach (string issue in proposal.Items)
        {
            bool settled = !proposal.IsWhole && SettledValue(state, proposal.Key, issue) is not null;
            if (!settled && !proposal.Closed.Contains(issue))
            {
                open.Add(issue);
            }
        }

        return open;
    }

    /// <summary>The value an agreement between the same gives the issue, in force or pending, or null where none does.</summary>
    public static string? SettledValue(State state, string? between, string issue) =>
        Settling(state, between, issue) is { } agreement ? agreement.Terms.First(t => t.Key == issue).Value : null;

    public static Agreement? Settling(State state, string? between, string issue) =>
        state.Agreements.Find(a => a.Settles && a.Between == between && a.Terms.Any(t => t.Key == issue));

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
}
