using System.Globalization;
using NegotiationModel.Analysis;

namespace NegotiationModel.Teaching;

/// <summary>What a party wants, as points out of 100 that it can add up at the table.</summary>
internal static class Points
{
    public static void Write(SheetPage page, Preferences wants, Setting setting)
    {
        page.Heading("Your points");
        page.Paragraph(
            "Your points say what an agreement is worth to you. Add up those of each issue; more is better. They are yours alone: "
                + "others have other points, and points are not money."
        );
        string[] even = [.. wants.IssuePreferences.Where(one => one.Valuation is ValueCurve).Select(one => NameOf(one.Issue, setting))];
        if (even.Length > 0)
            page.Paragraph($"{Listed(even)}: between two values of the table points change evenly; beyond its ends they stay.");
        foreach (var interest in wants.IssuePreferences)
            page.Table(Caption(interest, setting), ["value", "points"], Rows(interest, wants, setting, page));
        if (wants.Interactions.Count > 0)
            page.Table(
                "Together",
                ["where all of this is agreed", "points more or less"],
                wants.Interactions.Select(one => (IReadOnlyList<string>)[Said(one.When, setting, page), Signed(one.Utility)])
            );
        page.Paragraph(
            $"Your walk-away: without an agreement you have {Number(wants.Reservation)} points. Accept nothing below.",
            "warning"
        );
        if (wants.Discount.Factor < 1)
            page.Paragraph(
                $"Time costs you: an agreement keeps {Number(wants.Discount.Factor)} % of its points "
                    + (wants.Discount.By == DiscountedBy.Round ? "with each round." : "by the end of the talks.")
            );
    }

    /// <summary>A utility as points.</summary>
    public static string Number(double utility) => (100 * utility).ToString("0.#", CultureInfo.InvariantCulture);

    private static string Signed(double utility) => (100 * utility).ToString("+0.#;−0.#;0", CultureInfo.InvariantCulture);

    private static string Caption(IssuePreference interest, Setting setting) =>
        NameOf(interest.Issue, setting) + (IssueOf(interest.Issue, setting) is MoneyIssue money ? $", {money.Currency}" : "");

    private static IEnumerable<IReadOnlyList<string>> Rows(IssuePreference interest, Preferences wants, Setting setting, SheetPage page) =>
        interest.Valuation switch
        {
            ValueTable table => table
                .Entries.Select(one => Row(interest, one.Value, wants, setting, page))
                .Concat(
                    NamesAll(table, IssueOf(interest.Issue, setting))
                        ? []
                        :
                        [
                            ["anything else", "0"],
                        ]
                ),
            ValueCurve curve => curve.Points.Select(one => Row(interest, one.Value, wants, setting, page)),
            _ => [],
        };

    private static bool NamesAll(ValueTable table, Issue? issue) =>
        issue switch
        {
            ChoiceIssue choice => choice.Options.All(option => table.Entries.Any(one => one.Value == Value.Of(option))),
            YesNoIssue => table.Entries.Count == 2,
            _ => false,
        };

    private static IReadOnlyList<string> Row(IssuePreference interest, Value value, Preferences wants, Setting setting, SheetPage page) =>
        [page.Told(value, IssueOf(interest.Issue, setting)), Number(interest.Utility(value, wants.EvaluationScale))];

    private static string Said(Terms terms, Setting setting, SheetPage page) =>
        string.Join(", ", terms.Select(term => $"{NameOf(term.Issue, setting)}: {page.Told(term.Value, IssueOf(term.Issue, setting))}"));

    private static string Listed(string[] names) =>
        names is [.. [_, ..] others, var last] ? $"{string.Join(", ", others)} and {last}" : names[0];

    // An issue that comes onto the agenda later is known by its id until then.
    private static string NameOf(IssueId id, Setting setting) => IssueOf(id, setting)?.Name ?? id.Value;

    private static Issue? IssueOf(IssueId id, Setting setting) => setting.Agenda.FirstOrDefault(issue => issue.Id == id);
}
