using System.CommandLine;
using NegotiationModel.Tool.Commands;

namespace NegotiationModel.Tool;

/// <summary>The command negotiate.</summary>
internal static class CommandLine
{
    private static readonly string[] Names = ["replay", "moves", "show", "explore", "analyze", "simulate", "tournament", "check", "scenarios", "diagram"];

    public static int Run(string[] args, Streams streams)
    {
        try
        {
            if (args.Length == 0 || args is ["--help" or "-h" or "-?" or "help"])
            {
                Welcome.Write(streams);
                streams.Output.Flush();
                return ExitCode.Allowed;
            }

            if (args is ["help", var asked, ..] && Names.Contains(asked))
                args = [asked, "--help"];
            if (Misspelt.Command(args, Names) is { } unknown)
                return Wrong(streams, [unknown]);
            var parsed = Root(streams, args).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (Misspelt.Options(args, parsed.CommandResult.Command).ToList() is { Count: > 0 } misspelt)
                return Wrong(streams, misspelt);
            if (parsed.Errors.Count == 0)
            {
                var exit = parsed.Invoke(new InvocationConfiguration { Output = streams.Output, Error = streams.Error, EnableDefaultExceptionHandler = false });
                streams.Output.Flush();
                return exit;
            }

            return Wrong(streams, parsed.Errors.Select(error => error.Message));
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            streams.Complain($"negotiate: the output could not be written: {broken.Message}"); // inputs that cannot be read are told where they are read
            return ExitCode.Unwritable;
        }
        catch (Exception defect)
        {
            streams.Complain($"negotiate: a defect in this program, please report it: {defect.GetType().Name}: {defect.Message}");
            return ExitCode.Defect;
        }
    }

    private static int Wrong(Streams streams, IEnumerable<string> errors)
    {
        foreach (var error in errors)
            streams.Complain(error);
        streams.Complain("Type negotiate --help for what it can do, with an example of each.");
        return ExitCode.WrongUsage;
    }

    // A command learns its options at every start: where one is asked for, the others are not made.
    private static Command Root(Streams streams, string[] args)
    {
        var root = IsAboutTheTool(args) ? Helpful() : new Command("negotiate");
        foreach (var name in root is not RootCommand && Names.Contains(args[0]) ? [args[0]] : Names)
            root.Add(Made(name, streams));
        return root;
    }

    private static Command Made(string name, Streams streams) => name switch
    {
        "replay" => ReplayCommand.Make(streams),
        "moves" => MovesCommand.Make(streams),
        "show" => ShowCommand.Make(streams),
        "explore" => ExploreCommand.Make(streams),
        "analyze" => AnalyzeCommand.Make(streams),
        "simulate" => SimulateCommand.Make(streams),
        "tournament" => TournamentCommand.Make(streams),
        "check" => CheckCommand.Make(streams),
        "scenarios" => ScenariosCommand.Make(streams),
        _ => DiagramCommand.Make(streams),
    };

    // Help and version come with resources, and reading those takes as long as the whole command line: only who asks waits for them.
    private static bool IsAboutTheTool(string[] args) => Array.Exists(args, one => one is "--help" or "-h" or "-?" or "/h" or "/?" or "--version");

    private static RootCommand Helpful()
    {
        var root = new RootCommand("Replays, checks and explains negotiations.");
        root.Directives.Clear();
        return root;
    }
}
