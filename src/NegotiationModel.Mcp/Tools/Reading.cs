using System.Text;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;
using NegotiationModel.Hosting;
using NegotiationModel.Reports;

namespace NegotiationModel.Mcp;

/// <summary>What a seat can read.</summary>
internal static class Reading
{
    private const int MaxPermitted = 200;

    /// <summary>What the party knows before the talks begin: a document without moves, which holds nothing of others' wishes.</summary>
    public static CallToolResult Brief(DeskState state, McpSeat seat)
    {
        var own = state.DocumentFor(seat.Seat) with { Setting = state.InitialDocument.Setting, Moves = [] };
        var text = new StringBuilder();
        text.AppendLine($"# {own.Setting.Title}").AppendLine().AppendLine($"You are {Who(own.Setting, seat.Seat)}.");
        if (own.Brief is { } brief)
            text.AppendLine().AppendLine(brief);
        foreach (var sheet in own.Sheets)
            text.AppendLine().AppendLine("## For you alone").AppendLine().AppendLine(sheet.Text);
        text.AppendLine().AppendLine("## The same and the rules as a document").AppendLine();
        text.AppendLine(Encoding.UTF8.GetString(NegotiationJson.Write(own)));
        return Answer.Text(text.ToString());
    }

    public static CallToolResult Standing(DeskState state)
    {
        var played = ReplayResult.Play(state.DocumentFor(null), advanceTo: state.Talks.Now);
        var turn = state.Talks.NextParty is { } party ? $" It is the turn of {party}." : "";
        return Answer.Text(
            $"Version {state.Version}: {Narration.Describe(state.Talks)}.{turn}\n" + Encoding.UTF8.GetString(played.ToJson(indented: false))
        );
    }

    // A seat may be of a party that is not at the table, which can do nothing there.
    private static IEnumerable<Ruling> ExampleRulings(Negotiation talks, PartyId party) =>
        talks.Seats.Contains(party) || talks.Setting.Protocol.AllowsJoining ? talks.ExampleRulings(party) : [];

    public static CallToolResult Permitted(DeskState state, McpSeat seat)
    {
        var (may, mayNot) = (new JsonArray(), new JsonArray());
        foreach (var one in ExampleRulings(state.Talks, seat.Seat.Party).Take(MaxPermitted))
        {
            var ruling = state.Talks.Rule(one.Move with { Representative = seat.Seat.Representative });
            if (ruling.Refusal is not { } refusal)
                may.Add(Answer.Example(ruling.Move));
            else if (
                refusal.Code == RefusalCode.NoAuthority
                && one.IsPermitted
                && Confirming.Decider(seat, state.Talks, one.Move) is not null
            )
                may.Add(Answer.Example(one.Move with { Representative = null })); // a person decides, and is asked
            else
                mayNot.Add(
                    new JsonObject
                    {
                        ["type"] = NegotiationJson.Name(ruling.Move.Kind),
                        ["subject"] = ruling.Move.ActsOn?.ToString(),
                        ["code"] = NegotiationJson.Name(refusal.Code),
                        ["message"] = refusal.Message,
                    }
                );
        }

        var facts = new JsonObject
        {
            ["version"] = state.Version,
            ["permitted"] = may,
            ["refused"] = mayNot,
        };
        return Answer.Text(Answer.Line(facts), facts);
    }

    public static CallToolResult Replay(DeskState state)
    {
        var text = new StringBuilder();
        var number = 0;
        var talks = Negotiation.Convene(state.InitialDocument.Setting);
        foreach (var entry in state.Talks.Log)
        {
            text.AppendLine($"{++number}. {Told(entry.Move, talks)}");
            talks = talks.Rule(entry.Move).Talks;
        }

        return Answer.Text(number == 0 ? "Nothing happened yet." : text.ToString());
    }

    /// <summary>A move as a sentence: who does what.</summary>
    public static string Told(Move move, Negotiation talks)
    {
        var party = talks.Setting.Parties.FirstOrDefault(one => one.Id == move.By);
        var through = move.Representative is { } id
            ? $" ({party?.Representatives.FirstOrDefault(one => one.Id == id)?.Name ?? id.Value})"
            : "";
        var words = move.Text is { } text ? $": “{text}”" : "";
        return $"{party?.Name ?? move.By.Value}{through} {Narration.Action(move, talks)}{words}";
    }

    private static string Who(Setting setting, SeatId seat)
    {
        var party = setting.Parties.First(one => one.Id == seat.Party);
        return seat.Representative is { } through && party.Representatives.FirstOrDefault(one => one.Id == through) is { } person
            ? $"{person.Name}, who moves for {party.Name} (by: {party.Id})"
                + (
                    person.Authority == Authority.StatementsOnly
                        ? ", and may only speak: other moves are put to a person, where one is there to ask"
                        : ""
                )
            : $"{party.Name} (by: {party.Id})";
    }
}
