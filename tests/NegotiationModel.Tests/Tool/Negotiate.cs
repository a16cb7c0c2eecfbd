using System.Text;
using NegotiationModel.Tool;
using Spectre.Console;

namespace NegotiationModel.Tests.Tool;

/// <summary>Runs the tool in this process, with streams of its own.</summary>
internal static class Negotiate
{
    public static (int Exit, string Output, string Error) Run(params string[] args) => Run(args, "");

    public static (int Exit, string Output, string Error) Run(string[] args, string input) => Run(args, Encoding.UTF8.GetBytes(input));

    public static (int Exit, string Output, string Error) Run(string[] args, byte[] input) => Run(args, input, _ => null);

    /// <summary>Until it ends by itself, or has run for a second and is told to end.</summary>
    public static (int Exit, string Output, string Error) RunForASecond(string[] args)
    {
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        return Run(args, [], _ => null, end.Token);
    }

    /// <summary>A command that goes on until it is interrupted, and is at once.</summary>
    public static (int Exit, string Output, string Error) Interrupted(params string[] args) =>
        Run(args, [], _ => null, new CancellationToken(canceled: true));

    /// <summary>As on a terminal of 80 columns that knows no colours: whatever steers it then comes from the input.</summary>
    public static (int Exit, string Output, string Error) OnTerminal(string[] args, byte[] input) =>
        Run(
            args,
            input,
            output =>
                AnsiConsole.Create(
                    new AnsiConsoleSettings
                    {
                        Ansi = AnsiSupport.No,
                        ColorSystem = ColorSystemSupport.NoColors,
                        Interactive = InteractionSupport.No,
                        Out = new AnsiConsoleOutput(output),
                    }
                )
        );

    private static (int Exit, string Output, string Error) Run(
        string[] args,
        byte[] input,
        Func<TextWriter, IAnsiConsole?> terminal,
        CancellationToken interrupted = default
    )
    {
        using var bytes = new MemoryStream();
        using var output = new StreamWriter(bytes, new UTF8Encoding(false)) { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exit = CommandLine.Run(
            args,
            new Streams(() => new MemoryStream(input), output, error, terminal(output)) { Interrupted = interrupted }
        );
        output.Flush();
        return (exit, Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length), error.ToString());
    }
}
