using System.Text.Json.Serialization;
using NegotiationModel.Serialization;
using NodaTime;
using NodaTime.Text;

namespace NegotiationModel;

/// <summary>From one day to another, both included.</summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed record DateRangeIssue : Issue<DateInterval>
{
    internal DateRangeIssue(IssueId id)
        : base(id) { }

    /// <inheritdoc/>
    public override string Type => "dateRange";

    internal override Value Sample => Value.DateRange("2026-01-01", "2026-01-31");

    internal override bool Fits(Value value) => TryRead(value, out _);

    internal override bool TryRead(Value value, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out DateInterval read)
    {
        read = null;
        if (
            value.Range is not { } range
            || !LocalDatePattern.Iso.Parse(range.From).TryGetValue(default, out var from)
            || !LocalDatePattern.Iso.Parse(range.To).TryGetValue(default, out var to)
            || from > to
        )
            return false;
        read = new(from, to);
        return true;
    }

    private protected override Value Write(DateInterval value) =>
        Value.DateRange(
            LocalDatePattern.Iso.Format(value.Start.WithCalendar(CalendarSystem.Iso)),
            LocalDatePattern.Iso.Format(value.End.WithCalendar(CalendarSystem.Iso))
        );
}
