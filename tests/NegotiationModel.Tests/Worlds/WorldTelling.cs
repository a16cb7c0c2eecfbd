using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NegotiationModel.Tests.Worlds;

/// <summary>Tells a world shortly: the setting in two lines, each move and what was said to it, and the document on one line.</summary>
internal static class WorldTelling
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(World world)
    {
        var text = new StringBuilder();
        var document = JsonNode.Parse(world.Json)!.AsObject();
        try
        {
            Tell(text, world.Document.Setting, document["protocol"]!.ToJsonString());
            foreach (var moment in world.Moments)
                Tell(text, moment);
            if (world.Aftermath.Transitions.Count > 0)
                text.AppendLine("     then years pass");
            Tell(text, world.Aftermath.Transitions);
        }
        catch (Exception broken)
        {
            text.AppendLine($"     and here the telling breaks off: {broken.Message}"); // a broken library may not be able to tell it
        }

        return text.Append(document.ToJsonString(Compact)).ToString();
    }

    private static void Tell(StringBuilder text, Setting setting, string protocol)
    {
        var deadline = setting.Deadline is { } end ? $", deadline {Narration.FormatTime(end, TimePrecision.Exact, setting)}" : "";
        text.AppendLine(
            $"Convened {Narration.FormatTime(setting.ConvenedAt, TimePrecision.Exact, setting)}{deadline}, protocol {protocol}"
        );
        text.AppendLine(
            $"{string.Join(", ", setting.Parties.Select(party => $"{party.Id} ({Narration.Label(party.Role)})"))} over "
                + $"{string.Join("; ", setting.Agenda.Select(one => Narration.Describe(one)))}"
        );
    }

    private static void Tell(StringBuilder text, Moment moment)
    {
        var move = moment.Ruling.Move;
        if (moment.Ruling.IsPermitted)
            Tell(text, moment.Passed);
        text.AppendLine(
            $"{moment.Index + 1, 3}  {When(moment.Before, move)}  "
                + $"{move.By}{(move.Representative is { } person ? $" ({person})" : "")} {Narration.Action(move, moment.Before)}"
        );
        if (moment.Ruling.Refusal is { } refusal)
            text.AppendLine($"     ✗ refused: {Narration.Label(refusal.Code)}. {refusal.Message}");
        Tell(text, moment.Made);
        for (var made = moment.Then.Agreements.Count; made < moment.After.Agreements.Count; made++)
            text.AppendLine($"     ★ agreement {moment.After.Agreements[made]}, accepted by {moment.After.Agreements[made].AcceptedBy}");
    }

    private static void Tell(StringBuilder text, IEnumerable<Transition> transitions)
    {
        foreach (var transition in transitions)
            text.AppendLine($"     ► {Narration.Describe(transition)}");
    }

    private static string When(Negotiation talks, Move move) => Narration.FormatTime(talks.InstantOf(move), move.Precision, talks.Setting);
}
