using System.CommandLine;
using System.Text;

namespace NegotiationModel.Tool.Commands;

/// <summary>Lists the built-in scenarios; shows the teaching notes or the document of one.</summary>
internal static class ScenariosCommand
{
    public static Command Make(Streams streams)
    {
        var id = new Argument<string?>("SCENARIO")
        {
            Description = "Shows the notes for the teacher of that one.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var document = new Option<bool>("--document") { Description = "Its document instead, to change and replay." };
        var command = new Command("scenarios", "The built-in scenarios, and the notes for the teacher or the document of one.")
        {
            id,
            document,
        };
        command.SetAction(parsed =>
            parsed.GetValue(id) switch
            {
                null => List(new(streams)),
                var named when Scenario.Find(named) is { } scenario => Show(
                    streams,
                    parsed.GetValue(document) ? Encoding.UTF8.GetString(scenario.Json) : scenario.TeachingNotes
                ),
                var named => Unknown(streams, named),
            }
        );
        return command;
    }

    private static int List(TextPage page)
    {
        foreach (var scenario in Scenario.All)
            page.Line($"[bold]{scenario.Id, -12}[/]  {Seats(scenario.Read().Setting)}; {TextPage.Escape(scenario.Summary)}");
        return ExitCode.Allowed;
    }

    // A class has a seat for every party, also for those who only listen.
    private static string Seats(Setting setting) =>
        setting.Parties.Count(party => party.Role == Role.Principal) is var negotiate && negotiate == setting.Parties.Count
            ? $"{negotiate} seats"
            : $"{setting.Parties.Count} seats, {negotiate} negotiate";

    private static int Show(Streams streams, string text)
    {
        streams.Output.Write(text);
        return ExitCode.Allowed;
    }

    private static int Unknown(Streams streams, string name)
    {
        streams.WriteError(
            $"There is no scenario {name}.{SpellingSuggestion.DidYouMean(name, Scenario.All.Select(scenario => scenario.Id))} "
                + $"There are {string.Join(", ", Scenario.All.Select(scenario => scenario.Id))}."
        );
        return ExitCode.WrongUsage;
    }
}
