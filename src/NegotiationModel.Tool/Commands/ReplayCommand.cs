using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json;
using NegotiationModel.Reports;
using NodaTime;

namespace NegotiationModel.Tool.Commands;

/// <summary>Plays documents move by move.</summary>
internal static class ReplayCommand
{
    public static Command Make(Streams streams)
    {
        var files = new Argument<string[]>("FILE-OR-SCENARIO")
        {
            Description = "Documents, built-in scenarios, or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
            CustomParser = Words,
        };
        var json = new Option<bool>("--json") { Description = "The result for programs, and nothing else." };
        var until = new Option<string?>("--until") { Description = "Only the first N moves.", HelpName = "N" };
        var at = new Option<string?>("--at") { Description = "Then lets time pass to that instant.", HelpName = "INSTANT" };
        var language = LanguageOption.Create();
        var asOf = new Option<string?>("--as-of")
        {
            Description = "Where it stood then: only the moves by then, and time passed to it.",
            HelpName = "INSTANT",
        };
        until.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && Number(text) is not >= 0)
                result.AddError($"--until takes a number of moves, not {text}.");
        });
        foreach (var option in new[] { at, asOf })
            option.Validators.Add(result =>
            {
                if (result.Tokens is [{ Value: var text }] && NegotiationJson.ReadMoveTime(text, DateTimeZone.Utc) is null)
                    result.AddError($"{option.Name} takes an instant such as 2026-03-04T00:00:00Z, not {text}.");
            });
        var command = new Command("replay", "Plays a log move by move: who did what, what it changed, what was refused and why.")
        {
            files,
            json,
            until,
            at,
            asOf,
            language,
        };
        command.SetAction(parsed =>
        {
            var names = parsed.GetValue(files)!;
            var run = new Run(
                streams,
                parsed.GetValue(json),
                names.Length > 1,
                Number(parsed.GetValue(until)),
                parsed.GetValue(at),
                parsed.GetValue(asOf),
                ReplayTexts.In(parsed.GetValue(language))
            );
            var exit = ExitCode.Allowed;
            foreach (var name in names)
                exit = Math.Max(exit, run.Replay(name));
            return exit;
        });
        return command;
    }

    // The general reading of arguments knows dates, files, addresses and more, and learns them all before the first.
    private static string[] Words(ArgumentResult result) => [.. result.Tokens.Select(token => token.Value)];

    private static int? Number(string? text) => int.TryParse(text, out var number) ? number : null;

    private sealed record Run(Streams Streams, bool Json, bool Several, int? Until, string? At, string? AsOf, ReplayTexts Words)
    {
        public int Replay(string name)
        {
            var input = DocumentInput.Read(name, Streams);
            if (input.Document is not { } document)
                return Unreadable(input);
            var (at, asOf) = (Time(At, document), Time(AsOf, document));
            if (!Json)
                return new ReplayView(new(Streams), Words).Write(document, Until, at, asOf) ? ExitCode.Refused : ExitCode.Allowed;
            var result = ReplayResult.Play(document, Until, at, asOf);
            result.WriteJson(Streams.Bytes(), indented: !Several);
            if (Several)
                Streams.Output.WriteLine();
            return result.Refusals.Count > 0 ? ExitCode.Refused : ExitCode.Allowed;
        }

        private static Instant? Time(string? text, NegotiationDocument document) =>
            text is null ? null : NegotiationJson.ReadMoveTime(text, document.Setting.TimeZone);

        private int Unreadable(DocumentInput input)
        {
            input.WriteErrors(Streams);
            if (Json && Several)
                Streams.Output.WriteLine($"{{\"file\":{Quoted(input.Name)},\"errors\":[{string.Join(',', input.Errors.Select(Quoted))}]}}");
            return ExitCode.Unreadable;
        }

        private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text)}\"";
    }
}
