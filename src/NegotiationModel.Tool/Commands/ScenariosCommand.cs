using System.CommandLine;

namespace NegotiationModel.Tool.Commands;

/// <summary>Lists the built-in scenarios.</summary>
internal static class ScenariosCommand
{
    public static Command Make(Streams streams)
    {
        var command = new Command("scenarios", "The built-in scenarios.");
        command.SetAction(_ =>
        {
            var page = new Page(streams);
            foreach (var scenario in Scenario.All)
                page.Line($"[bold]{scenario.Id,-12}[/]  {Page.Escape(scenario.Summary)}");
            return ExitCode.Allowed;
        });
        return command;
    }
}
