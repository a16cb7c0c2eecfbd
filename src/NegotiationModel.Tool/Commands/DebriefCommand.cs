using System.CommandLine;
using NegotiationModel.Teaching;

namespace NegotiationModel.Tool.Commands;

/// <summary>What there is to say of talks after they ended, one table or hundreds.</summary>
internal static class DebriefCommand
{
    private const string Pattern = "*.negotiation.json";

    public static Command Make(Streams streams)
    {
        var paths = new Argument<string[]>("FILE")
        {
            Description = $"The documents of the tables, or folders of them ({Pattern}); all of one case.",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = SharedOptions.Page("--output", "Where to write the debrief as a page.");
        output.Aliases.Add("-o");
        var csv = SharedOptions.File("--csv", "Where to write the tables as comma-separated values.");
        var names = new Option<bool>("--names") { Description = "Say who sat where; else tables have numbers." };
        var command = new Command("debrief", "How tables ended: what each got, what was left, how late they agreed, what to ask.")
        {
            paths,
            output,
            csv,
            names,
        };
        command.SetAction(parsed =>
        {
            var inputs = parsed.GetValue(paths)!.SelectMany(Files).Select(path => DocumentInput.Read(path, streams)).ToList();
            foreach (var input in inputs)
                input.WriteErrors(streams);
            if (inputs.Count == 0)
                streams.WriteError($"There is no {Pattern} in {string.Join(", ", parsed.GetValue(paths)!)}.");
            if (inputs.Count == 0 || inputs.Exists(input => input.Document is null))
                return ExitCode.Unreadable;
            if (Read(inputs, streams) is not { } debrief)
                return ExitCode.Unreadable;
            if (parsed.GetValue(output) is { } page)
                debrief.ToPage(parsed.GetValue(names)).Save(page);
            if (parsed.GetValue(csv) is { } file)
                File.WriteAllText(file, debrief.ToCsv(parsed.GetValue(names)));
            new DebriefView(new(streams)).Write(debrief);
            return ExitCode.Allowed;
        });
        return command;
    }

    private static IEnumerable<string> Files(string path) =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path, Pattern).Order(StringComparer.Ordinal) : [path];

    private static Debrief? Read(List<DocumentInput> inputs, Streams streams)
    {
        try
        {
            return Debrief.Of(inputs.Select(input => input.Document!));
        }
        catch (ArgumentException unfit)
        {
            streams.WriteError(unfit.Message.Split(" (Parameter ")[0]);
            return null;
        }
    }
}
