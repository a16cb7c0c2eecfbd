using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>An exact decimal number, with optional bounds and step.</summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed partial record NumberIssue : Issue<decimal>
{
    private readonly NumberRange bounds;

    internal NumberIssue(IssueId id, decimal? min, decimal? max, decimal? step)
        : base(id) => bounds = new(min, max, step);

    /// <summary>The least value allowed; null for no bound.</summary>
    public decimal? Min => bounds.Min;

    /// <summary>The greatest value allowed; null for no bound.</summary>
    public decimal? Max => bounds.Max;

    /// <summary>The distance between values, counted from <see cref="Min"/>, else from 0; null for any.</summary>
    public decimal? Step => bounds.Step;

    /// <inheritdoc/>
    public override string Type => "number";

    internal override Value Sample => Value.Of(bounds.Sample);

    internal override string? Problem => bounds.Problem;

    internal override bool Fits(Value value) => value.Number is { } number && bounds.Hold(number);

    internal override bool TryRead(Value value, out decimal read)
    {
        read = value.Number ?? 0;
        return value.Number is not null;
    }

    private protected override Value Write(decimal value) => Value.Of(value);
}
