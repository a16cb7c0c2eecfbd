using System.Text.Json.Serialization;
using NegotiationModel.Analysis;
using NegotiationModel.Serialization;

namespace NegotiationModel.Play;

/// <summary>
/// A strategy that plays with known preferences: it must be told what all want before it can begin, and is another for each scenario. A
/// tournament tells it, and so does a session that begins of a document. For a session of a protocol and an agenda it is told by
/// <see cref="WithKnowledge"/>.
/// </summary>
/// <param name="name">What it is called.</param>
/// <param name="create">The strategy that knows so much.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed class InformedStrategy(string name, Func<BargainingProblem, Strategy> create) : Strategy
{
    private readonly Func<BargainingProblem, Strategy> made = create ?? throw new ArgumentNullException(nameof(create));

    /// <inheritdoc/>
    public override string Name => name;

    /// <summary>The strategy that knows what all want.</summary>
    /// <param name="problem">What can be agreed on, and what it is worth to all.</param>
    public Strategy WithKnowledge(BargainingProblem problem) => made(problem ?? throw new ArgumentNullException(nameof(problem)));

    /// <summary>Always fails: <see cref="WithKnowledge"/> gives the strategy that can begin.</summary>
    /// <exception cref="InvalidOperationException">Always.</exception>
    public override Negotiator Begin(Ranking ranking, ulong seed) =>
        throw new InvalidOperationException(
            $"{Name} must be told what all want before it can begin: take what its WithKnowledge(BargainingProblem.Of(space, preferences)) "
                + "returns, or begin the session of a document, which tells it."
        );
}
