using System.Globalization;
using NodaTime.Text;

namespace NegotiationModel.Classroom;

/// <summary>The value of an issue as the fields of a form have it; an issue whose fields are empty is left out of the package.</summary>
internal readonly struct FilledValue(MoveForm form, Issue issue, string field)
{
    public Value? Read()
    {
        var text = form.Field(field);
        if (issue is DateRangeIssue)
            return Range(text, form.Field(field + "-to"));
        if (issue is DurationIssue)
            return Duration(text, form.Field(field + "-unit"));
        if (text.Length == 0)
            return null;
        return issue switch
        {
            MoneyIssue or NumberIssue or IntegerIssue => Number(text),
            YesNoIssue => Value.Of(text == "yes"),
            DateIssue => Date(text),
            _ => Text(text),
        };
    }

    private Value? Number(string text)
    {
        var (number, problem) = FilledNumber.Read(text);
        if (number is { } read)
            return Value.Of(read);
        if (problem is null)
            return Wrong("a number such as 7500 or 0.5", text);
        form.Problems.Add($"{issue.Name}: {problem}");
        return null;
    }

    private Value? Date(string text) =>
        LocalDatePattern.Iso.Parse(text).Success ? Value.Of(text) : Wrong("a date such as 2026-03-09", text);

    private Value? Range(string from, string to)
    {
        if (from.Length == 0 && to.Length == 0)
            return null;
        return Date(from) is not null && Date(to) is not null ? Value.DateRange(from, to) : null;
    }

    private Value? Duration(string text, string unit)
    {
        if (text.Length == 0)
            return null;
        if (
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && count < 100_000
            && unit is "D" or "W" or "M" or "Y"
        )
            return Value.Of($"P{text}{unit}");
        return Wrong("a whole number of days, weeks, months or years", text);
    }

    private Value? Text(string text) =>
        text.Length <= MoveForm.LongestText ? Value.Of(text) : Wrong($"at most {MoveForm.LongestText} characters", $"{text.Length}");

    private Value? Wrong(string expected, string found)
    {
        form.Wrong(issue.Name, expected, found);
        return null;
    }
}
