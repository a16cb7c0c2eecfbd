using System.CommandLine;
using NegotiationModel.Reports;

namespace NegotiationModel.Tool.Commands;

/// <summary>Reads a document and its log, and says what is wrong with it, by path and line.</summary>
internal static class CheckCommand
{
    public static Command Make(Streams streams)
    {
        var file = new Argument<string>("FILE-OR-SCENARIO") { Description = "A document, a built-in scenario, or - for standard input." };
        var command = new Command("check", "Reads a document and its log, and says what is wrong with it, by path and line.") { file };
        command.SetAction(parsed =>
        {
            var input = DocumentInput.Read(parsed.GetValue(file)!, streams);
            input.WriteErrors(streams);
            if (input.Document is not { } document)
                return ExitCode.Unreadable;
            foreach (
                var warning in NegotiationJson.Locate(
                    input.Json,
                    document.Setting.Warnings().Select(one => KeyValuePair.Create(one.Path, $"warning: {one.Message}"))
                )
            )
                streams.WriteError($"{input.Name}{warning}");
            var result = ReplayResult.Play(document);
            foreach (
                var problem in NegotiationJson.Locate(
                    input.Json,
                    result.Refusals.Select(entry =>
                        KeyValuePair.Create(
                            $"$.moves[{entry.MoveIndex}]",
                            $"{Narration.Label(entry.Refusal.Code)}: {entry.Refusal.Message}"
                        )
                    )
                )
            )
                streams.WriteError($"{input.Name}{problem}");
            streams.Output.WriteLine(
                result.Refusals.Count == 0
                    ? $"{input.Name}: {Moves(result.MoveCount)}, all permitted; {Narration.Describe(result.Talks)}."
                    : $"{input.Name}: {Moves(result.MoveCount)}, {result.Refusals.Count} refused."
            );
            return result.Refusals.Count == 0 ? ExitCode.Allowed : ExitCode.Refused;
        });
        return command;
    }

    private static string Moves(int count) => count == 1 ? "1 move" : $"{count} moves";
}
