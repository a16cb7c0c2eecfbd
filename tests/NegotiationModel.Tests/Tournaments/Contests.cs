using System.Text;
using NegotiationModel.Play;
using NegotiationModel.Tests.Analysis.Bargaining;
using NegotiationModel.Tournaments;

namespace NegotiationModel.Tests.Tournaments;

/// <summary>Small tournaments to be looked at, strategies that draw at random among them.</summary>
internal static class Contests
{
    public static readonly ValueList<Strategy> Three = [TimeDependent.Boulware, TimeDependent.Conceder, new RandomOffers()];

    public static TournamentScenario Scenario(string name, int issues, ulong seed, int parties = 2, double reservation = 0.3)
    {
        var (space, preferences) = Synthetic.Domain(issues, parties, seed);
        return new(name, Synthetic.Agenda(space), space, [.. preferences.Select(one => one with { Reservation = reservation })]);
    }

    public static Tournament Small(ulong seed = 7, int repetitions = 2) =>
        new(
            Three,
            [Scenario("two", 2, 1), Scenario("three parties", 1, 2, parties: 3), Scenario("hopeless", 1, 3, reservation: 0.99)],
            Options(seed, repetitions)
        );

    public static TournamentOptions Options(ulong seed = 7, int repetitions = 2) =>
        new()
        {
            MaxRounds = 9,
            Repetitions = repetitions,
            Seed = seed,
        };

    public static string Json(TournamentResult result) => Encoding.UTF8.GetString(TournamentJson.Write(result));

    /// <summary>Calls what it is given, at once and in the same thread.</summary>
    public sealed class Told(Action<TournamentProgress> told) : IProgress<TournamentProgress>
    {
        public void Report(TournamentProgress value) => told(value);
    }
}
