using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>A whole number, with optional bounds and step.</summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed partial record IntegerIssue : Issue<long>
{
    private readonly NumberRange bounds;

    internal IntegerIssue(IssueId id, decimal? min, decimal? max, decimal? step)
        : base(id) => bounds = new(min, max, step);

    /// <summary>The least value allowed; null for no bound.</summary>
    public decimal? Min => bounds.Min;

    /// <summary>The greatest value allowed; null for no bound.</summary>
    public decimal? Max => bounds.Max;

    /// <summary>The distance between values, counted from <see cref="Min"/>, else from 0; null for 1.</summary>
    public decimal? Step => bounds.Step;

    /// <inheritdoc/>
    public override string Type => "integer";

    internal override Value Sample => Value.Of(bounds.Samples().FirstOrDefault(Whole, bounds.Sample));

    internal override string? Problem => bounds.Problem;

    internal override bool Fits(Value value) => value.Number is { } number && Whole(number) && bounds.Hold(number);

    internal override bool TryRead(Value value, out long read)
    {
        var fits = value.Number is { } number && Whole(number) && number is >= long.MinValue and <= long.MaxValue;
        read = fits ? (long)value.Number!.Value : 0;
        return fits;
    }

    private protected override Value Write(long value) => Value.Of(value);

    private static bool Whole(decimal number) => decimal.IsInteger(number);
}
