using System.Text.Json.Serialization;
using NegotiationModel.Analysis;
using NegotiationModel.Serialization;

namespace NegotiationModel.Play;

/// <summary>
/// How a party learns from offers what another wants: a description that can be used again and again. What is learnt of one party
/// is in the estimate that it begins. A model of one's own derives from this class.
/// </summary>
/// <remarks>The M of BOA: T. Baarslag and others, Decoupling Negotiating Agents to Explore the Space of Negotiation Strategies, Novel
/// Insights in Agent-based Complex Automated Negotiation (2014) 61–83; compared by the same, Predicting the Performance of Opponent Models,
/// WI-IAT 2013.</remarks>
[JsonConverter(typeof(NegotiationJsonConverter))]
public abstract class OpponentModel
{
    /// <summary>What was offered often is liked; an issue on which the other does not move matters to it. See
    /// <see cref="HardHeadedEstimate"/>.</summary>
    public static OpponentModel HardHeaded { get; } = new Made("hardheaded", space => new HardHeadedEstimate(space));

    /// <summary>What was offered often is liked; an issue on which one value prevails matters. See <see cref="SmithEstimate"/>.</summary>
    public static OpponentModel Smith { get; } = new Made("smith", space => new SmithEstimate(space));

    /// <summary>Every order of the issues with every shape of preference on each, judged together; where those are too many, each issue by
    /// itself. See <see cref="BayesianEstimate"/>.</summary>
    public static OpponentModel Bayesian { get; } =
        new Made("bayesian", space => BayesianEstimate.Supports(space) ? new BayesianEstimate(space) : new ScalableBayesianEstimate(space));

    /// <summary>Weights and shapes judged issue by issue, however many issues there are. See
    /// <see cref="ScalableBayesianEstimate"/>.</summary>
    public static OpponentModel ScalableBayesian { get; } = new Made("scalable", space => new ScalableBayesianEstimate(space));

    /// <summary>What it is called.</summary>
    public abstract string Name { get; }

    /// <summary>Begins to learn about one party, of which nothing is known yet.</summary>
    /// <param name="space">What can be agreed on.</param>
    public abstract Estimate Begin(OutcomeSpace space);

    /// <summary>What is to be learnt from offers.</summary>
    /// <param name="space">What can be agreed on.</param>
    /// <param name="outcomeIndices">What the party offered, the earliest first.</param>
    public Estimate Learn(OutcomeSpace space, IEnumerable<long> outcomeIndices)
    {
        ArgumentNullException.ThrowIfNull(outcomeIndices);
        var learnt = Begin(space);
        foreach (var outcome in outcomeIndices)
            learnt.Update(outcome);
        return learnt;
    }

    /// <inheritdoc/>
    public override string ToString() => Name;

    private sealed class Made(string name, Func<OutcomeSpace, Estimate> make) : OpponentModel
    {
        public override string Name => name;

        public override Estimate Begin(OutcomeSpace space) => make(space ?? throw new ArgumentNullException(nameof(space)));
    }
}
