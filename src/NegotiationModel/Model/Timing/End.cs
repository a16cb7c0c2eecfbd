using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using NegotiationModel.Serialization;
using NodaTime;

namespace NegotiationModel;

/// <summary>
/// When something ends: at an instant, never, or when something happens. An instant is an end:
/// <c>seller.Proposes(…) with { Expires = noon }</c>. Ends compare by value; the default is never.
/// </summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public readonly struct End : IEquatable<End>
{
    // An EndForm, or a Fixed; null for never. One reference and no more, as ends are handed about a great deal.
    private readonly object? form;

    private End(object form) => this.form = form;

    /// <summary>It does not end.</summary>
    public static End Never => default;

    /// <summary>The instant at which it is already too late; null where it never ends, or what happens decides.</summary>
    public Instant? Instant => form is Fixed at ? at.Instant : null;

    /// <summary>Whether it never ends.</summary>
    public bool IsNever => form is null;

    /// <summary>Whether it hangs on what happens, or on when it is set.</summary>
    internal EndForm? Form => form is null or Fixed ? null : Unsafe.As<EndForm>(form); // which is quicker than a cast

    /// <summary>An instant, kept as documents hold it.</summary>
    /// <param name="instant">The instant at which it is too late.</param>
    /// <exception cref="ArgumentOutOfRangeException">Documents cannot hold the instant.</exception>
    public static End At(Instant instant) => new(new Fixed(DocumentTimeRange.Checked(instant, nameof(instant))));

    /// <summary>So long after the move that sets it, by the calendar in the zone of the talks.</summary>
    /// <param name="period">How long; more than nothing.</param>
    /// <exception cref="ArgumentException">The period is not more than nothing.</exception>
    public static End After(Period period) => new(new EndForm.After(period, null));

    /// <summary>So long after the move that sets it.</summary>
    /// <param name="duration">How long; more than nothing.</param>
    /// <exception cref="ArgumentException">The duration is not more than nothing.</exception>
    /// <example><code>talks = talks.Make(buyer.Proposes(price.Is(800)) with { Expires = Duration.FromHours(48) });</code></example>
    public static End After(Duration duration) =>
        After(
            new PeriodBuilder
            {
                Hours = (long)Math.Truncate(duration.TotalHours),
                Minutes = duration.Minutes,
                Seconds = duration.Seconds,
                Nanoseconds = duration.SubsecondNanoseconds,
            }.Build()
        );

    /// <summary>So long after a condition is met or waived, or an agreement is in force.</summary>
    /// <param name="period">How long; more than nothing.</param>
    /// <param name="conditionOrAgreement">The id of the condition or the agreement.</param>
    /// <exception cref="ArgumentException">The period is not more than nothing, or the text is no id.</exception>
    public static End After(Period period, string conditionOrAgreement) =>
        new(new EndForm.After(period, IdRules.Checked(conditionOrAgreement)));

    /// <summary>When a condition is met or waived.</summary>
    /// <param name="condition">The condition.</param>
    public static End On(ConditionId condition) => new(new EndForm.On(Named(condition)));

    /// <summary>The earliest of several.</summary>
    /// <param name="ends">At least one.</param>
    /// <exception cref="ArgumentException">There is none, or they are nested too deep.</exception>
    public static End Earliest(params ValueList<End> ends) => new(new EndForm.First(ends));

    /// <summary>The latest of several: never, where one of them is.</summary>
    /// <param name="ends">At least one.</param>
    /// <exception cref="ArgumentException">There is none, or they are nested too deep.</exception>
    public static End Latest(params ValueList<End> ends) => new(new EndForm.Last(ends));

    /// <summary>One end where a condition is met or waived, another where it can no longer be. Until that is decided, it is the earlier of
    /// both.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="ifMet">The end where it is met or waived.</param>
    /// <param name="ifUnmet">The end where it was refused, failed, lapsed or is moot.</param>
    /// <exception cref="ArgumentException">They are nested too deep.</exception>
    public static End If(ConditionId condition, End ifMet, End ifUnmet) => new(new EndForm.If(Named(condition), ifMet, ifUnmet));

    /// <summary>An instant as an end.</summary>
    /// <param name="instant">The instant at which it is too late.</param>
    public static implicit operator End(Instant instant) => At(instant);

    /// <summary>So long after the move that sets it, as an end.</summary>
    /// <param name="duration">How long; more than nothing.</param>
    public static implicit operator End(Duration duration) => After(duration);

    /// <summary>An instant as an end; never where there is none.</summary>
    /// <param name="instant">The instant at which it is too late.</param>
    public static implicit operator End(Instant? instant) => instant is { } at ? At(at) : default;

    /// <summary>An instant as an end that may be left out; left out where there is none.</summary>
    /// <param name="instant">The instant at which it is too late.</param>
    public static implicit operator End?(Instant? instant) => instant is { } at ? At(at) : default(End?);

    /// <summary>Whether two ends are the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(End left, End right) => left.Equals(right);

    /// <summary>Whether two ends differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(End left, End right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(End other) => Equals(form, other.form);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is End other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => form?.GetHashCode() ?? 0;

    /// <summary>The end in words: "2026-03-01T00:00:00Z", "P30D after c1", "never".</summary>
    public override string ToString() => Form?.ToString() ?? Instant?.ToString() ?? "never";

    /// <summary>An end that was given where null stands for none; it does not stand for never.</summary>
    internal static End Given(End? end, string name, string whenNone) =>
        end is { IsNever: true }
            ? throw new ArgumentException(
                $"{name} cannot be End.Never: {whenNone}, leave it out or give null (default(End?) in a conditional expression, where null "
                    + "becomes an End).",
                name
            )
            : end.GetValueOrDefault();

    /// <summary>The end where null stands for none.</summary>
    internal End? OrNull => IsNever ? default(End?) : this;

    /// <summary>The instant for which it stands, as far as that is known; null for never, or not yet.</summary>
    internal Instant? Known(IEndFacts facts) => Form is { } events ? events.Known(facts) : Instant;

    /// <summary>The same end, but not before some conditions are met, from when it counts; later by as long as it stood still.</summary>
    internal End NotBefore(ValueList<ConditionId> when, Duration pause = default) => new(new EndForm.Postponed(this, when, pause));

    /// <summary>The end as it was said, whatever it waits for.</summary>
    internal End Said => Form is EndForm.Postponed postponed ? postponed.End : this;

    /// <summary>The same end where what it hangs on has got other ids.</summary>
    internal End Renamed(IReadOnlyDictionary<string, string> names) => Form is { } events ? new(events.Renamed(names)) : this;

    private sealed record Fixed(Instant Instant);

    private static string Named(ConditionId id) => id.Value.Length > 0 ? id.Value : throw WritableArgument.Unnamed("condition");
}
