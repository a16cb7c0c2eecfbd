using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

// Rules made of others.
public abstract partial record AcceptanceRule
{
    /// <summary>Rules within rules, at most so many.</summary>
    internal const int Deepest = 16;

    /// <summary>The rules that it is made of.</summary>
    internal virtual ValueList<AcceptanceRule> Parts => default;

    private int Depth { get; init; } = 1;

    private static int Above(ValueList<AcceptanceRule> rules)
    {
        var depth = 1 + rules.Max(rule => (rule ?? throw new ArgumentNullException(nameof(rules))).Depth);
        return depth <= Deepest ? depth : throw new ArgumentException($"Rules are nested deeper than {Deepest}.", nameof(rules));
    }

    private static ValueList<AcceptanceRule> Some(ValueList<AcceptanceRule> rules) =>
        rules.Count > 0 ? rules : throw new ArgumentException("There is no rule.", nameof(rules));

    /// <summary>A rule asked of some of the principals alone: those named, or a group of the setting.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record AmongRule : AcceptanceRule
    {
        internal AmongRule(ValueList<PartyId> parties, AcceptanceRule need)
        {
            (Parties, Rule) = (WritableArgument.Ids(parties, static id => id.Value, nameof(parties)), need);
            Depth = Above([need]);
        }

        internal AmongRule(string group, AcceptanceRule need)
        {
            (Group, Rule) = (IdRules.Checked(group), need);
            Depth = Above([need]);
        }

        /// <summary>The name of the group that is asked; null where parties are named.</summary>
        public string? Group { get; }

        /// <summary>Those who are asked; none where a group is named.</summary>
        public ValueList<PartyId> Parties { get; }

        /// <summary>The rule that must be met among them.</summary>
        public AcceptanceRule Rule { get; }

        internal override ValueList<AcceptanceRule> Parts => [Rule];

        internal override bool IsPlain => false;

        internal override AcceptanceVerdict Decide(Ballot ballot) =>
            Rule.Decide(ballot.Among(Group is { } group ? ballot.PartiesIn(group) : Parties));

        /// <summary>The rule in words.</summary>
        public override string ToString() => $"among {Group ?? string.Join(", ", Parties)}: {Rule}";
    }

    /// <summary>Several rules, of which each must be met.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record AllRule : AcceptanceRule
    {
        internal AllRule(ValueList<AcceptanceRule> rules) => (Rules, Depth) = (Some(rules), Above(Some(rules)));

        /// <summary>The rules.</summary>
        public ValueList<AcceptanceRule> Rules { get; }

        internal override ValueList<AcceptanceRule> Parts => Rules;

        internal override bool IsPlain => false;

        // The least that one of them says.
        internal override AcceptanceVerdict Decide(Ballot ballot) => Rules.Min(rule => rule.Decide(ballot));

        /// <summary>The rules in words.</summary>
        public override string ToString() => $"({string.Join(" and ", Rules)})";
    }

    /// <summary>Several rules, of which one must be met.</summary>
    [JsonConverter(typeof(NegotiationJsonConverter))]
    public sealed record AnyRule : AcceptanceRule
    {
        internal AnyRule(ValueList<AcceptanceRule> rules) => (Rules, Depth) = (Some(rules), Above(Some(rules)));

        /// <summary>The rules.</summary>
        public ValueList<AcceptanceRule> Rules { get; }

        internal override ValueList<AcceptanceRule> Parts => Rules;

        internal override bool IsPlain => false;

        // The most that one of them says.
        internal override AcceptanceVerdict Decide(Ballot ballot) => Rules.Max(rule => rule.Decide(ballot));

        /// <summary>The rules in words.</summary>
        public override string ToString() => $"({string.Join(" or ", Rules)})";
    }
}
