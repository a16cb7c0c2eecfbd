using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

// Rules that count heads.
public abstract partial record AcceptanceRule
{
    /// <summary>Every principal at the table.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record UnanimousRule : AcceptanceRule
    {
        internal UnanimousRule() { }

        internal override int NeededHeads(int principals) => principals;

        /// <summary>The rule in words.</summary>
        public override string ToString() => "all accept";
    }

    /// <summary>More than half of the principals at the table.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record MajorityRule : AcceptanceRule
    {
        internal MajorityRule() { }

        internal override int NeededHeads(int principals) => (principals / 2) + 1;

        /// <summary>The rule in words.</summary>
        public override string ToString() => "more than half accept";
    }

    /// <summary>At least so many of the principals at the table.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record AtLeastRule : AcceptanceRule
    {
        internal AtLeastRule(int count) => Count = count;

        /// <summary>How many must accept.</summary>
        public int Count { get; }

        internal override int NeededHeads(int principals) => Count;

        /// <summary>The rule in words.</summary>
        public override string ToString() => $"at least {Count} accept";
    }

    /// <summary>At least a part of the principals at the table.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record ShareRule : AcceptanceRule
    {
        internal ShareRule(decimal part) => RequiredShare = part;

        /// <summary>Which part of them must accept, such as 0.55.</summary>
        public decimal RequiredShare { get; }

        // A part that cannot be is never reached.
        internal override int NeededHeads(int principals) =>
            RequiredShare is > 0 and <= 1 ? (int)Math.Ceiling(RequiredShare * principals) : principals + 1;

        /// <summary>The rule in words.</summary>
        public override string ToString() =>
            Math.Abs(RequiredShare) <= 1
                ? $"at least {Value.Shortest(RequiredShare * 100)} % accept"
                : $"at least {Value.Shortest(RequiredShare)} accept";
    }
}
