// Puts strategies together from parts, shows what is learnt of the other, lets a mediator draft instead, and changes a strategy on the way.
#:project ../NegotiationModel

using System.Globalization;
using NegotiationModel;
using NegotiationModel.Analysis;
using NegotiationModel.Play;

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

// A late conceder that guesses what the other likes, and takes what is as good as what it would offer next; and a tactic of one's own.
var attentive = new ComposedStrategy("attentive", new TimeDependent("late", 1.0 / 3), AcceptanceStrategy.Next, OpponentModel.HardHeaded);
var steps = Tactic.Create("steps", turn => turn.Ranking.BestUtility - (0.1 * (turn.Round / 4)));
var talks = Session.Begin(Protocol.Bargaining, agenda, [new(seller, attentive), new(buyer, steps)], new() { MaxRounds = 30 }).Run();
Tell("Trading offers", talks);
var guess = talks.NegotiatorOf("seller").OpponentBeliefs!.EstimateOf("buyer")!;
Console.WriteLine(
    string.Create(
        CultureInfo.InvariantCulture,
        $"The seller thinks that a year of warranty is worth {guess.IssueUtilities(1)[2]:0.00} to the buyer, "
            + $"and none {guess.IssueUtilities(1)[0]:0.00}."
    )
);

// One text: the mediator knows nothing but who took a draft and who turned it down.
var chair = Participant.Mediator("chair", SingleTextMediation.Mediator);
var text = Session
    .Begin(
        Protocol.SingleText,
        agenda,
        [chair, new(seller, SingleTextMediation.HillClimber), new(buyer, SingleTextMediation.HillClimber)],
        new() { MaxRounds = 60, Seed = 4 }
    )
    .Run();
Tell("One text", text);

// Any talks can be gone on from where they stand: what if a firmer buyer takes over after ten turns?
var handedOver = Session.Begin(Protocol.Bargaining, agenda, [new(seller, attentive), new(buyer, steps)], new() { MaxRounds = 30 });
for (var turn = 0; turn < 10; turn++)
    handedOver.TryPlayTurn();
Tell(
    "A firmer buyer",
    Session.Continue(handedOver.Talks, [new(seller, attentive), new(buyer, Strategies.Boulware)], new() { MaxRounds = 25 }).Run()
);

void Tell(string how, Session session)
{
    var (sold, bought) = (seller.Utility(space[session.AgreedOutcomeIndex]), buyer.Utility(space[session.AgreedOutcomeIndex]));
    Console.WriteLine(
        string.Create(
            CultureInfo.InvariantCulture,
            $"{how}: {session.Talks.Status} in round {session.RoundsBegun}, {space[session.AgreedOutcomeIndex]}, "
                + $"worth {sold:0.00} and {bought:0.00}."
        )
    );
    Console.WriteLine($"Its {session.Talks.Log.Count} moves replay: {session.Document.Play().All(ruling => ruling.IsPermitted)}");
}
