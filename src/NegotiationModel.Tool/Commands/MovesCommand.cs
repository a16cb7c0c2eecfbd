using System.CommandLine;
using System.Text;
using System.Text.Json;
using NegotiationModel.Reports;

namespace NegotiationModel.Tool.Commands;

/// <summary>What may be done now, by whom, and why not the rest.</summary>
internal static class MovesCommand
{
    // Parties times what they could move on can be very many: what is written is not kept.
    private const int Chunk = 1 << 16;

    public static Command Make(Streams streams)
    {
        var file = new Argument<string>("FILE-OR-SCENARIO") { Description = "A document, a built-in scenario, or - for standard input." };
        var party = new Option<string?>("--party") { Description = "Only the moves of that party.", HelpName = "P" };
        var json = new Option<bool>("--json") { Description = "The same for programs." };
        var command = new Command("moves", "What may be done now, by whom, with an example of each; and for the rest, why not.")
        {
            file,
            party,
            json,
        };
        command.SetAction(parsed =>
        {
            var input = DocumentInput.Read(parsed.GetValue(file)!, streams);
            if (input.Document is not { } document)
            {
                input.WriteErrors(streams);
                return ExitCode.Unreadable;
            }

            var talks = ReplayResult.Play(document).Talks;
            if (parsed.GetValue(party) is { } named && !(PartyId.TryParse(named, null, out var asked) && talks.Seats.Contains(asked)))
            {
                streams.WriteError(
                    $"No party {named} is at this "
                        + $"table.{SpellingSuggestion.DidYouMean(named, talks.Seats.Select(seat => seat.Party.Id.Value))} There "
                        + $"are {string.Join(", ", talks.Seats.Select(seat => $"{seat.Party.Id} ({seat.Party.Name})"))}."
                );
                return ExitCode.WrongUsage;
            }

            var parties = talks
                .Seats.Select(seat => seat.Party)
                .Where(one => parsed.GetValue(party) is not { } only || one.Id.Value == only)
                .ToList();
            if (parsed.GetValue(json))
                streams.Json(to => Write(to, talks, parties));
            else
                Write((TextPage)new(streams), talks, parties);
            return ExitCode.Allowed;
        });
        return command;
    }

    private static void Write(TextPage page, Negotiation talks, List<Party> parties)
    {
        page.Line($"[bold]{TextPage.Escape(talks.Setting.Title)}[/]: [bold]{TextPage.Escape(Narration.Describe(talks))}[/]");
        foreach (var party in parties)
        {
            page.Line();
            page.Line($"{page.Party(party.Id, party.Name)} may");
            foreach (var ruling in talks.ExampleRulings(party.Id).Where(ruling => ruling.IsPermitted))
                page.Line($"[green]{Name(ruling), -32}[/] [grey]{TextPage.Escape(Example(ruling.Move))}[/]", 2);
            page.Line("and may not");
            foreach (var ruling in talks.ExampleRulings(party.Id).Where(ruling => !ruling.IsPermitted))
                page.Line($"[red]{Name(ruling), -32}[/] {TextPage.Escape(ruling.Refusal!.Message)}", 2);
        }
    }

    private static void Write(Utf8JsonWriter json, Negotiation talks, List<Party> parties)
    {
        json.WriteStartObject();
        json.WriteString("id", talks.Id);
        json.WriteString("status", NegotiationJson.Name(talks.Status));
        List(json, "permitted", talks, parties, ruling => ruling.IsPermitted);
        List(json, "refused", talks, parties, ruling => !ruling.IsPermitted);
        json.WriteEndObject();
    }

    private static void List(Utf8JsonWriter json, string name, Negotiation talks, List<Party> parties, Func<Ruling, bool> listed)
    {
        json.WriteStartArray(name);
        foreach (var ruling in parties.SelectMany(party => talks.ExampleRulings(party.Id)).Where(listed))
        {
            json.WriteStartObject();
            json.WriteString("party", ruling.Move.By.Value);
            json.WriteString("type", NegotiationJson.Name(ruling.Move.Kind));
            json.WriteString("subject", ruling.Move.ActsOn?.Id);
            if (ruling.Refusal is { } refusal)
            {
                json.WriteString("code", NegotiationJson.Name(refusal.Code));
                json.WriteString("message", refusal.Message);
            }
            else
            {
                json.WritePropertyName("example");
                json.WriteRawValue(NegotiationJson.Write(ruling.Move));
            }

            json.WriteEndObject();
            if (json.BytesPending > Chunk)
                json.Flush();
        }

        json.WriteEndArray();
    }

    private static string Name(Ruling ruling) => TextPage.Escape(Narration.Label(ruling));

    private static string Example(Move move) => Encoding.UTF8.GetString(NegotiationJson.Write(move));
}
