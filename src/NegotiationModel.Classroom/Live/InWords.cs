namespace NegotiationModel.Classroom;

/// <summary>What pages say of the talks.</summary>
internal static class InWords
{
    private const int LongestSaid = 200;

    /// <summary>Terms by the names of their issues: "Price 8000 EUR, Warranty none".</summary>
    public static string Of(Terms terms, Negotiation talks) =>
        string.Join(", ", terms.Select(term => $"{IssueName(term.Issue, talks)} {Of(term, talks)}"));

    /// <summary>A value with its currency.</summary>
    public static string Of(Term term, Negotiation talks) =>
        talks.Agenda.Find(term.Issue.Value)?.Issue is MoneyIssue money ? $"{term.Value} {money.Currency}" : term.Value.ToString();

    public static string IssueName(IssueId id, Negotiation talks) => talks.Agenda.Find(id.Value)?.Issue.Name ?? id.Value;

    /// <summary>A move with what matters of it: the words that were said, and what was accepted.</summary>
    public static string Of(Move move, Negotiation talks) =>
        move switch
        {
            Move.MakeStatement { Text: { Length: > 0 } said } =>
                $"said: “{(said.Length > LongestSaid ? said[..LongestSaid] + "…" : said)}”",
            Move.Accept { Proposal: { } id } when talks.Proposals.Find(id.Value) is { } accepted =>
                $"{Narration.Action(move, talks)}: {Of(accepted.Terms, talks)}",
            _ => Narration.Action(move, talks),
        };
}
