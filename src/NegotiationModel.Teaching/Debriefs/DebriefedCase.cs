using NegotiationModel.Analysis;
using NegotiationModel.Tournaments;

namespace NegotiationModel.Teaching;

/// <summary>What is found out about the tables of a case.</summary>
/// <param name="Problem">What could be agreed; null where that is not computed.</param>
/// <param name="WhyNoProblem">Why not; null where it is.</param>
/// <param name="Tables">The tables.</param>
/// <param name="Roles">The roles whose preferences are known.</param>
internal sealed record DebriefedCase(
    BargainingProblem? Problem,
    string? WhyNoProblem,
    ValueList<DebriefedTable> Tables,
    ValueList<DebriefedRole> Roles
)
{
    public static DebriefedCase Of(ValueList<PlayedTable> played)
    {
        ValueList<NegotiationDocument> documents = [.. played.Select(table => table.Document)];
        var names = new RoleNames(documents);
        ValueList<DebriefedTable> tables = [.. played.Select(table => TableReader.Read(table, names.People(table.Document)))];
        var (problem, why) = CommonProblem.Of(documents[0].Preferences, tables);
        if (problem is not null)
            tables =
            [
                .. tables.Select(table =>
                    table with
                    {
                        LeftOnTheTable = Left(problem, table),
                        LeavesIssuesOpen = table.Terms is { } terms && problem.Space.Issues.Any(issue => terms.Find(issue.Issue) is null),
                    }
                ),
            ];
        return new(problem, why, tables, [.. documents[0].Preferences.Select((wants, at) => Role(wants, at))]);

        DebriefedRole Role(Preferences wants, int at) =>
            new(wants.Party, names[wants.Party], wants.Reservation)
            {
                Ideal = problem?.UtilityRanges[at].Ideal,
                Utility = Mean(tables.Select(table => table.Utilities[at])),
                UtilityWhenAgreed = Mean(tables.Where(table => table.HasAgreement).Select(table => table.Utilities[at])),
            };
    }

    // An issue that is left open is worth nothing, as it is in the points, and so is part of what was left.
    private static double Left(BargainingProblem problem, DebriefedTable table) =>
        problem.LeftOnTheTable(table.Utilities) is var left && left > problem.RelativeTolerance ? left : 0;

    private static SampleEstimate Mean(IEnumerable<double> values) => SampleEstimate.OfMean(values);
}
