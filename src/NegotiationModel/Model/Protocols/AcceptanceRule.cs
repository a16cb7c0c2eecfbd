using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>
/// Whose acceptance makes an agreement: one rule, as in <c>AcceptanceRule.Majority</c>, or several together, as in
/// <c>AcceptanceRule.All(AcceptanceRule.Share(0.55m), AcceptanceRule.Weighted(65, population))</c>. While parties have not spoken, a rule
/// is met, can still be met, or cannot be met any more. Whatever it is, at least one principal other than the proposer must accept. Rules
/// compare by value.
/// </summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public abstract partial record AcceptanceRule
{
    private AcceptanceRule() { }

    /// <summary>Every principal at the table.</summary>
    public static AcceptanceRule Unanimous { get; } = new UnanimousRule();

    /// <summary>More than half of the principals at the table.</summary>
    public static AcceptanceRule Majority { get; } = new MajorityRule();

    /// <summary>At least so many of the principals at the table; in documents <c>quorum</c>.</summary>
    /// <param name="count">How many must accept; at least 1, which is checked when talks are convened.</param>
    public static AcceptanceRule AtLeast(int count) => new AtLeastRule(count);

    /// <summary>Principals whose weights together reach a threshold.</summary>
    /// <param name="threshold">What the weights must reach; above 0.</param>
    /// <param name="weights">Each party's weight, not below 0; a party without one weighs nothing.</param>
    public static AcceptanceRule Weighted(decimal threshold, params ValueList<PartyWeight> weights) => new WeightedRule(threshold, weights);

    /// <summary>At least a part of the principals at the table.</summary>
    /// <param name="share">Which part, such as 0.55; above 0 and at most 1, which is checked when talks are convened.</param>
    public static AcceptanceRule Share(decimal share) => new ShareRule(share);

    /// <summary>More who accept than who reject, abstentions left aside, once all have spoken or the proposal expires, when those who have
    /// not spoken are bound as well.</summary>
    public static AcceptanceRule MajorityOfThoseVoting { get; } = new MajorityOfThoseVotingRule();

    /// <summary>Nobody rejects until all have spoken or the proposal expires, when those who have not spoken are bound as well.</summary>
    public static AcceptanceRule Consensus { get; } = new ConsensusRule();

    /// <summary>A rule asked of some of the principals alone.</summary>
    /// <param name="parties">Those who are asked; at least one.</param>
    /// <param name="need">The rule.</param>
    /// <exception cref="ArgumentException">Rules are nested too deep.</exception>
    public static AcceptanceRule Among(ValueList<PartyId> parties, AcceptanceRule need) => new AmongRule(parties, need);

    /// <summary>A rule asked of a group of the principals alone.</summary>
    /// <param name="group">The name of a group of the setting.</param>
    /// <param name="need">The rule.</param>
    /// <exception cref="ArgumentException">The name is no id, or rules are nested too deep.</exception>
    public static AcceptanceRule Among(string group, AcceptanceRule need) => new AmongRule(group, need);

    /// <summary>Several rules, of which each must be met.</summary>
    /// <param name="rules">The rules; at least one.</param>
    /// <exception cref="ArgumentException">There is none, or they are nested too deep.</exception>
    public static AcceptanceRule All(params ValueList<AcceptanceRule> rules) => new AllRule(rules);

    /// <summary>Several rules, of which one must be met.</summary>
    /// <param name="rules">The rules; at least one.</param>
    /// <exception cref="ArgumentException">There is none, or they are nested too deep.</exception>
    public static AcceptanceRule Any(params ValueList<AcceptanceRule> rules) => new AnyRule(rules);
}
