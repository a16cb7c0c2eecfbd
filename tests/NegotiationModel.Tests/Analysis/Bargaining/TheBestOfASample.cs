using NegotiationModel.Analysis;
using Xunit;

namespace NegotiationModel.Tests.Analysis.Bargaining;

/// <summary>What a party has at best, of what suits all, where only a sample of the values on an issue is looked at.</summary>
public sealed class TheBestOfASample
{
    // At 8150 with 6 months and the early day the buyer has just his 55 points, and the seller 62.95.
    [Fact]
    public void The_seller_of_the_used_car_has_what_the_sheets_say() =>
        Assert.Equal(
            (0.7 * (0.5 + (0.5 * 250 / 1100))) + 0.2,
            BargainingProblem.Of(Scenario.UsedCar.Read()).UtilityRanges[0].Ideal!.Value,
            9
        );

    [Theory]
    [InlineData("used-car")]
    [InlineData("job-offer")]
    [InlineData("single-text")]
    public void It_is_the_same_however_closely_one_looks(string id)
    {
        var document = Scenario.Find(id)!.Read();

        Assert.All([2, 3, 40], points => Assert.All(Ideals(document, 11).Zip(Ideals(document, points)), Same));
    }

    [Fact]
    public void It_is_the_same_whatever_was_offered()
    {
        var document = Scenario.UsedCar.Read();
        var offers = Enumerable
            .Range(0, 30)
            .Select(at => Terms.Create(new("price", Value.Of(8100 + at)), new("warranty", Value.Of("6 months"))));
        var with = BargainingProblem.Of(
            OutcomeSpace.Of(document.Setting.Agenda, document.Preferences, offers: [.. offers]),
            document.Preferences
        );

        Assert.All(Ideals(document, 11).Zip(with.UtilityRanges.Select(party => party.Ideal!.Value)), Same);
    }

    // From 500.5 on the buyer has less than without an agreement; 500 is on a step, 500.5 is not.
    [Fact]
    public void It_lies_on_a_step_where_there_are_steps() => Assert.Equal(0.5, OfOne(Issue.Integer("x", 0, 1_000_000), 1000, 0.4995), 9);

    [Fact]
    public void It_lies_between_steps_where_there_are_none() =>
        Assert.Equal(0.5005, OfOne(Issue.Number("x", 0, 1_000_000), 1000, 0.4995), 9);

    [Fact]
    public void It_lies_on_a_day()
    {
        var date = Issue.Date("x");
        var (first, last) = (Value.Of("2026-03-01"), Value.Of("2026-03-11"));
        var problem = BargainingProblem.Of(
            [date],
            [
                new("seller", [new("x", 1, Valuation.Linear(first, last))]),
                new("buyer", [new("x", 1, Valuation.Linear(last, first))]) { Reservation = 0.45 },
            ]
        );

        Assert.Equal(0.5, problem.UtilityRanges[0].Ideal!.Value, 9);
    }

    // Both values that somebody names leave one of the two with less than without an agreement; the middle suits both.
    [Fact]
    public void It_is_found_where_no_value_of_the_sample_suits_all()
    {
        var problem = Two(Issue.Number("x", 0, 100), 100, 0.48, 0.5, points: 2);

        Assert.Equal(0, problem.IndividuallyRationalCount);
        Assert.Equal(0.52, problem.UtilityRanges[0].Ideal!.Value, 9);
        Assert.Null(Two(Issue.Number("x", 0, 100), 100, 0.52, 0.5, points: 2).UtilityRanges[0].Ideal);
    }

    // What is worth more together with a value is worth it at that value alone.
    [Fact]
    public void A_value_that_goes_with_another_is_worth_it_alone()
    {
        var problem = Two(Issue.Number("x", 0, 100), 100, 0.48, 0.1, 11, new Interaction([new("x", Value.Of(50))], 0.3));

        Assert.Equal(0.8, problem.UtilityRanges[0].Ideal!.Value, 9);
    }

    private static double OfOne(Issue issue, int far, double buyers) => Two(issue, far, buyers, 0, 11).UtilityRanges[0].Ideal!.Value;

    private static BargainingProblem Two(
        Issue issue,
        int far,
        double buyers,
        double sellers,
        int points,
        params ValueList<Interaction> together
    )
    {
        ValueList<Preferences> wants =
        [
            new("seller", [new("x", 1, Valuation.Linear(Value.Of(0), Value.Of(far)))]) { Reservation = sellers, Interactions = together },
            new("buyer", [new("x", 1, Valuation.Linear(Value.Of(far), Value.Of(0)))]) { Reservation = buyers },
        ];
        return BargainingProblem.Of(OutcomeSpace.Of([issue], wants, points), wants);
    }

    private static IEnumerable<double> Ideals(NegotiationDocument document, int points) =>
        BargainingProblem.Of(document, points).UtilityRanges.Select(party => party.Ideal!.Value);

    private static void Same((double First, double Second) pair) => Assert.Equal(pair.First, pair.Second, 9);
}
