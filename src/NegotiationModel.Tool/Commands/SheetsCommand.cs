using System.CommandLine;
using NegotiationModel.Teaching;

namespace NegotiationModel.Tool.Commands;

/// <summary>Writes the role sheet of each party and the teacher's key.</summary>
internal static class SheetsCommand
{
    public static Command Make(Streams streams)
    {
        var path = new Argument<string>("PATH") { Description = "A document, a built-in scenario, or - for standard input." };
        var output = new Option<string>("--output", "-o")
        {
            Description = "The folder to write to.",
            HelpName = "FOLDER",
            Required = true,
        };
        output.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: "" }])
                result.AddError("--output takes a folder, not nothing.");
        });
        var command = new Command("sheets", "A page to print for each role, which holds nothing of another's, and a key for the teacher.")
        {
            path,
            output,
        };
        command.SetAction(parsed =>
        {
            var input = DocumentInput.Read(parsed.GetValue(path)!, streams);
            if (input.Document is not { } document)
            {
                input.WriteErrors(streams);
                return ExitCode.Unreadable;
            }

            foreach (var handout in Handout.RoleSheetsAndKey(document, Scenario.Find(parsed.GetValue(path)!)?.TeachingNotes))
                streams.Output.WriteLine(handout.Save(parsed.GetValue(output)!));
            return ExitCode.Allowed;
        });
        return command;
    }
}
