namespace NegotiationModel.Theory;

/// <summary>A polygon as its bounds: the most that each player can have, and the slanting edges between the frontier's vertices.</summary>
internal sealed class PolygonSet : FeasibleSet
{
    private readonly ValueList<Payoffs> vertices;
    private readonly LinearBound[] slants,
        edges;

    public PolygonSet(ValueList<Payoffs> vertices)
    {
        this.vertices = vertices;
        slants = [.. vertices.Skip(1).Select((lower, place) => LinearBound.Through(vertices[place], lower))];
        edges = [new(1, 0, vertices[^1]), new(0, 1, vertices[0]), .. slants];
    }

    private protected override bool Allows(Payoffs disagreement) => edges.All(edge => edge.Slack(disagreement) >= 0);

    private protected override Payoffs Best(Payoffs disagreement) =>
        new(
            disagreement.First + edges.Where(edge => edge.A > 0).Min(edge => edge.Slack(disagreement) / edge.A),
            disagreement.Second + edges.Where(edge => edge.B > 0).Min(edge => edge.Slack(disagreement) / edge.B)
        );

    private protected override Payoffs GreatestProduct(Payoffs disagreement) =>
        slants.Select(edge => edge.Even(disagreement)).Where(IsOnItsEdge).Concat(vertices).MaxBy(pair => Product(pair, disagreement));

    private protected override ValueList<Payoffs> GreatestSum(Payoffs disagreement)
    {
        var ideal = Best(disagreement);
        var (upper, lower) = (
            new Payoffs(Math.Max(disagreement.First, vertices[0].First), ideal.Second),
            new Payoffs(ideal.First, Math.Max(disagreement.Second, vertices[^1].Second))
        );
        Payoffs[] corners = [upper, .. vertices.Where(pair => pair.First > upper.First && pair.Second > lower.Second), lower];
        var most = corners.Max(pair => pair.Total);
        var best = corners.Where(pair => Ties.IsTie(most - pair.Total, Math.Abs(pair.First) + Math.Abs(pair.Second))).ToList();
        return IsSame(best[0], best[^1]) ? [best[0]] : [best[0], best[^1]];
    }

    private protected override bool IsOnFrontier(Payoffs pair) =>
        vertices.Any(vertex => IsSame(vertex, pair))
        || (Allows(pair) && slants.Where((edge, place) => edge.Slack(pair) == 0 && IsOnItsEdge(pair, place)).Any());

    private protected override double Reach(Payoffs from, Payoffs gain) =>
        edges.Where(edge => edge.Along(gain) > 0).Select(edge => edge.Slack(from) / edge.Along(gain)).Append(1).Min();

    private bool IsOnItsEdge(Payoffs pair, int place) => pair.First >= vertices[place].First && pair.First <= vertices[place + 1].First;

    private static bool IsSame(Payoffs payoffs, Payoffs other)
    {
        var scale = Math.Abs(payoffs.First) + Math.Abs(payoffs.Second) + Math.Abs(other.First) + Math.Abs(other.Second);
        return Ties.IsTie(payoffs.First - other.First, scale) && Ties.IsTie(payoffs.Second - other.Second, scale);
    }

    // A gain of nothing must not become a loss by rounding.
    private static double Product(Payoffs pair, Payoffs disagreement) =>
        Ties.Settle(pair.First - disagreement.First, Math.Abs(pair.First) + Math.Abs(disagreement.First))
        * Ties.Settle(pair.Second - disagreement.Second, Math.Abs(pair.Second) + Math.Abs(disagreement.Second));
}
