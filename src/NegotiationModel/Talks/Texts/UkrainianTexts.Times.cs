using NodaTime;

namespace NegotiationModel.Texts;

/// <summary>Times, limits, issues and values.</summary>
public partial class UkrainianTexts
{
    private static readonly string[] OfMonth =
    [
        "січня",
        "лютого",
        "березня",
        "квітня",
        "травня",
        "червня",
        "липня",
        "серпня",
        "вересня",
        "жовтня",
        "листопада",
        "грудня",
    ];

    private static readonly string[] Months =
    [
        "січень",
        "лютий",
        "березень",
        "квітень",
        "травень",
        "червень",
        "липень",
        "серпень",
        "вересень",
        "жовтень",
        "листопад",
        "грудень",
    ];

    private protected override string Undated => "без дати";

    private protected override string FormatElapsed(Period period) => $"через {FormatPeriod(period)}";

    private protected override string FormatElapsedLimit(Period period) => $"через {FormatPeriod(period)} від початку";

    /// <inheritdoc/>
    public override string FormatLimit(Instant limit, DateTimeZone zone) =>
        IsStartOfDay(limit, zone) ? $"кінець дня {DayBefore(limit, zone)}" : FormatTime(limit, zone);

    /// <inheritdoc/>
    public override string FormatUntil(Instant limit, DateTimeZone zone) =>
        IsStartOfDay(limit, zone) ? $"до кінця {DayBefore(limit, zone)}" : $"до {FormatTime(limit, zone)}";

    /// <inheritdoc/>
    public override string FormatDate(LocalDate date) => $"{date.Day} {OfMonth[date.Month - 1]} {Year(date)}";

    /// <inheritdoc/>
    public override string FormatWeek(LocalDate monday) => $"тиждень від {FormatDate(monday)}";

    /// <inheritdoc/>
    public override string FormatMonth(LocalDate date) => $"{Months[date.Month - 1]} {Year(date)}";

    /// <inheritdoc/>
    public override string DescribeAllowedValues(Issue issue) =>
        issue?.Listed switch
        {
            ChoiceIssue choice => Options(choice),
            MoneyIssue money => money.Currency
                + Range(money.Min, money.Max)
                + (money.Step is { } step ? $", з кроком {Value.Shortest(step)}" : ""),
            IntegerIssue integer => "ціле число" + Range(integer.Min, integer.Max),
            NumberIssue number => "число" + Range(number.Min, number.Max),
            YesNoIssue => "так чи ні",
            DateIssue => "дата",
            DateRangeIssue => "проміжок дат",
            DurationIssue => "тривалість",
            TextIssue => "текст",
            { } other => other.Type,
            null => throw new ArgumentNullException(nameof(issue)),
        };

    /// <inheritdoc/>
    public override string Format(Value value, Issue? issue) =>
        value.Kind switch
        {
            ValueKind.Boolean => value.Flag == true ? "так" : "ні",
            ValueKind.Open => $"відкрите ({value.Opening})",
            ValueKind.DateRange => $"від {value.Range!.From} до {value.Range.To}",
            _ => base.Format(value, issue),
        };

    /// <inheritdoc/>
    private protected override string Essential => "істотне";

    private static string Range(decimal? min, decimal? max) =>
        (min, max) switch
        {
            (null, null) => "",
            ({ } least, null) => $", від {Value.Shortest(least)}",
            (null, { } most) => $", до {Value.Shortest(most)}",
            ({ } least, { } most) => $", від {Value.Shortest(least)} до {Value.Shortest(most)}",
        };

    /// <inheritdoc/>
    public override string FormatUntil(End end, DateTimeZone zone) =>
        end.Instant is { } at ? FormatUntil(at, zone)
        : end.Form is EndForm.After { Of: null } after ? FormatPeriod(after.Period)
        : end.Form is EndForm.On on ? $"до виконання {on.Condition}"
        : $"до такого строку: {AgreementConditions(end, zone)}";

    private protected override string AgreementConditions(End end, DateTimeZone zone) =>
        end.Form switch
        {
            EndForm.After { Of: null } after => $"через {FormatPeriod(after.Period)}",
            EndForm.After after => $"через {FormatPeriod(after.Period)} після того, як {after.Of} виконано або чинна",
            EndForm.On on => $"коли {on.Condition} виконано",
            EndForm.First first => $"перший зі строків: {Ends(first, zone)}",
            EndForm.Last last => $"останній зі строків: {Ends(last, zone)}",
            EndForm.If { Parts: [{ IsNever: true }, var otherwise] } either =>
                $"{FormatLimit(otherwise, zone)}, якщо {either.Condition} не виконано",
            EndForm.If either =>
                $"{FormatLimit(either.Parts[0], zone)}, якщо {either.Condition} виконано, інакше {FormatLimit(either.Parts[1], zone)}",
            _ => "ніколи",
        };
}
