using NegotiationModel.Hosting;

namespace NegotiationModel.Classroom;

/// <summary>What came of talks.</summary>
internal static class Results
{
    /// <summary>What is agreed now; null for nothing.</summary>
    public static Terms? Agreed(Negotiation talks)
    {
        var standing = talks.Agreements.Where(agreement => agreement.Status == AgreementStatus.InForce).ToList();
        return standing.Count == 0
            ? null
            : [.. standing.SelectMany(agreement => agreement.Terms).GroupBy(term => term.Issue).Select(terms => terms.Last())];
    }

    public static Result Of(DeskState table)
    {
        var agreed = Agreed(table.Talks);
        return new(
            agreed,
            [
                .. table.Beginning.Preferences.Select(wants =>
                    (wants.Party, Points.Of(agreed is null ? wants.Reservation : wants.Utility(agreed)))
                ),
            ]
        );
    }
}
