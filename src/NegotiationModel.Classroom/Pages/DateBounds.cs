using NegotiationModel.Analysis;
using NodaTime;
using NodaTime.Text;

namespace NegotiationModel.Classroom;

/// <summary>The days between which the own sheet says what an issue is worth; null where it says nothing of days.</summary>
internal static class DateBounds
{
    public static (string From, string To)? Of(Preferences? wants, IssueId issue)
    {
        if (wants?.IssuePreferences.FirstOrDefault(interest => interest.Issue == issue)?.Valuation is not ValueCurve curve)
            return null;
        var days = curve.Points.Select(point => LocalDatePattern.Iso.Parse(point.Value.ToString())).ToList();
        if (days.Count == 0 || !days.TrueForAll(day => day.Success))
            return null;
        return (Text(days.Min(day => day.Value)), Text(days.Max(day => day.Value)));
    }

    private static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
