using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

public abstract partial record AcceptanceRule
{
    /// <summary>Principals whose weights together reach a threshold.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record WeightedRule : AcceptanceRule
    {
        private const double MaxDigits = 7e28; // somewhat less than what a decimal holds

        private readonly Dictionary<PartyId, decimal> weights = [];

        internal WeightedRule(decimal threshold, ValueList<PartyWeight> weights)
        {
            (Threshold, Weights) = (
                threshold,
                WritableArgument.Ids(weights, static partyWeight => partyWeight.Party.Value, nameof(weights))
            );
            double sum = 0;
            var scale = 0;
            foreach (var (party, weight) in weights)
            {
                this.weights.TryAdd(party, weight);
                (sum, scale) = (sum + Math.Abs((double)weight), Math.Max(scale, weight.Scale));
            }

            AddsUp = sum * Math.Pow(10, scale) < MaxDigits;
        }

        /// <summary>What the weights must reach.</summary>
        public decimal Threshold { get; }

        /// <summary>Each party's weight.</summary>
        public ValueList<PartyWeight> Weights { get; }

        internal override bool CountsHeads => false;

        internal override bool AddsUp { get; }

        /// <inheritdoc/>
        public bool Equals(WeightedRule? other) => other is not null && Threshold == other.Threshold && Weights == other.Weights;

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(Threshold, Weights);

        internal override decimal Weight(PartyId party) => weights.GetValueOrDefault(party);

        internal override decimal Needed(int principals) => Threshold;

        /// <summary>The rule in words.</summary>
        public override string ToString() => $"those who accept weigh at least {Value.Shortest(Threshold)} together";
    }
}

/// <summary>How much one party's acceptance weighs.</summary>
/// <param name="Party">The party.</param>
/// <param name="Weight">Its weight; from 0 to 10¹².</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public readonly record struct PartyWeight(PartyId Party, decimal Weight)
{
    /// <summary>The party and its weight: "bank 2".</summary>
    public override string ToString() => $"{Party} {Value.Shortest(Weight)}";
}
