using System.CommandLine;

namespace NegotiationModel.Tool.Commands;

/// <summary>What the parties could agree on, and what theory makes of it.</summary>
internal static class AnalyzeCommand
{
    public static Command Make(Streams streams)
    {
        var (paths, evaluations) = (Asked.Paths(), Asked.Readings());
        var points = Asked.Number("--points", "At how many points a continuous range is looked at.", usual: 11, least: 2, most: 1_000);
        var json = new Option<bool>("--json") { Description = "The same for programs." };
        var command = new Command("analyze", "What each side can hope for, where they can meet, and what an agreement left on the table.") { paths, evaluations, points, json };
        command.SetAction(parsed =>
        {
            if (Case.Read(parsed.GetValue(paths)!, parsed.GetValue(evaluations), parsed.GetValue(points), streams) is not { } one)
                return ExitCode.Unreadable;
            if (parsed.GetValue(json))
                streams.Json(to => Findings.Write(to, one));
            else
                new Lesson(new(streams)).Tell(one);
            return ExitCode.Allowed;
        });
        return command;
    }
}
