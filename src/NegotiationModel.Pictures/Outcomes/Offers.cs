using NegotiationModel.Analysis;

namespace NegotiationModel.Pictures;

/// <summary>Finds the offers of talks in an outcome space.</summary>
internal static class Offers
{
    /// <summary>Every proposal whose terms settle all issues of the space, by its proposer. What leaves issues open has no place among
    /// whole outcomes.</summary>
    public static IReadOnlyList<OfferPath> Of(BargainingProblem problem, Negotiation talks)
    {
        var paths = new Dictionary<PartyId, List<PlacedOffer>>();
        var number = 0;
        foreach (var proposal in talks.Proposals)
        {
            number++;
            if (!IsWhole(problem, proposal.Terms))
                continue;
            if (!paths.TryGetValue(proposal.By, out var offers))
                paths.Add(proposal.By, offers = []);
            offers.Add(new(number, proposal.Id.Value, problem.Utilities(proposal.Terms), proposal.Status == ProposalStatus.Accepted));
        }

        return
        [
            .. paths
                .Select(path => new OfferPath(
                    path.Key,
                    OfferLines.PlaceOf(talks, path.Key),
                    OfferLines.NameOf(talks, path.Key),
                    path.Value
                ))
                .OrderBy(path => path.Place),
        ];
    }

    private static bool IsWhole(BargainingProblem problem, Terms terms) =>
        problem.Space.Issues.All(issue => terms.Find(issue.Issue) is not null);
}
