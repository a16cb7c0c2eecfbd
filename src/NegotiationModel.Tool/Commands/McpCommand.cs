using System.CommandLine;
using NegotiationModel.Hosting;
using NegotiationModel.Mcp;
using NegotiationModel.Tool.Serving;

namespace NegotiationModel.Tool.Commands;

/// <summary>Gives a language model a seat, over the standard streams.</summary>
internal static class McpCommand
{
    public static Command Make(Streams streams)
    {
        var path = new Argument<string>("PATH")
        {
            Description = "A document or a built-in scenario, as which the talks begin, without its moves.",
        };
        var party = Named("--as", "The party for which the model moves.", "PARTY");
        party.Required = true;
        var through = Named("--through", "The representative through whom it moves.", "REPRESENTATIVE");
        var ratifier = Named("--ratifier", "A party that the person at the client also decides for, when it has to ratify.", "PARTY");
        var sqlite = Named("--sqlite", "A file of SQLite to keep the talks in; who has another seat names the same.", "FILE");
        var silent = new Option<bool>("--no-permitted") { Description = "Leave the model without the list of what is permitted." };
        var command = new Command("mcp", "A seat as tools for a language model (Model Context Protocol), over the standard streams.")
        {
            path,
            party,
            through,
            ratifier,
            sqlite,
            silent,
        };
        command.SetAction(parsed =>
        {
            var input = DocumentInput.Read(parsed.GetValue(path)!, streams);
            if (input.Document is not { } document)
            {
                input.WriteErrors(streams);
                return ExitCode.Unreadable;
            }

            var people = new List<string> { parsed.GetValue(party)! };
            if (parsed.GetValue(ratifier) is { } other)
                people.Add(other);
            foreach (var name in people)
                if (document.Setting.Parties.All(one => one.Id.Value != name))
                    return NotThere(streams, "party", name, document.Setting.Parties.Select(one => one.Id.Value));
            var ours = document.Setting.Parties.First(one => one.Id.Value == people[0]);
            if (parsed.GetValue(through) is { } person && ours.Representatives.All(one => one.Id.Value != person))
                return NotThere(streams, "representative", person, ours.Representatives.Select(one => one.Id.Value));

            var seat = new SeatId(ours.Id, parsed.GetValue(through) is { } named ? new RepresentativeId(named) : (RepresentativeId?)null);
            var sitting = new McpSeat(document.Setting.Id, seat)
            {
                SeatsDecidedByUser = [.. people.Select(one => new SeatId(one))],
                ShowsPermittedMoves = !parsed.GetValue(silent),
            };
            try
            {
                return SeatOnStreams
                    .RunAsync(streams, new(null, parsed.GetValue(sqlite), null), document, sitting)
                    .GetAwaiter()
                    .GetResult();
            }
            catch (Exception wrong) when (wrong is StoreException or ArgumentException)
            {
                streams.WriteError($"negotiate: the seat cannot be taken: {wrong.Message}");
                return ExitCode.Unavailable;
            }
        });
        return command;
    }

    private static int NotThere(Streams streams, string what, string name, IEnumerable<string> there)
    {
        var all = there.ToList();
        streams.WriteError(
            $"There is no {what} {SafeText.Truncate(name)}.{SpellingSuggestion.DidYouMean(name, all)}"
                + (all.Count > 0 ? $" There are {string.Join(", ", all)}." : "")
        );
        return ExitCode.WrongUsage;
    }

    private static Option<string?> Named(string name, string description, string placeholder)
    {
        var asked = new Option<string?>(name) { Description = description, HelpName = placeholder };
        asked.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: "" }])
                result.AddError($"{name} takes a {placeholder.ToLowerInvariant()}, not nothing.");
        });
        return asked;
    }
}
