using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel.Theory;

/// <summary>How goods are divided by Nash's solution.</summary>
/// <param name="ToFirst">What player 1 ends with, in the order given.</param>
/// <param name="ToSecond">What player 2 ends with, in the order given.</param>
/// <param name="Disagreement">What each has without an agreement: the worth of what it starts with.</param>
/// <param name="Utilities">The worth of what each ends with.</param>
/// <param name="MaximizerCount">
/// In how many ways the greatest product can be had without waste. Of several, one is told whose gains differ least, and of those one that
/// gives player 1 most.
/// </param>
/// <param name="AllocationCount">In how many ways the goods can be dealt out.</param>
/// <param name="FrontierPointCount">How many pairs of utilities are such that no other gives one player more and the other no less.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed record GoodsDivision(
    ValueList<Good> ToFirst,
    ValueList<Good> ToSecond,
    (decimal First, decimal Second) Disagreement,
    (decimal First, decimal Second) Utilities,
    long MaximizerCount,
    int AllocationCount,
    int FrontierPointCount
)
{
    /// <summary>What each gains over the disagreement.</summary>
    public (decimal First, decimal Second) Gains => (Utilities.First - Disagreement.First, Utilities.Second - Disagreement.Second);

    /// <summary>The product of both gains. It is found exactly, and told to the precision of a double, since that of great gains is beyond
    /// a decimal.</summary>
    public double Product => (double)Gains.First * (double)Gains.Second;
}
