// Lets strategies meet over built-in scenarios and over a thousand made up, and says how sure the figures are.
#:project ../NegotiationModel

using System.Globalization;
using NegotiationModel;
using NegotiationModel.Play;
using NegotiationModel.Tournaments;

// A strategy of one's own is one small function: it splits the difference between its best and what no agreement is worth.
Strategy half = Tactic.Create("half", turn => (turn.Ranking.BestUtility + turn.Ranking.AcceptanceFloor) / 2);

// What can be agreed on follows from the agenda that the moves made, from what was offered, and from the values that preferences name.
var result = new Tournament(
    [Strategies.Boulware, Strategies.Conceder, Strategies.TitForTat, half],
    [Scenario.UsedCar, Scenario.JobOffer],
    new() { MaxRounds = 50, Seed = 1 }
).Run();
Console.WriteLine($"{result.Encounters.Count} encounters; above what no agreement is worth:");
foreach (var one in result.Summary().Strategies.OrderByDescending(one => one.Payoffs.Surplus.PointEstimate))
    Console.WriteLine(
        FormattableString.Invariant(
            $"  {one.Strategy, -10}{Interval(one.Payoffs.Surplus)}, agreed in {one.Statistics.AgreementRate.PointEstimate:P0}"
        )
    );

// Any encounter can be played again and looked at, move by move.
var best = result.Encounters.MaxBy(one => one.Assessment.LeftOnTheTable)!;
var again = result.Tournament.BeginSession(best.Encounter.Number).Run();
Console.WriteLine(
    string.Create(
        CultureInfo.InvariantCulture,
        $"Most was left by {string.Join(" and ", best.Encounter.Strategies)} in {best.Encounter.Scenario}: "
            + $"{best.Assessment.LeftOnTheTable:0.00} together, after {again.Talks.Log.Count} moves."
    )
);

// Monte Carlo: how often do two firm sides agree at all, the less what they want has in common?
foreach (var alignment in new[] { 0, -0.5, -1 })
{
    var made = new RandomScenarios(IssueCount: 2, ValueCount: 4)
    {
        PreferenceAlignment = alignment,
        Reservation = 0.6,
        Seed = 7,
    };
    var many = new Tournament([Strategies.Boulware], made.Take(1_000), new() { MaxRounds = 20, Seed = 7 }).Run();
    Console.WriteLine(
        string.Create(
            CultureInfo.InvariantCulture,
            $"Alignment {alignment}: agreed "
                + $"{Interval(SampleEstimate.OfShare(many.Encounters.Count(one => one.IsAgreed), many.Encounters.Count))}"
        )
    );
}

static string Interval(SampleEstimate one) =>
    FormattableString.Invariant($"{one.PointEstimate:0.000} ({one.Low:0.000} to {one.High:0.000})");
