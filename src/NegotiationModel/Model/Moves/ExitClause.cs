using System.Text.Json.Serialization;
using NegotiationModel.Serialization;
using NodaTime;
using NodaTime.Text;

namespace NegotiationModel;

/// <summary>A way in which a party may leave an agreement. An agreement that names none is left by nobody.</summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed record ExitClause
{
    private ExitClause(Period? period, ConditionId? condition) => (Period, FailedCondition) = (period, condition);

    /// <summary>Each party leaves when it likes, and at once.</summary>
    public static ExitClause AtWill { get; } = new(null, null);

    /// <summary>How long its notice runs; null where it leaves at once.</summary>
    public Period? Period { get; }

    /// <summary>The condition that has to be refused, to fail or to lapse before the party for whose benefit it stands may leave; null
    /// where each party may.</summary>
    public ConditionId? FailedCondition { get; }

    /// <summary>Each party gives notice, and leaves when the period is over.</summary>
    /// <param name="period">How long its notice runs, by the calendar in the zone of the talks; more than nothing.</param>
    /// <exception cref="ArgumentException">The period is not more than nothing.</exception>
    public static ExitClause Notice(Period period) => new(new EndForm.After(period, null).Period, null);

    /// <summary>Once a condition was refused, failed or lapsed, the party for whose benefit it stands may leave at once.</summary>
    /// <param name="condition">The condition, which may come later.</param>
    public static ExitClause ForBeneficiaryIfFails(ConditionId condition) =>
        new(null, condition.Value.Length > 0 ? condition : throw WritableArgument.Unnamed(nameof(condition)));

    /// <summary>The way out in words: "at will", "P3M notice", "c1 failing".</summary>
    public override string ToString() =>
        Period is not null ? $"{PeriodPattern.Roundtrip.Format(Period)} notice"
        : FailedCondition is { } condition ? $"{condition} failing"
        : "at will";
}
