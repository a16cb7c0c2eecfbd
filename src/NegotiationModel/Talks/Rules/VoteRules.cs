namespace NegotiationModel;

/// <summary>Whether a vote that is reported comes to what is reported of it.</summary>
internal static class VoteRules
{
    /// <summary>Whether it contradicts: met although one test fails, refused although all hold, or more votes than may vote.</summary>
    public static bool Differ(Condition condition, Votes votes, bool isMet)
    {
        if (votes.Turnout > condition.EligibleVotes)
            return true;
        var hold = true;
        foreach (var test in condition.VoteTests)
            hold &= test.Holds(votes, condition.EligibleVotes ?? 0);
        return condition.VoteTests.Count > 0 && hold != isMet;
    }
}
