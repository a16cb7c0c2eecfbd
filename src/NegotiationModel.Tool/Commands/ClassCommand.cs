using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Microsoft.AspNetCore.Connections;
using NegotiationModel.Classroom;
using NegotiationModel.Hosting;
using NegotiationModel.Play;
using NodaTime;
using NodaTime.Text;

namespace NegotiationModel.Tool.Commands;

/// <summary>Runs a class that people join with their phones.</summary>
internal static class ClassCommand
{
    private const int LargestPort = 65535;

    public static Command Make(Streams streams)
    {
        var path = new Argument<string>("PATH") { Description = "A document, or a built-in scenario." };
        var port = SharedOptions.Number("--port", "Where it is reached; 0 for any free port.", usual: 8080, least: 0, most: LargestPort);
        var seats = SharedOptions.File("--seats", "Names of those who are expected, one a line.");
        var bots = new Option<string>("--bots")
        {
            Description = "How bots play: a strategy.",
            HelpName = "STRATEGY",
            DefaultValueFactory = _ => "linear",
        };
        bots.Validators.Add(CheckStrategy);
        var until = new Option<string>("--until")
        {
            Description = "When rounds end that have no clock of their own, such as 14:30.",
            HelpName = "TIME",
        };
        until.Validators.Add(CheckTime);
        var data = SharedOptions.File("--data", "Where the class is kept; one that is there goes on. Else PATH.class.db in this folder.");
        var command = new Command("class", "A class in the browser: people join with their phones, and the teacher sees all tables.")
        {
            path,
            port,
            seats,
            bots,
            until,
            data,
        };
        command.SetAction(parsed =>
        {
            var given = parsed.GetValue(path)!;
            var input = DocumentInput.Read(given, streams);
            if (input.Document is not { } document)
            {
                input.WriteErrors(streams);
                return ExitCode.Unreadable;
            }

            if (!TryReadNames(parsed.GetValue(seats), streams, out var names))
                return ExitCode.Unreadable;
            var zone = DateTimeZoneProviders.Tzdb.GetSystemDefault();
            var file =
                parsed.GetValue(data)
                ?? $"{Path.GetFileNameWithoutExtension(given).Replace(".negotiation", "", StringComparison.Ordinal)}.class.db";
            var options = new ClassroomOptions(document, file)
            {
                Port = parsed.GetValue(port),
                ExpectedNames = names,
                BotStrategy = parsed.GetValue(bots)!,
                DefaultRoundEnd = parsed.GetValue(until) is { } time ? Next(time, zone) : null,
                Seed = (ulong)SystemClock.Instance.GetCurrentInstant().ToUnixTimeTicks(),
                TimeZone = zone,
            };
            return Run(options, streams);
        });
        return command;
    }

    private static int Run(ClassroomOptions options, Streams streams)
    {
        using var interruption = new Interruption(streams.Interrupted);
        try
        {
            RunAsync(options, streams, interruption.Token).GetAwaiter().GetResult();
            return ExitCode.Allowed;
        }
        catch (IOException wrong) when (wrong.InnerException is AddressInUseException)
        {
            streams.WriteError(
                $"negotiate: port {options.Port} is in use, perhaps by another class. Take another: --port {Another(options.Port)}, or "
                    + "--port 0 for any that is free."
            );
            return ExitCode.Unwritable;
        }
        catch (Exception wrong) when (wrong is StoreException or IOException or UnauthorizedAccessException)
        {
            streams.WriteError($"negotiate: the class could not be run: {wrong.Message}");
            return ExitCode.Unwritable;
        }
    }

    private static int Another(int port) => port < LargestPort ? port + 1 : port - 1;

    private static async Task RunAsync(ClassroomOptions options, Streams streams, CancellationToken stop)
    {
        await using var server = await ClassroomServer.StartAsync(options, CancellationToken.None); // it begins whole, and then ends
        var output = streams.Output;
        output.WriteLine(
            server.WasResumed ? $"The class in {options.DatabasePath} goes on." : $"A new class, kept in {options.DatabasePath}."
        );
        output.WriteLine($"Your page, for you alone: {server.TeacherAddress}");
        foreach (var address in server.Addresses)
            output.WriteLine($"People join at {address} with the code {server.Code}");
        output.WriteLine("Ctrl+C ends it; the same command goes on with it.");
        output.Flush();
        await server.WaitAsync(stop);
        output.WriteLine(
            server.IsErased
                ? $"The class is erased. What is left of {options.DatabasePath} is empty, and may be deleted."
                : $"The class stays in {options.DatabasePath}."
        );
    }

    private static bool TryReadNames(string? file, Streams streams, out ValueList<string> names)
    {
        names = [];
        if (file is null)
            return true;
        try
        {
            names = [.. File.ReadLines(file).Select(line => line.Trim()).Where(line => line.Length > 0).Distinct()];
            return true;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            streams.WriteError(
                wrong is FileNotFoundException or DirectoryNotFoundException
                    ? $"--seats {file}: There is no such file."
                    : $"--seats {file}: cannot be read: {wrong.Message}"
            );
            return false;
        }
    }

    private static void CheckStrategy(OptionResult result)
    {
        if (result.Tokens is [{ Value: var name }] && !Strategies.Uninformed.Any(one => one.Name == name))
            result.AddError($"--bots takes one of {string.Join(", ", Strategies.Uninformed.Select(one => one.Name))}, and not {name}.");
    }

    private static void CheckTime(OptionResult result)
    {
        if (result.Tokens is [{ Value: var time }] && !Clock.Parse(time).Success)
            result.AddError($"--until takes a time of day such as 14:30, and not {time}.");
    }

    private static LocalTimePattern Clock => LocalTimePattern.Create("H:mm", CultureInfo.InvariantCulture);

    // A time that has passed today is tomorrow's.
    private static Instant Next(string time, DateTimeZone zone)
    {
        var now = SystemClock.Instance.GetCurrentInstant().InZone(zone);
        var at = zone.AtLeniently(now.Date.At(Clock.Parse(time).Value));
        return at.ToInstant() > now.ToInstant()
            ? at.ToInstant()
            : zone.AtLeniently(now.Date.PlusDays(1).At(Clock.Parse(time).Value)).ToInstant();
    }
}
