using System.CommandLine;
using NegotiationModel.Play;
using NegotiationModel.Tournaments;

namespace NegotiationModel.Tool.Commands;

/// <summary>How strategies fare against each other, over several scenarios.</summary>
internal static class TournamentCommand
{
    private const double Confidence = 0.95;

    public static Command Make(Streams streams)
    {
        var (paths, evaluations) = (SharedOptions.Paths(), SharedOptions.EvaluationScale());
        paths.Arity = ArgumentArity.ZeroOrMore;
        paths.Description =
            "Any of: a document with preferences, a built-in scenario, - for standard input, a folder with a Genius domain "
            + "and its profiles or with profiles of GeniusWeb, or a domain followed by its profiles.";
        var strategies = SharedOptions.Strategies("Those who take part, separated by commas", usual: "boulware,linear,conceder");
        var protocol = SharedOptions.Protocol(Protocol.Presets.Where(one => !one.OnlyMediatorsPropose));
        var drawn = new RandomScenarioOptions();
        var rounds = SharedOptions.Number("--rounds", "How many rounds an encounter has at most.", usual: 100, least: 1, most: 1_000_000);
        var repetitions = SharedOptions.Number(
            "--repetitions",
            "How often each seating meets; more than once tells more only where a strategy draws at random.",
            usual: 1,
            least: 1,
            most: Tournament.MaxEncounters
        );
        var threads = SharedOptions.Number(
            "--threads",
            "On how many cores; 0 for all. The result is the same.",
            usual: 0,
            least: 0,
            most: 1_024
        );
        var seed = new Option<ulong>("--seed") { Description = "The same seed gives the same tournament.", HelpName = "N" };
        var apart = new Option<bool>("--without-self-play") { Description = "No tables at which all play the same strategy." };
        var resume = SharedOptions.File(
            "--resume",
            "Where every encounter that is over is kept; what is there already is not played again."
        );
        var csv = SharedOptions.File("--csv", "Where to write the encounters as comma-separated values.");
        var html = SharedOptions.Html();
        var json = new Option<bool>("--json") { Description = "The same for programs." };
        var command = new Command(
            "tournament",
            "How strategies fare against each other: every seating of them over the parties of every scenario."
        )
        {
            paths,
            evaluations,
            strategies,
            protocol,
            rounds,
            repetitions,
            threads,
            seed,
            apart,
            resume,
            csv,
            html,
            json,
        };
        drawn.AddTo(command);
        command.Validators.Add(asked =>
        {
            if (asked.GetResult(paths) is not { Tokens.Count: > 0 } && drawn.AreUnused(asked))
                asked.AddError("A tournament is about something: name scenarios, or draw some with --random N.");
        });
        command.SetAction(parsed =>
        {
            if (AnalysisInputs.Read(parsed.GetValue(paths)!, parsed.GetValue(evaluations), streams) is not { } subjects)
                return ExitCode.Unreadable;
            Tournament tournament;
            try
            {
                tournament = new(
                    [.. parsed.GetValue(strategies)!.Split(',').Select(name => Strategies.Find(name)!)],
                    [.. Named(subjects), .. drawn.Draw(parsed, parsed.GetValue(seed))],
                    new()
                    {
                        MaxRounds = parsed.GetValue(rounds),
                        Repetitions = parsed.GetValue(repetitions),
                        Seed = parsed.GetValue(seed),
                        IncludesSelfPlay = !parsed.GetValue(apart),
                        Protocol = parsed.GetValue(protocol) ?? Protocol.AlternatingOffers,
                    }
                );
            }
            catch (ArgumentException unfit)
            {
                streams.WriteError(unfit.Message.Split(" (Parameter ")[0]);
                return ExitCode.WrongUsage;
            }

            // before the work, so that it is not in vain
            using var table = parsed.GetValue(csv) is { } path ? new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write) : null;
            return
                TournamentRunner.Run(tournament, parsed.GetValue(resume), parsed.GetValue(threads), streams, out var result) is var exit
                && result is null
                ? exit
                : Write(result, table, parsed.GetValue(html), parsed.GetValue(json), streams);
        });
        return command;
    }

    private static int Write(TournamentResult result, FileStream? table, string? html, bool json, Streams streams)
    {
        if (table is not null)
        {
            table.SetLength(0);
            using var to = new StreamWriter(table);
            TournamentCsv.Write(to, result);
        }

        if (html is not null)
            Pictures.Page.Of("Tournament", Pictures.Picture.Tournament(result, Confidence)).Save(html);
        if (json)
            streams.Json(to => TournamentJson.WriteTo(to, result, Confidence));
        else
            new TournamentView(new(streams)).Write(result, result.Summary(Confidence));
        return ExitCode.Allowed;
    }

    // Scenarios of one name are told apart by a number.
    private static ValueList<TournamentScenario> Named(List<AnalysisInput> subjects)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. subjects.Select(input =>
            {
                var name = input.Name;
                for (var number = 2; !known.Add(name); number++)
                    name = $"{input.Name} ({number})";
                return new TournamentScenario(name, input.Agenda, input.Problem);
            }),
        ];
    }
}
