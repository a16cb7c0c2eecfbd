// Says what two sides could agree on, what would be fair, and how two strategies end.
#:project ../NegotiationModel

using NegotiationModel;
using NegotiationModel.Analysis;
using NegotiationModel.Play;
using NegotiationModel.Theory;

var (price, warranty) = (Issue.Integer("price", 7_000, 10_000, 500), Issue.Choice("warranty", "none", "6 months", "1 year"));
ValueList<Issue> agenda = [price, warranty];
var seller = Party
    .Principal("seller")
    .Wants(price.Worth(0.7, worst: 7_000, best: 10_000), warranty.Worth(0.3, ("none", 1), ("6 months", 0.7), ("1 year", 0))) with
{
    Reservation = 0.4,
};
var buyer = Party
    .Principal("buyer")
    .Wants(price.Worth(0.5, worst: 10_000, best: 7_000), warranty.Worth(0.5, ("none", 0), ("6 months", 0.9), ("1 year", 1))) with
{
    Reservation = 0.35,
};

var space = OutcomeSpace.Of(agenda);
var problem = BargainingProblem.Of(space, [seller, buyer]);
Console.WriteLine($"{problem.IndividuallyRationalCount} of {space.Count} outcomes are better for both than no agreement.");
foreach (var concept in Enum.GetValues<SolutionConcept>())
    Console.WriteLine($"{concept}: {space[problem.Solve(concept).Points[0].OutcomeIndex]}");

var waits = Rubinstein.Divide(delta1: 0.9, delta2: 0.8);
Console.WriteLine(
    FormattableString.Invariant($"Whoever waits more easily gets more: {waits.First:0.00} of a pie against {waits.Second:0.00}.")
);

var session = Session
    .Begin(
        Protocol.AlternatingOffers,
        agenda,
        [new(seller, Strategies.Boulware), new(buyer, Strategies.Conceder)],
        new() { MaxRounds = 20 }
    )
    .Run();
Console.WriteLine(
    $"{session.Talks.Status} in round {session.RoundsBegun} after {session.Offers.Count} offers: {space[session.AgreedOutcomeIndex]}"
);
Console.WriteLine(FormattableString.Invariant($"Left on the table: {problem.LeftOnTheTable(session.UndiscountedUtilities):0.00}"));
