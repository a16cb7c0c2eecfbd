using System.CommandLine;

namespace NegotiationModel.Tool.Commands;

/// <summary>What the parties could agree on, and what theory makes of it.</summary>
internal static class AnalyzeCommand
{
    public static Command Make(Streams streams)
    {
        var (paths, evaluations) = (SharedOptions.Paths(), SharedOptions.EvaluationScale());
        var points = SharedOptions.Number(
            "--points",
            "At how many points a continuous range is looked at.",
            usual: 11,
            least: 2,
            most: 1_000
        );
        var between = new Option<string>("--between")
        {
            Description = "Looks at a deal that these parties alone could make: their ids, with commas. Left out, at deals of all.",
            HelpName = "PARTY,PARTY",
        };
        var html = SharedOptions.Html();
        var json = new Option<bool>("--json") { Description = "The same for programs." };
        var command = new Command("analyze", "What each side can hope for, where they can meet, and what an agreement left on the table.")
        {
            paths,
            evaluations,
            points,
            between,
            html,
            json,
        };
        command.SetAction(parsed =>
        {
            if (
                AnalysisInput.Read(
                    parsed.GetValue(paths)!,
                    parsed.GetValue(evaluations),
                    parsed.GetValue(points),
                    parsed.GetValue(between),
                    streams
                )
                is not { } input
            )
                return ExitCode.Unreadable;
            if (parsed.GetValue(html) is { } file)
                Pictures.Page.Of(input.Title, Drawn(input)).Save(file);
            if (parsed.GetValue(json))
                streams.Json(to => AnalysisJson.Write(to, input));
            else
                new AnalysisView(new(streams)).Write(input);
            return ExitCode.Allowed;
        });
        return command;
    }

    private static IEnumerable<Pictures.Picture> Drawn(AnalysisInput input)
    {
        if (input.Problem.UtilityRanges.Count > 1)
            yield return Pictures.Picture.OutcomeSpace(input.Problem, input.Talks);
        if (input.Talks is { Proposals.Count: > 0 } talks)
            yield return Pictures.Picture.Offers(input.Problem, talks);
    }
}
