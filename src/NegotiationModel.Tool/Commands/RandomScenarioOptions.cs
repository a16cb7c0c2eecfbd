using System.CommandLine;
using System.CommandLine.Parsing;
using NegotiationModel.Tournaments;

namespace NegotiationModel.Tool.Commands;

/// <summary>The options for scenarios drawn at random.</summary>
internal sealed class RandomScenarioOptions
{
    private readonly Option<int> count = SharedOptions.Number(
        "--random",
        "How many scenarios to draw at random, beside those named: a Monte Carlo experiment.",
        usual: 0,
        least: 0,
        most: 10_000
    );
    private readonly Option<int> issues = SharedOptions.Number(
        "--issues",
        "On how many issues the parties of drawn scenarios negotiate.",
        usual: 3,
        least: 1,
        most: 6
    );
    private readonly Option<int> values = SharedOptions.Number(
        "--values",
        "How many values each of those issues has.",
        usual: 5,
        least: 2,
        most: 10
    );
    private readonly Option<int> parties = SharedOptions.Number("--parties", "How many parties they have.", usual: 2, least: 2, most: 6);
    private readonly Option<double> opposition = SharedOptions.Share(
        "--opposition",
        "How much the others want the contrary of the first there: 1 all of it, 0 whatever comes, -1 the same as the first.",
        least: -1
    );
    private readonly Option<double> reservation = SharedOptions.Share(
        "--reservation",
        "What no agreement is worth to each party there, of its best.",
        least: 0
    );

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[count, issues, values, parties, opposition, reservation])
            command.Add(option);
    }

    /// <summary>Whether none is asked for.</summary>
    public bool AreUnused(CommandResult asked) => asked.GetResult(count) is not { Tokens: [{ Value: not "0" }] };

    public ValueList<TournamentScenario> Draw(ParseResult parsed, ulong seed) =>
        new RandomScenarios(parsed.GetValue(issues), parsed.GetValue(values), parsed.GetValue(parties))
        {
            PreferenceAlignment = -parsed.GetValue(opposition),
            Reservation = parsed.GetValue(reservation),
            Seed = seed,
        }.Take(parsed.GetValue(count));
}
