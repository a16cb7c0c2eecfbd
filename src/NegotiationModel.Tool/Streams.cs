using System.Text.Json;
using Spectre.Console;

namespace NegotiationModel.Tool;

/// <summary>Where a command reads and writes: the process's own streams, or a test's.</summary>
internal sealed record Streams(Func<Stream> Input, StreamWriter Output, TextWriter Error, IAnsiConsole? Terminal)
{
    /// <summary>Standard error, where it is a terminal; made only for whoever draws on it.</summary>
    public Func<IAnsiConsole>? ErrorTerminal { get; init; }

    /// <summary>What interrupts a test; a process is interrupted by signals.</summary>
    public CancellationToken Interrupted { get; init; }

    public static Streams ForProcess()
    {
        var output = new StreamWriter(Console.OpenStandardOutput(), new System.Text.UTF8Encoding(false)) { NewLine = "\n" };
        var error = new StreamWriter(Console.OpenStandardError(), new System.Text.UTF8Encoding(false)) { NewLine = "\n", AutoFlush = true };
        var plain = Console.IsOutputRedirected || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new(StandardInput.Open, output, error, plain ? null : AnsiConsole.Console)
        {
            ErrorTerminal = Console.IsErrorRedirected
                ? null
                : () => AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Error) }),
        };
    }

    /// <summary>Where UTF-8 goes as it is written, so that a result of any size needs no memory of its own.</summary>
    public Stream Bytes()
    {
        Output.Flush();
        return Output.BaseStream;
    }

    /// <summary>Writes a value as JSON, and ends its line.</summary>
    public void Json(Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(Bytes(), new JsonWriterOptions { Indented = true, NewLine = "\n" }))
            write(json);
        Output.WriteLine();
    }

    /// <summary>Says a problem on standard error, in one line.</summary>
    public void WriteError(string problem) => Error.WriteLine(SafeText.OneLine(problem));
}
