using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NodaTime;

namespace NegotiationModel;

/// <summary>Writes documents canonically: one way to write each, byte for byte.</summary>
internal static class DocumentWriter
{
    // Letters of all scripts stay readable; what could end a script or an attribute is escaped.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static readonly JsonWriterOptions Canonical = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = Encoder,
    };

    public static readonly JsonWriterOptions Compact = new() { Encoder = Encoder };

    public static byte[] Bytes(Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, options))
            write(json);
        if (options.Indented)
            buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    public static void Write(Utf8JsonWriter json, NegotiationDocument document)
    {
        json.WriteStartObject();
        WriteSetting(json, document.Setting);
        if (document.Brief is { } brief)
            json.WriteString("brief", brief);
        Write(json, document.Sheets);
        PreferencesWriter.Write(json, document.Preferences);
        json.WriteStartArray("moves");
        foreach (var move in Complete(document))
            MoveWriter.Write(json, move);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Setting setting)
    {
        json.WriteStartObject();
        WriteSetting(json, setting);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Party party)
    {
        json.WriteStartObject();
        json.WriteString("id", party.Id.Value);
        if (party.Name != party.Id.Value)
            json.WriteString("name", party.Name);
        json.WriteString("role", EnumNames.Name(party.Role));
        if (party.Representatives.Count > 0)
        {
            json.WriteStartArray("representatives");
            foreach (var person in party.Representatives)
                Write(json, person);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Representative person)
    {
        json.WriteStartObject();
        json.WriteString("id", person.Id.Value);
        if (person.Name != person.Id.Value)
            json.WriteString("name", person.Name);
        json.WriteString("authority", EnumNames.Name(person.Authority));
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Issue issue)
    {
        json.WriteStartObject();
        json.WriteString("id", issue.Id.Value);
        if (issue.Name != issue.Id.Value)
            json.WriteString("name", issue.Name);
        json.WriteString("type", issue.Type);
        switch (issue.Listed)
        {
            case ChoiceIssue choice:
                json.WriteStartArray("options");
                foreach (var option in choice.Options)
                    json.WriteStringValue(option);
                json.WriteEndArray();
                break;
            case IntegerIssue integer:
                Range(json, integer.Min, integer.Max, integer.Step);
                break;
            case NumberIssue number:
                Range(json, number.Min, number.Max, number.Step);
                break;
            case MoneyIssue money:
                json.WriteString("currency", money.Currency);
                Range(json, money.Min, money.Max, money.Step);
                break;
        }

        if (issue.IsEssential)
            json.WriteBoolean("essential", true);
        MoveWriter.Text(json, "basket", issue.AddedToBasket);
        json.WriteEndObject();
    }

    public static void Number(Utf8JsonWriter json, string name, decimal number)
    {
        json.WritePropertyName(name);
        Number(json, number);
    }

    // Whole numbers, which most are, have one shortest form; others lose the zeros at their end.
    public static void Number(Utf8JsonWriter json, decimal number)
    {
        if (decimal.IsInteger(number) && Math.Abs(number) <= long.MaxValue)
            json.WriteNumberValue((long)number);
        else
            json.WriteRawValue(Value.Shortest(number), skipInputValidation: true);
    }

    // Ids that were left out are those that play gives; a refused move shows the ids it would have had.
    private static IEnumerable<Move> Complete(NegotiationDocument document) =>
        document.Moves.Any(move => LacksIds(move) || MayCounter(document.Setting.Protocol, move))
            ? document.Play().Select(Completed)
            : document.Moves;

    private static bool LacksIds(Move move) =>
        move is Move.Propose { Proposal: null } or Move.Ratify { Agreement: null } or Move.RefuseRatification { Agreement: null }
        || move.At is null
        || NewIds.Lack(move.Brought);

    // Where acceptances with other terms counter, only play says whether one does.
    private static bool MayCounter(Protocol protocol, Move move) =>
        protocol.ChangedAcceptance == ChangedAcceptanceEffect.Counters && move is Move.Accept { Terms: not null, CounterProposal: null };

    private static Move Completed(Ruling ruling) =>
        !ruling.IsPermitted ? ruling.Talks.CompletedAnyway(ruling.Move)
        : ruling.Move.At is null ? ruling.Move with { At = ruling.Talks.Now }
        : ruling.Move;

    private static void WriteSetting(Utf8JsonWriter json, Setting setting)
    {
        json.WriteString("format", NegotiationDocument.Format);
        json.WriteString("id", setting.Id);
        if (setting.Title != setting.Id)
            json.WriteString("title", setting.Title);
        if (!setting.TimeZone.Equals(DateTimeZone.Utc))
            json.WriteString("timeZone", setting.TimeZone.Id);
        json.WriteString("convened", DocumentTimes.Write(setting.ConvenedAt));
        if (setting.Deadline is { } deadline)
            json.WriteString("deadline", DocumentTimes.Write(deadline));
        json.WritePropertyName("protocol");
        ProtocolWriter.Write(json, setting.Protocol);
        json.WriteStartArray("parties");
        foreach (var party in setting.Parties)
            Write(json, party);
        json.WriteEndArray();
        if (setting.Groups.Count > 0)
        {
            json.WriteStartObject("groups");
            foreach (var group in setting.Groups)
                ProtocolWriter.Ids(json, group.Name, group.Parties);
            json.WriteEndObject();
        }

        json.WriteStartArray("agenda");
        foreach (var issue in setting.Agenda)
            Write(json, issue);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ValueList<RoleSheet> sheets)
    {
        if (sheets.Count == 0)
            return;
        json.WriteStartArray("sheets");
        foreach (var sheet in sheets)
        {
            json.WriteStartObject();
            json.WriteString("party", sheet.Party.Value);
            json.WriteString("text", sheet.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Range(Utf8JsonWriter json, decimal? min, decimal? max, decimal? step)
    {
        if (min is { } least)
            Number(json, "min", least);
        if (max is { } most)
            Number(json, "max", most);
        if (step is { } distance)
            Number(json, "step", distance);
    }
}
