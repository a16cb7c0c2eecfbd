using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>
/// Whose acceptance makes an agreement: a weight for each principal at the table, and the weight that is needed. The cases:
/// <see cref="UnanimousRule"/>, <see cref="MajorityRule"/>, <see cref="QuorumRule"/>, <see cref="WeightedRule"/>. Whatever the
/// rule, at least one principal other than the proposer must accept.
/// </summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public abstract record Acceptance
{
    private Acceptance() { }

    /// <summary>Every principal at the table.</summary>
    public static Acceptance Unanimous { get; } = new UnanimousRule();

    /// <summary>More than half of the principals at the table.</summary>
    public static Acceptance Majority { get; } = new MajorityRule();

    /// <summary>At least a number of the principals at the table.</summary>
    /// <param name="count">How many; at least 1, which is checked when talks are convened.</param>
    public static Acceptance Quorum(int count) => new QuorumRule(count);

    /// <summary>Principals whose weights together reach a threshold.</summary>
    /// <param name="threshold">What the weights must reach; above 0.</param>
    /// <param name="weights">Each party's weight, not below 0; a party without one weighs nothing.</param>
    public static Acceptance Weighted(decimal threshold, params ValueList<PartyWeight> weights) => new WeightedRule(threshold, weights);

    internal virtual decimal Weight(PartyId party) => 1;

    internal abstract decimal Needed(int principals);

    internal virtual bool CountsHeads => true;

    // Whether weights may be added and taken away again in any order without rounding.
    internal virtual bool AddsUp => true;

    /// <summary>Every principal at the table.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record UnanimousRule : Acceptance
    {
        internal UnanimousRule() { }

        internal override decimal Needed(int principals) => principals;
    }

    /// <summary>More than half of the principals at the table.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record MajorityRule : Acceptance
    {
        internal MajorityRule() { }

        internal override decimal Needed(int principals) => (principals / 2) + 1;
    }

    /// <summary>At least a number of the principals at the table.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record QuorumRule : Acceptance
    {
        internal QuorumRule(int count) => Count = count;

        /// <summary>How many must accept.</summary>
        public int Count { get; }

        internal override decimal Needed(int principals) => Count;
    }

    /// <summary>Principals whose weights together reach a threshold.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record WeightedRule : Acceptance
    {
        private const double MostDigits = 7e28; // somewhat less than what a decimal holds

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

            AddsUp = sum * Math.Pow(10, scale) < MostDigits;
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
    }
}

/// <summary>How much one party's acceptance weighs.</summary>
/// <param name="Party">The party.</param>
/// <param name="Weight">Its weight; from 0 to 10¹².</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public readonly record struct PartyWeight(PartyId Party, decimal Weight);
