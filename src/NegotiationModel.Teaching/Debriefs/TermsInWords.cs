using System.Globalization;
using NodaTime.Text;

namespace NegotiationModel.Teaching;

/// <summary>Terms as sheets and debriefs have them: issues by their names, amounts with their currency, days as written by
/// people.</summary>
internal static class TermsInWords
{
    private static readonly LocalDatePattern Day = LocalDatePattern.Create("d MMM uuuu", CultureInfo.InvariantCulture);

    public static string Of(Terms terms, Negotiation talks) =>
        Narration.Format([.. terms.Select(term => new Term(term.Issue, OnADay(term.Value, talks, term.Issue)))], talks);

    /// <summary>A day as times are told: "10 Mar 2026"; anything else as it is.</summary>
    public static string Of(Value value, Issue? issue) =>
        issue is DateIssue && LocalDatePattern.Iso.Parse(value.ToString()).TryGetValue(default, out var day)
            ? Day.Format(day)
            : value.ToString();

    private static Value OnADay(Value value, Negotiation talks, IssueId id) =>
        talks.Agenda.Select(item => item.Issue).FirstOrDefault(issue => issue.Id == id) is DateIssue issue
            ? Value.Of(Of(value, issue))
            : value;
}
