using System.Text.Json.Serialization;
using NegotiationModel.Serialization;
using NodaTime;
using NodaTime.Text;

namespace NegotiationModel;

/// <summary>A day, written as an ISO date such as 2026-03-02.</summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed record DateIssue : Issue<LocalDate>
{
    internal DateIssue(IssueId id)
        : base(id) { }

    /// <inheritdoc/>
    public override string Type => "date";

    internal override Value Sample => Value.Of("2026-01-01");

    internal override bool Fits(Value value) => TryRead(value, out _);

    internal override bool TryRead(Value value, out LocalDate read)
    {
        var day = IsoDates.Day(value.Text ?? "");
        read = day ?? default;
        return day is not null;
    }

    private protected override Value Write(LocalDate value) =>
        Value.Of(LocalDatePattern.Iso.Format(value.WithCalendar(CalendarSystem.Iso)));
}
