using NegotiationModel.Analysis;
using Xunit;

namespace NegotiationModel.Tests.Analysis.Bargaining;

/// <summary>Issues and what each party wants are enough for a bargaining problem, whose solutions tell their points.</summary>
public class ProblemsOfAnAgenda
{
    private static readonly IntegerIssue Price = Issue.Integer("price", 0, 10);

    private static readonly Preferences Seller = Party.Principal("seller").Wants(Price.Worth(1, worst: 0, best: 10)),
        Buyer = Party.Principal("buyer").Wants(Price.Worth(1, worst: 10, best: 0));

    [Fact]
    public void It_is_the_problem_of_the_outcomes_of_the_agenda()
    {
        var problem = BargainingProblem.Of([Price], [Seller, Buyer]);
        var spelledOut = BargainingProblem.Of(OutcomeSpace.Of([Price], [Seller, Buyer]), [Seller, Buyer]);
        Assert.Equal(11, problem.Space.Count);
        Assert.Equal(spelledOut.Frontier, problem.Frontier);
        Assert.Equal(spelledOut.Nash, problem.Nash);
        Assert.Equal(["seller", "buyer"], problem.Rule.Principals.Select(party => party.Value));
    }

    [Fact]
    public void What_the_agenda_lacks_is_an_error() =>
        Assert.Contains(
            "price",
            Assert.Throws<ArgumentException>(() => BargainingProblem.Of([Issue.YesNo("delivery")], [Seller, Buyer])).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_solution_tells_its_points()
    {
        var problem = BargainingProblem.Of([Price], [Seller, Buyer]);
        Assert.Equal("nash 0.25 at price: 5 (0.5, 0.5)", $"{problem.Nash}");
        var even = BargainingProblem.Of([Issue.Integer("price", 0, 10, 10)], [Seller, Buyer]);
        Assert.Equal("utilitarian 1 at price: 10 (1, 0); or price: 0 (0, 1)", $"{even.Utilitarian}");
        var apart = BargainingProblem.Of([Price], [Seller with { Reservation = 0.8 }, Buyer with { Reservation = 0.8 }]);
        Assert.Equal("nash: nothing suits everybody", $"{apart.Nash}");
    }
}
