using System.CommandLine;
using NegotiationModel.Tool.Commands;

namespace NegotiationModel.Tool;

/// <summary>The command negotiate.</summary>
internal static class CommandLine
{
    private static readonly string[] Names =
    [
        "replay",
        "moves",
        "status",
        "show",
        "explore",
        "analyze",
        "simulate",
        "tournament",
        "check",
        "scenarios",
        "sheets",
        "practise",
        "debrief",
        "serve",
        "mcp",
        "class",
        "diagram",
    ];

    public static int Run(string[] args, Streams streams)
    {
        try
        {
            if (args.Length == 0 || args is ["--help" or "-h" or "-?" or "help"])
            {
                HelpText.Write(streams);
                streams.Output.Flush();
                return ExitCode.Allowed;
            }

            if (args is ["help", var asked, ..] && Names.Contains(asked))
                args = [asked, "--help"];
            if (SpellingSuggestion.Command(args, Names) is { } unknown)
                return WrongUsage(streams, [unknown]);
            var parsed = CreateRoot(streams, args).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (SpellingSuggestion.Options(args, parsed.CommandResult.Command).ToList() is { Count: > 0 } misspelt)
                return WrongUsage(streams, misspelt);
            if (parsed.Errors.Count == 0)
            {
                var exit = parsed.Invoke(
                    new InvocationConfiguration
                    {
                        Output = streams.Output,
                        Error = streams.Error,
                        EnableDefaultExceptionHandler = false,
                    }
                );
                streams.Output.Flush();
                return exit;
            }

            return WrongUsage(streams, parsed.Errors.Select(error => error.Message));
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            // inputs that cannot be read are told where they are read
            streams.WriteError($"negotiate: the output could not be written: {broken.Message}");
            return ExitCode.Unwritable;
        }
        catch (Exception defect)
        {
            streams.WriteError($"negotiate: a defect in this program, please report it: {defect.GetType().Name}: {defect.Message}");
            return ExitCode.Defect;
        }
    }

    private static int WrongUsage(Streams streams, IEnumerable<string> errors)
    {
        foreach (var error in errors)
            streams.WriteError(error);
        streams.WriteError("Type negotiate --help for what it can do, with an example of each.");
        return ExitCode.WrongUsage;
    }

    // A command learns its options at every start: where one is asked for, the others are not made.
    private static Command CreateRoot(Streams streams, string[] args)
    {
        var root = IsAboutTheTool(args) ? RootWithHelp() : new Command("negotiate");
        foreach (var name in root is not RootCommand && Names.Contains(args[0]) ? [args[0]] : Names)
            root.Add(CreateCommand(name, streams));
        return root;
    }

    private static Command CreateCommand(string name, Streams streams) =>
        name switch
        {
            "replay" => ReplayCommand.Make(streams),
            "moves" => MovesCommand.Make(streams),
            "status" => StatusCommand.Make(streams),
            "show" => ShowCommand.Make(streams),
            "explore" => ExploreCommand.Make(streams),
            "analyze" => AnalyzeCommand.Make(streams),
            "simulate" => SimulateCommand.Make(streams),
            "tournament" => TournamentCommand.Make(streams),
            "check" => CheckCommand.Make(streams),
            "scenarios" => ScenariosCommand.Make(streams),
            "sheets" => SheetsCommand.Make(streams),
            "practise" => PractiseCommand.Make(streams),
            "debrief" => DebriefCommand.Make(streams),
            "serve" => ServeCommand.Make(streams),
            "mcp" => McpCommand.Make(streams),
            "class" => ClassCommand.Make(streams),
            _ => DiagramCommand.Make(streams),
        };

    // Help and version come with resources, and reading those takes as long as the whole command line: only who asks waits for them.
    private static bool IsAboutTheTool(string[] args) =>
        Array.Exists(args, one => one is "--help" or "-h" or "-?" or "/h" or "/?" or "--version");

    private static RootCommand RootWithHelp()
    {
        var root = new RootCommand("Replays, checks and explains negotiations.");
        root.Directives.Clear();
        return root;
    }
}
