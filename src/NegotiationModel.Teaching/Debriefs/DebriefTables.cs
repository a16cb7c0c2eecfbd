namespace NegotiationModel.Teaching;

/// <summary>All tables of a debrief, a row each.</summary>
internal static class DebriefTables
{
    private const int LongestTerms = 120;

    public static PagePart Of(Debrief debrief, bool showsNames) =>
        new PagePart(debrief.Tables.Count == 1 ? "The table" : "All tables").Table(
            "Points out of 100; what was left is what all together could have had more without anybody losing",
            [
                "table",
                .. showsNames ? ["who"] : Array.Empty<string>(),
                "agreed",
                .. debrief.Roles.Select(role => role.Name),
                "left",
                "offers",
                "after",
            ],
            debrief.Tables.Select(table => Row(table, showsNames))
        );

    private static IEnumerable<string> Row(DebriefedTable table, bool showsNames) =>
        [
            table.ClassRound is null ? $"{table.Number}" : table.Name,
            .. showsNames ? [$"{table.Id}{string.Concat(table.People.Select(people => $"; {people}"))}"] : Array.Empty<string>(),
            table.Terms is { } terms ? Cut(TermsInWords.Of(terms, table.Talks!)) : $"no ({table.Ending})",
            .. table.Utilities.Select(Points.Number),
            table.LeftOnTheTable is { } left ? Points.Number(left) : "",
            $"{table.OfferCount}",
            LatenessText.Time(table.TimeToAgreementOrLastMove),
        ];

    private static string Cut(string words) =>
        words.Length <= LongestTerms
            ? words
            : $"{words[..(char.IsHighSurrogate(words[LongestTerms - 1]) ? LongestTerms - 1 : LongestTerms)]}…";
}
