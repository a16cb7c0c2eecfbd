using NegotiationModel.Analysis;
using NegotiationModel.Hosting;

namespace NegotiationModel.Classroom;

/// <summary>What came of talks.</summary>
internal static class Results
{
    /// <summary>Whether some of it waits: for a ratification, a condition, or the other issues.</summary>
    public static bool Waits(Negotiation talks) => Standing(talks).Any(agreement => agreement.Status != AgreementStatus.InForce);

    private static IEnumerable<Agreement> Standing(Negotiation talks) => talks.Agreements.Where(agreement => !agreement.IsOver);

    public static Result Of(DeskState table)
    {
        var agreed = table.Talks.Agreed();
        return new(
            agreed,
            [.. table.InitialDocument.Preferences.Select(wants => (wants.Party, PointsText.Of(wants.Utility(table.Talks))))]
        );
    }
}
