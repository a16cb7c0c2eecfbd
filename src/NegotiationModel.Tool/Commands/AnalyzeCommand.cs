using System.CommandLine;

namespace NegotiationModel.Tool.Commands;

/// <summary>What the parties could agree on, and what theory makes of it.</summary>
internal static class AnalyzeCommand
{
    public static Command Make(Streams streams)
    {
        var paths = new Argument<string[]>("PATH") { Description = "A document with preferences, a built-in scenario, or - for standard input; or a Genius domain with its profiles, or a folder of them.", Arity = ArgumentArity.OneOrMore };
        var evaluations = new Option<string>("--evaluations") { Description = "normalized (each issue divided by its greatest value) or raw; left out, what the document says, and normalized for Genius." };
        evaluations.AcceptOnlyFromAmong("normalized", "raw");
        var points = new Option<int>("--points") { Description = "At how many points a continuous range is looked at.", HelpName = "N", DefaultValueFactory = _ => 11 };
        points.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && !(int.TryParse(text, out var number) && number is >= 2 and <= 1_000))
                result.AddError($"--points takes a number from 2 to 1000, not {text}.");
        });
        var json = new Option<bool>("--json") { Description = "The same for programs." };
        var command = new Command("analyze", "What each side can hope for, where they can meet, and what an agreement left on the table.") { paths, evaluations, points, json };
        command.SetAction(parsed =>
        {
            Evaluations? chosen = parsed.GetValue(evaluations) switch { "raw" => Evaluations.Raw, "normalized" => Evaluations.Normalized, _ => null };
            if (Case.Read(parsed.GetValue(paths)!, chosen, parsed.GetValue(points), streams) is not { } one)
                return ExitCode.Unreadable;
            if (parsed.GetValue(json))
                streams.Output.WriteLine(Findings.Json(one.Problem));
            else
                new Lesson(new(streams)).Tell(one);
            return ExitCode.Allowed;
        });
        return command;
    }
}
