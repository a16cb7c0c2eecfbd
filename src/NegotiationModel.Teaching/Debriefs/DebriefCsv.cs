using System.Globalization;
using System.Text;

namespace NegotiationModel.Teaching;

/// <summary>Writes the tables of a debrief as comma-separated values.</summary>
internal static class DebriefCsv
{
    public static string Write(Debrief debrief, bool showsNames)
    {
        var text = new StringBuilder();
        Row(text, Headings(debrief, showsNames));
        foreach (var table in debrief.Tables)
            Row(text, Cells(debrief, table, showsNames));
        return text.ToString();
    }

    private static IEnumerable<string> Headings(Debrief debrief, bool showsNames) =>
        [
            .. HasRounds(debrief) ? ["round"] : Array.Empty<string>(),
            "table",
            .. showsNames ? ["id", "people"] : Array.Empty<string>(),
            "status",
            "agreed",
            .. Issues(debrief).Select(issue => Safe(issue.Value)),
            .. debrief.Roles.SelectMany(role => new[] { Safe($"{role.Party}.points"), Safe($"{role.Party}.opening") }),
            "leftOnTheTable",
            "offers",
            "moves",
            "seconds",
        ];

    private static IEnumerable<string> Cells(Debrief debrief, DebriefedTable table, bool showsNames) =>
        [
            .. HasRounds(debrief) ? [table.ClassRound is { } round ? Number(round) : ""] : Array.Empty<string>(),
            Number(table.Number),
            .. showsNames ? [Safe(table.Id), Safe(string.Join("; ", table.People))] : Array.Empty<string>(),
            table.HasAgreement ? Narration.Label(table.Status) : table.Ending,
            table.HasAgreement ? "yes" : "no",
            .. Issues(debrief).Select(issue => table.Terms?.Find(issue) is { } value ? Text(value) : ""),
            .. table.Utilities.Zip(table.OpeningUtilities).SelectMany(one => new[] { Points(one.First), Points(one.Second) }),
            Points(table.LeftOnTheTable),
            Number(table.OfferCount),
            Number(table.PermittedMoveCount),
            Number((long)table.TimeToAgreementOrLastMove.TotalSeconds),
        ];

    private static bool HasRounds(Debrief debrief) => debrief.Tables.Any(table => table.ClassRound is not null);

    private static ValueList<IssueId> Issues(Debrief debrief) =>
        [.. debrief.Tables.SelectMany(table => table.Talks!.Agenda).Select(item => item.Issue.Id).Distinct()];

    private static string Points(double? utility) => (100 * utility)?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(Value value) => value.Kind == ValueKind.Number ? value.ToString() : Safe(value.ToString());

    // A spreadsheet would run a text that begins so as a formula.
    private static string Safe(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..] ? "'" + text : text;

    private static void Row(StringBuilder text, IEnumerable<string> cells) =>
        text.Append(string.Join(',', cells.Select(Quoted))).Append('\n');

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
