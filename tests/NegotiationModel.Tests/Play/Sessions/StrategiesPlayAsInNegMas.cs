using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NegotiationModel.Analysis;
using NegotiationModel.Play;
using NegotiationModel.Tests.Analysis.Bargaining;
using Xunit;

namespace NegotiationModel.Tests.Play.Sessions;

/// <summary>Time-dependent strategies on real scenarios, offer by offer as NegMAS and an independent implementation play them.</summary>
public class StrategiesPlayAsInNegMas
{
    [Fact]
    public void Every_run_comes_out_offer_by_offer()
    {
        var domains = Oracles
            .Json("genius.json")
            .GetProperty("domains")
            .EnumerateArray()
            .ToDictionary(element => element.GetProperty("id").GetString()!);
        var checkedRuns = 0;
        foreach (var domain in Oracles.Json("alternating-offers.json").GetProperty("domains").EnumerateArray())
        foreach (var mode in domain.GetProperty("runs").EnumerateArray().GroupBy(run => run.GetProperty("mode").GetString()!))
        {
            var scenario = GeniusScenario.Of(
                domains[domain.GetProperty("id").GetString()!],
                mode.Key == "raw" ? EvaluationScale.Raw : EvaluationScale.DividedByMax
            );
            Ranking[] rankings = [.. scenario.Problem.UtilityMaps.Select(map => new Ranking(map))];
            foreach (var run in mode)
            {
                Same(
                    $"{domain.GetProperty("id").GetString()} {mode.Key} {run.GetProperty("strategies")} {run.GetProperty("n_steps")}",
                    run,
                    Begun(scenario, rankings, run)
                );
                checkedRuns++;
            }
        }

        Assert.True(checkedRuns > 100);
    }

    [Theory]
    [InlineData(3, "boulware", "boulware", 63, 125, "0.8725951692555367 0.867689077635887")]
    [InlineData(4, "boulware", "boulware", 69, 137, "0.8091376607656562 0.8113106533451158")]
    [InlineData(4, "boulware", "conceder", 20, 39, "0.9986195715054089 0.45601446813200186")]
    public void Made_up_domains_end_as_others_have_them(int issues, string first, string second, int round, int offers, string utilities)
    {
        var (space, preferences) = Synthetic.Domain(issues, 2);
        var session = Session
            .Begin(
                Protocol.AlternatingOffers,
                Synthetic.Agenda(space),
                [.. new[] { first, second }.Zip(preferences, (name, one) => new Participant(new Ranking(new(space, one)), Named(name)))],
                new() { MaxRounds = 100 }
            )
            .Run();
        Assert.Equal((round, offers), (session.RoundsBegun, session.Offers.Count));
        Assert.Equal(utilities.Split(' ').Select(double.Parse), session.UndiscountedUtilities);
        Assert.Equal(NegotiationStatus.Concluded, session.Talks.Status);
    }

    private static Session Begun(GeniusScenario scenario, Ranking[] rankings, JsonElement run) =>
        Session.Begin(
            Protocol.AlternatingOffers,
            scenario.Agenda,
            [
                .. run.GetProperty("strategies")
                    .GetString()!
                    .Select(
                        (letter, at) =>
                            new Participant(
                                rankings[at],
                                Named(
                                    letter switch
                                    {
                                        'B' => "boulware",
                                        'L' => "linear",
                                        _ => "conceder",
                                    }
                                )
                            )
                    ),
            ],
            new() { MaxRounds = run.GetProperty("n_steps").GetInt32() }
        );

    private static void Same(string name, JsonElement run, Session session)
    {
        var fingerprint = Fingerprint(session);
        Assert.Equal((name, run.GetProperty("rounds_run").GetInt32()), (name, session.RoundsBegun));
        Assert.Equal((name, run.GetProperty("n_offers").GetInt32()), (name, session.Offers.Count));
        Assert.Equal((name, run.GetProperty("timed_out").GetBoolean()), (name, session.AgreedOutcomeIndex < 0));
        Assert.Equal((name, run.GetProperty("offers_sha256").GetString()), (name, fingerprint));
        if (run.GetProperty("agreement_utilities") is { ValueKind: JsonValueKind.Array } agreed)
            Assert.Equal(
                agreed.EnumerateArray().Select(element => element.GetDouble()),
                session.UndiscountedUtilities.Select(one => Math.Round(one, 9))
            );
    }

    // Plays to the end: lines of round, party and outcome, as the reference prints them.
    private static string Fingerprint(Session session)
    {
        var parties = session.Talks.Seats.Select(seat => seat.Party.Id).ToList();
        var lines = new List<string>();
        for (var (round, made) = (session.Round, 0); session.TryPlayTurn(); (round, made) = (session.Round, session.Offers.Count))
            if (session.Offers.Count > made)
                lines.Add(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{round - 1} {parties.IndexOf(session.Offers[^1].By)} {session.Offers[^1].OutcomeIndex}"
                    )
                );
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
    }

    private static TimeDependent Named(string name) =>
        name switch
        {
            "boulware" => Strategies.Boulware,
            "linear" => Strategies.Linear,
            _ => Strategies.Conceder,
        };
}
