using System.CommandLine;
using NegotiationModel.Tool.Commands;

namespace NegotiationModel.Tool;

/// <summary>The command negotiate.</summary>
internal static class CommandLine
{
    public static int Run(string[] args, Streams streams)
    {
        try
        {
            if (args.Length == 0 || args is ["--help" or "-h" or "-?" or "help"])
            {
                Welcome.Write(streams);
                return ExitCode.Allowed;
            }

            var parsed = Root(streams).Parse(args);
            if (parsed.Errors.Count == 0)
                return parsed.Invoke(new InvocationConfiguration { Output = streams.Output, Error = streams.Error, EnableDefaultExceptionHandler = false });
            foreach (var error in parsed.Errors)
                streams.Error.WriteLine(error.Message);
            streams.Error.WriteLine("Type negotiate --help for what it can do, with an example of each.");
            return ExitCode.WrongUsage;
        }
        catch (IOException broken)
        {
            streams.Error.WriteLine($"negotiate: {broken.Message}"); // the reader of a pipe has gone, or a disk is full
            return ExitCode.Unreadable;
        }
        catch (Exception defect)
        {
            streams.Error.WriteLine($"negotiate: a defect in this program, please report it: {defect.GetType().Name}: {defect.Message}");
            return ExitCode.Defect;
        }
        finally
        {
            Flush(streams);
        }
    }

    private static RootCommand Root(Streams streams) => new("Replays, checks and explains negotiations.")
    {
        ReplayCommand.Make(streams),
        MovesCommand.Make(streams),
        CheckCommand.Make(streams),
        ScenariosCommand.Make(streams),
        DiagramCommand.Make(streams),
    };

    private static void Flush(Streams streams)
    {
        try
        {
            streams.Output.Flush();
        }
        catch (IOException)
        {
            // Whoever read the output has stopped reading: there is nobody left to tell.
        }
    }
}
