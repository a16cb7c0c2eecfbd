using System.Text.Json.Serialization;
using NegotiationModel.Serialization;
using NodaTime;
using NodaTime.Text;

namespace NegotiationModel;

/// <summary>How long something takes or lasts: an ISO 8601 period such as P30D or PT2H.</summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed record DurationIssue : Issue<Period>
{
    internal DurationIssue(IssueId id)
        : base(id) { }

    /// <inheritdoc/>
    public override string Type => "duration";

    internal override Value Sample => Value.Of("P30D");

    internal override bool Fits(Value value) => TryRead(value, out _);

    // A period may be written in several ways: a week is seven days, an hour sixty minutes.
    internal override bool Same(Value one, Value other) =>
        one == other || (TryRead(one, out var left) && TryRead(other, out var right) && Equal(left, right));

    internal override bool TryRead(Value value, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out Period read) =>
        PeriodPattern.Roundtrip.Parse(value.Text ?? "").TryGetValue(Period.Zero, out read);

    private protected override Value Write(Period value) => Value.Of(PeriodPattern.Roundtrip.Format(value));

    private static bool Equal(Period left, Period right)
    {
        try
        {
            return left.Normalize().Equals(right.Normalize());
        }
        catch (OverflowException)
        {
            return false; // only periods longer than the calendar overflow, and those are equal only when written alike
        }
    }
}
