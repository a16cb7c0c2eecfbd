using NegotiationModel.Analysis;

namespace NegotiationModel.Pictures;

/// <summary>The frontier that is drawn.</summary>
internal static class OutcomeFrontier
{
    /// <summary>The frontier of the outcomes; where these are a sample that lacks what was offered, the offers count as well, since
    /// none may lie above it.</summary>
    public static List<ValueList<double>> Of(BargainingProblem problem, IEnumerable<OfferPath> offers)
    {
        var points = problem.Frontier.Select(point => point.Utilities).ToList();
        var above = offers
            .SelectMany(path => path.Offers)
            .Select(offer => offer.Utilities)
            .Distinct()
            .Where(offer => !points.Exists(point => IsAtLeast(point, offer)))
            .ToList();
        above.RemoveAll(offer => above.Exists(other => other != offer && IsAtLeast(other, offer)));
        points.RemoveAll(point => above.Exists(offer => IsAtLeast(offer, point)));
        return [.. points, .. above];

        // up to what rounding may take from an offer that is an outcome of the space
        bool IsAtLeast(ValueList<double> one, ValueList<double> other)
        {
            for (var party = 0; party < one.Count; party++)
                if (one[party] < other[party] - problem.RelativeTolerance * Math.Max(1, Math.Abs(other[party])))
                    return false;
            return true;
        }
    }
}
