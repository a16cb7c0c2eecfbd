using NegotiationModel.Hosting;

namespace NegotiationModel.Classroom;

/// <summary>What came of talks.</summary>
internal static class Results
{
    /// <summary>What is agreed now, also where it waits for something; null for nothing.</summary>
    public static Terms? Agreed(Negotiation talks)
    {
        var held = Standing(talks)
            .SelectMany(agreement => agreement.Terms.Where(term => agreement.SettledIssues.Contains(term.Issue)))
            .ToList();
        return held.Count == 0 ? null : [.. held.GroupBy(term => term.Issue).Select(terms => terms.Last())];
    }

    /// <summary>Whether some of it waits: for a ratification, a condition, or the other issues.</summary>
    public static bool Waits(Negotiation talks) => Standing(talks).Any(agreement => agreement.Status != AgreementStatus.InForce);

    private static IEnumerable<Agreement> Standing(Negotiation talks) => talks.Agreements.Where(agreement => agreement.IsStanding);

    public static Result Of(DeskState table)
    {
        var agreed = Agreed(table.Talks);
        return new(
            agreed,
            [
                .. table.InitialDocument.Preferences.Select(wants =>
                    (wants.Party, Points.Of(agreed is null ? wants.Reservation : wants.Utility(agreed)))
                ),
            ]
        );
    }
}
