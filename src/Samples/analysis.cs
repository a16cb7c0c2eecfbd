// Says what two sides could agree on, what would be fair, and how two strategies end.
#:project ../NegotiationModel

using NegotiationModel;
using NegotiationModel.Analysis;
using NegotiationModel.Play;
using NegotiationModel.Theory;

var (price, warranty) = (Issue.Integer("price", 7_000, 10_000, 500), Issue.Choice("warranty", "none", "6 months", "1 year"));
ValueList<Issue> agenda = [price, warranty];
Preferences seller = new("seller",
[
    new("price", 0.7, Valuation.Linear(Value.Of(7_000), Value.Of(10_000))),
    new("warranty", 0.3, Valuation.Table(new Worth(Value.Of("none"), 1), new Worth(Value.Of("6 months"), 0.7), new Worth(Value.Of("1 year"), 0))),
]) { Reservation = 0.4 };
Preferences buyer = new("buyer",
[
    new("price", 0.5, Valuation.Linear(Value.Of(10_000), Value.Of(7_000))),
    new("warranty", 0.5, Valuation.Table(new Worth(Value.Of("none"), 0), new Worth(Value.Of("6 months"), 0.9), new Worth(Value.Of("1 year"), 1))),
]) { Reservation = 0.35 };

var space = OutcomeSpace.Of(agenda);
var problem = BargainingProblem.Of(space, [seller, buyer]);
Console.WriteLine($"{problem.IndividuallyRational} of {space.Count} outcomes are better for both than no agreement.");
foreach (var concept in Enum.GetValues<SolutionConcept>())
    Console.WriteLine($"{concept}: {space[problem.Solve(concept).Points[0].Outcome]}");

var waits = Rubinstein.Divide(delta1: 0.9, delta2: 0.8);
Console.WriteLine(FormattableString.Invariant($"Whoever waits more easily gets more: {waits.First:0.00} of a pie against {waits.Second:0.00}."));

Participant[] table = [new(new(new(space, seller)), TimeDependent.Boulware), new(new(new(space, buyer)), TimeDependent.Conceder)];
var session = Session.Begin(Protocol.AlternatingOffers, agenda, [.. table], rounds: 20).Run();
Console.WriteLine($"{session.Talks.Status} in round {session.RoundsBegun} after {session.Offers.Count} offers: {space[session.Agreed]}");
Console.WriteLine(FormattableString.Invariant($"Left on the table: {problem.LeftOnTheTable(session.Utilities):0.00}"));
