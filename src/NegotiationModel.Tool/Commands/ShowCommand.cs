using System.CommandLine;
using NegotiationModel.Analysis;
using NegotiationModel.Lifecycles;
using NegotiationModel.Reports;

namespace NegotiationModel.Tool.Commands;

/// <summary>Shows talks: as a page that opens from disk, or as one picture.</summary>
internal static class ShowCommand
{
    private static readonly (string Name, Func<NegotiationDocument, Pictures.Picture?> Draw)[] Kinds =
    [
        ("timeline", Pictures.Picture.Timeline),
        (
            "machine",
            document =>
                Pictures.Picture.Machine(
                    Lifecycle.Negotiation,
                    ReplayResult
                        .Play(document)
                        .Transitions.Select(entry => entry.Transition)
                        .Where(transition => transition.Subject.Kind == SubjectKind.Negotiation)
                )
        ),
        ("responses", document => Pictures.Picture.Responses(ReplayResult.Play(document).Talks)),
        (
            "outcomes",
            document =>
                document.Preferences.Count < 2
                    ? null
                    : Pictures.Picture.OutcomeSpace(BargainingProblem.Of(document), ReplayResult.Play(document).Talks)
        ),
        (
            "offers",
            document =>
                document.Preferences.Count == 0
                    ? null
                    : Pictures.Picture.Offers(BargainingProblem.Of(document), ReplayResult.Play(document).Talks)
        ),
        ("dance", document => Offered(ReplayResult.Play(document).Talks) is { } issue ? Pictures.Picture.Dance(document, issue.Id) : null),
    ];

    // What most offers speak of, of the issues whose values have an order.
    private static Issue? Offered(Negotiation talks) =>
        talks
            .Agenda.Select(item => item.Issue)
            .Where(issue => issue is MoneyIssue or NumberIssue or IntegerIssue or DateIssue or DurationIssue)
            .Select(issue => (Issue: issue, Offers: talks.Proposals.Count(proposal => proposal.Terms.Find(issue.Id) is not null)))
            .Where(issue => issue.Offers > 0)
            .OrderByDescending(issue => issue.Offers)
            .FirstOrDefault()
            .Issue;

    public static Command Make(Streams streams)
    {
        var path = new Argument<string>("PATH") { Description = "A document, a built-in scenario, or - for standard input." };
        var output = SharedOptions.File("--output", "Where to write it; left out, on standard output.");
        output.Aliases.Add("-o");
        string[] names = [.. Kinds.Select(kind => kind.Name)];
        var picture = new Option<string>("--picture")
        {
            Description = $"One picture instead of the page: {string.Join(", ", names)}.",
            HelpName = "NAME",
        };
        picture.AcceptOnlyFromAmong(names);
        var format = new Option<string>("--format")
        {
            Description = "html or svg; left out, what the name of the file says, else svg for a picture.",
            HelpName = "html|svg",
        };
        format.AcceptOnlyFromAmong("html", "svg");
        var command = new Command("show", "The talks as a page that opens from disk and loads nothing, or as one picture.")
        {
            path,
            output,
            picture,
            format,
        };
        command.Validators.Add(asked =>
        {
            if (asked.GetValue(format) == "svg" && asked.GetValue(picture) is null)
                asked.AddError($"A page is HTML; for SVG say which --picture: {string.Join(", ", names)}.");
            var file = asked.GetValue(output);
            SharedOptions.CheckFormat(
                asked,
                file,
                isPage: asked.GetValue(picture) is null || Format(asked.GetValue(format), file) == "html"
            );
        });
        command.SetAction(parsed =>
        {
            var input = DocumentInput.Read(parsed.GetValue(path)!, streams);
            if (input.Document is not { } document)
            {
                input.WriteErrors(streams);
                return ExitCode.Unreadable;
            }

            var file = parsed.GetValue(output);
            if (Shown(input.Name, document, parsed.GetValue(picture), Format(parsed.GetValue(format), file), streams) is not { } text)
                return ExitCode.Unreadable;
            if (file is not null)
                File.WriteAllText(file, text);
            else
                streams.Output.Write(text);
            return ExitCode.Allowed;
        });
        return command;
    }

    // A file says by its name what it is to be.
    private static string? Format(string? asked, string? file) =>
        asked ?? (Path.GetExtension(file)?.ToUpperInvariant() is ".HTML" or ".HTM" ? "html" : null);

    private static string? Shown(string name, NegotiationDocument document, string? kind, string? format, Streams streams)
    {
        if (kind is null)
            return Pictures.Page.Of(document, Scenario.Find(name)?.TeachingNotes).ToString();
        try
        {
            if (Kinds.Single(picture => picture.Name == kind).Draw(document) is { } drawn)
                return format == "html" ? Pictures.Page.Of(document.Setting.Title, drawn).ToString() : drawn.ToString();
            streams.WriteError(
                $"{name}(1,1): $: "
                    + (
                        kind == "dance"
                            ? "no offer names a value on a line, such as a price or a date"
                            : "the document does not say what two parties want"
                    )
            );
        }
        catch (ArgumentException unfit)
        {
            streams.WriteError($"{name}(1,1): $: {unfit.Message.Split(" (Parameter ")[0]}");
        }

        return null;
    }
}
