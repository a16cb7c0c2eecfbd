using System.Text.Json;
using NegotiationModel.Analysis;
using NegotiationModel.Play;
using NegotiationModel.Tournaments;
using Xunit;

namespace NegotiationModel.Tests.Tournaments;

/// <summary>Built-in scenarios and documents stand where what is made of them is asked for.</summary>
public class ScenariosStandForDocuments
{
    [Fact]
    public void An_agenda_and_what_is_wanted_will_do()
    {
        var (price, warranty) = (Issue.Integer("price", 7_000, 10_000, 500), Issue.Choice("warranty", "none", "1 year"));
        var scenario = TournamentScenario.Of(
            "car",
            [price, warranty],
            [
                Party.Principal("seller").Wants(price.Worth(1, worst: 7_000, best: 10_000)),
                Party.Principal("buyer").Wants(price.Worth(1, worst: 10_000, best: 7_000)),
            ]
        );
        Assert.Equal(("car", 14), (scenario.Name, scenario.Space.Count));
        Assert.Equal(4, new Tournament([Strategies.Boulware, Strategies.Conceder], [scenario]).Run().Encounters.Count);
    }

    [Fact]
    public void A_tournament_takes_both()
    {
        var document = Scenario.JobOffer.Read();
        var tournament = new Tournament([Strategies.Boulware], [Scenario.UsedCar, document], new() { MaxRounds = 5 });
        Assert.Equal(["used-car", "job-offer"], tournament.Scenarios.Select(scenario => scenario.Name));
        Assert.Equal(document.Preferences, tournament.Scenarios[1].Preferences);
    }

    [Fact]
    public void So_do_analysis_and_sessions()
    {
        var read = Scenario.UsedCar.Read();
        Assert.Equal(OutcomeSpace.Of(read).Count, OutcomeSpace.Of(Scenario.UsedCar).Count);
        Assert.Equal(BargainingProblem.Of(read).Nash.ToString(), BargainingProblem.Of(Scenario.UsedCar).Nash.ToString());
        Assert.Equal(
            Session.Begin(read, [Strategies.Boulware, Strategies.Conceder]).Run().Talks,
            Session.Begin(Scenario.UsedCar, [Strategies.Boulware, Strategies.Conceder]).Run().Talks
        );
        Assert.Throws<ArgumentNullException>("scenario", () => OutcomeSpace.Of((NegotiationDocument)(Scenario)null!));
    }

    [Fact]
    public void A_mean_is_a_plain_number_too()
    {
        Assert.Equal(2.5, SampleEstimate.OfMean([2, 3]).PointEstimate);
        Assert.True(double.IsNaN(default(SampleEstimate).PointEstimate));
        Assert.Equal(default, SampleEstimate.OfMean([]));
        Assert.Equal(default, new SampleEstimate(0, double.NaN, null, null));
        Assert.Equal(default, JsonSerializer.Deserialize<SampleEstimate>(JsonSerializer.Serialize(default(SampleEstimate))));
    }

    [Fact]
    public void A_rule_of_acceptance_is_a_lambda_and_a_player_a_class()
    {
        var half = AcceptanceStrategy.Create("it was worth a half", (turn, next) => turn.OfferedUtility >= 0.5 && next.OutcomeIndex >= 0);
        var eager = new ComposedStrategy("eager", Strategies.Boulware, half);
        var session = Session.Begin(Scenario.UsedCar, [new Firm(), eager]).Run();
        var (firm, other) = (session.Talks.Parties[0].Id, session.Talks.Parties[1].Id);
        Assert.Single(session.Offers.Where(offer => offer.By == firm).Select(offer => offer.OutcomeIndex).Distinct());
        Assert.Null(session.NegotiatorOf(other).AcceptanceReason); // the best for one is worth less than a half to the other
        var taken = Session.Begin(Scenario.UsedCar, [eager, Strategies.Conceder]).Run();
        Assert.Contains("it was worth a half", taken.Talks.Parties.Select(party => taken.NegotiatorOf(party.Id).AcceptanceReason));
    }

    private sealed class Firm : Strategy
    {
        public override string Name => "firm";

        public override Negotiator Begin(Ranking ranking, ulong seed) => new Playing();

        private sealed class Playing : Negotiator
        {
            public override Decision Decide(Turn turn) => Decision.Offer(turn.Ranking.BestOutcomeIndex);
        }
    }
}
