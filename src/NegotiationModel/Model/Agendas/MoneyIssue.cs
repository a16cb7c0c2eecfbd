using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>An amount in one currency, exact, with optional bounds and step.</summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed partial record MoneyIssue : Issue<decimal>
{
    private readonly NumberRange bounds;

    internal MoneyIssue(IssueId id, string currency, decimal? min, decimal? max, decimal? step)
        : base(id)
    {
        Currency = CurrencyCodes.Problem(WritableArgument.Text(currency, nameof(currency))) is { } problem
            ? throw new ArgumentException($"A currency {problem}.", nameof(currency))
            : currency;
        bounds = new(min, max, step);
    }

    /// <summary>The currency's code, such as EUR (ISO 4217).</summary>
    public string Currency { get; }

    /// <summary>The least amount allowed; null for no bound.</summary>
    public decimal? Min => bounds.Min;

    /// <summary>The greatest amount allowed; null for no bound.</summary>
    public decimal? Max => bounds.Max;

    /// <summary>The distance between amounts, counted from <see cref="Min"/>, else from 0, such as 0.01 for whole cents; null for
    /// any.</summary>
    public decimal? Step => bounds.Step;

    /// <inheritdoc/>
    public override string Type => "money";

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
