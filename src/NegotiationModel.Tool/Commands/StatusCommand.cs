using System.CommandLine;
using NegotiationModel.Reports;
using NodaTime;

namespace NegotiationModel.Tool.Commands;

/// <summary>One proposal, condition or agreement: where it stands, how it came there, and what waits for what.</summary>
internal static class StatusCommand
{
    public static Command Make(Streams streams)
    {
        var file = new Argument<string>("FILE-OR-SCENARIO") { Description = "A document, a built-in scenario, or - for standard input." };
        var subject = new Argument<string>("SUBJECT") { Description = "The id of a proposal, a condition, an agreement, or the talks." };
        var json = new Option<bool>("--json") { Description = "The same for programs." };
        var asOf = new Option<string?>("--as-of")
        {
            Description = "Where it stood then: only the moves by then, and time passed to it.",
            HelpName = "INSTANT",
        };
        asOf.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && NegotiationJson.ReadMoveTime(text, DateTimeZone.Utc) is null)
                result.AddError($"--as-of takes an instant such as 2026-03-04T00:00:00Z, not {text}.");
        });
        var command = new Command("status", "Where one thing stands, its whole history, and what waits for what.")
        {
            file,
            subject,
            json,
            asOf,
        };
        command.SetAction(parsed =>
        {
            var input = DocumentInput.Read(parsed.GetValue(file)!, streams);
            if (input.Document is not { } document)
            {
                input.WriteErrors(streams);
                return ExitCode.Unreadable;
            }

            var at = parsed.GetValue(asOf) is { } text ? NegotiationJson.ReadMoveTime(text, document.Setting.TimeZone) : null;
            var id = parsed.GetValue(subject)!;
            if (SubjectHistory.Of(document, id, at) is not { } history)
                return Unknown(streams, document, id, at);
            if (parsed.GetValue(json))
                streams.Bytes().Write(history.ToJson());
            else
                new StatusView(new(streams), history).Write();
            return ExitCode.Allowed;
        });
        return command;
    }

    private static int Unknown(Streams streams, NegotiationDocument document, string id, Instant? at)
    {
        var talks = ReplayResult.Play(document, asOf: at).Talks;
        List<string> there =
        [
            talks.Id,
            .. talks.Proposals.Select(one => one.Id.Value),
            .. talks.Conditions.Select(one => one.Id.Value),
            .. talks.Agreements.Select(one => one.Id.Value),
        ];
        streams.WriteError(
            $"Nothing has the id {id} {(at is null ? "in these talks" : "by then")}.{SpellingSuggestion.DidYouMean(id, there)} There are "
                + $"{string.Join(", ", there.Take(20))}{(there.Count > 20 ? ", …" : "")}."
        );
        return ExitCode.WrongUsage;
    }
}
