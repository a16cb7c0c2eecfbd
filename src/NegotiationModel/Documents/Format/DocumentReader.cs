using System.Text.Json;
using System.Text.Unicode;
using NodaTime;

namespace NegotiationModel;

/// <summary>Reads whole documents, single settings and single moves, and says everything that is wrong with them.</summary>
internal static class DocumentReader
{
    private const int Largest = 256 * 1024 * 1024;

    public static (NegotiationDocument? Document, ValueList<DocumentProblem> Problems) Document(ReadOnlySpan<byte> json)
    {
        var rest = new DocumentDraft();
        var (setting, problems) = Read(json, rest);
        return (setting is null ? null : rest.Whole(setting), problems);
    }

    public static (Setting? Setting, ValueList<DocumentProblem> Problems) Setting(ReadOnlySpan<byte> json) => Read(json, null);

    public static (Move? Move, ValueList<DocumentProblem> Problems) Move(ReadOnlySpan<byte> json, DateTimeZone zone) =>
        One(
            json,
            (ref JsonWalker walk) =>
            {
                (Instant, TimePrecision)? before = null;
                return MoveReader.Read(ref walk, zone, ref before);
            }
        );

    /// <summary>Reads one value by itself; it is null when there are problems.</summary>
    public static (T? Value, ValueList<DocumentProblem> Problems) One<T>(ReadOnlySpan<byte> json, Reading<T> read)
        where T : class
    {
        if (Unreadable(json) is { } unreadable)
            return (null, [unreadable]);
        json = WithoutMark(json);
        var walk = new JsonWalker(json);
        T? value = null;
        try
        {
            walk.Start();
            value = read(ref walk);
            walk.Finish();
        }
        catch (JsonException broken)
        {
            return (null, ProblemLocator.Locate(json, walk.Problems, broken));
        }

        return walk.HasProblems ? (null, ProblemLocator.Locate(json, walk.Problems, null)) : (value, default);
    }

    private static (Setting? Setting, ValueList<DocumentProblem> Problems) Read(ReadOnlySpan<byte> json, DocumentDraft? rest)
    {
        if (Unreadable(json) is { } unreadable)
            return (null, [unreadable]);
        json = WithoutMark(json);
        var walk = new JsonWalker(json);
        try
        {
            if (ForeignFormat(json) is { } foreign)
                return (null, ProblemLocator.Locate(json, [foreign], null));
            var setting = Top(ref walk, Zone(json), rest);
            walk.Finish();
            foreach (var problem in setting is null ? [] : SettingCheck.Problems(setting))
                walk.Note(-1, problem.Path, problem.Message);
            return walk.HasProblems ? (null, ProblemLocator.Locate(json, walk.Problems, null)) : (setting, default);
        }
        catch (JsonException broken)
        {
            return (null, ProblemLocator.Locate(json, walk.Problems, broken));
        }
    }

    // A setting alone has nothing beside it.
    private static Setting? Top(ref JsonWalker walk, DateTimeZone zone, DocumentDraft? rest)
    {
        walk.Start();
        var start = walk.Offset;
        if (!walk.EnterObject())
            return null;
        string? id = null,
            title = null;
        WrittenTime? convened = null;
        Instant? deadline = null;
        Protocol? protocol = null;
        List<Party> parties = [];
        List<PartyGroup> groups = [];
        List<Issue> agenda = [];
        PropertyNameSet seen = default;
        (Instant, TimePrecision)? before = null;
        List<Pending> pending = [];
        int aside = 0,
            atTable = 0; // problems of what the setting does not need, and of what preferences name
        while (walk.NextProperty(ref seen))
        {
            var (name, problems) = (walk.Name, walk.Problems.Count);
            switch (name)
            {
                case "format":
                    if (walk.String() is { } format && format != NegotiationDocument.Format)
                        walk.Note($"must be {NegotiationDocument.Format}"); // only a name written with escapes comes here
                    break;
                case "id":
                    id = walk.Id();
                    break;
                case "title":
                    title = walk.String();
                    break;
                case "timeZone":
                    ZoneName(ref walk, zone);
                    break;
                case "convened":
                    convened = MoveReader.Time(ref walk, zone, isLimit: false);
                    before = convened is { } time ? (time.Instant, TimePrecision.Exact) : before;
                    break;
                case "deadline":
                    deadline = MoveReader.Time(ref walk, zone, isLimit: true)?.Instant;
                    break;
                case "protocol":
                    protocol = SettingReader.Protocol(ref walk);
                    break;
                case "parties":
                    parties = SettingReader.List(ref walk, SettingReader.Party);
                    break;
                case "groups":
                    groups = SettingReader.Groups(ref walk);
                    break;
                case "agenda":
                    agenda = SettingReader.List(ref walk, SettingReader.Issue);
                    break;
                case "brief" when rest is not null:
                    rest.Brief = walk.String();
                    break;
                case "sheets" when rest is not null:
                    RoleSheetReader.Read(ref walk, rest.Sheets);
                    break;
                case "preferences" when rest is not null:
                    PreferencesReader.Read(ref walk, rest.Preferences);
                    break;
                case "moves" when rest is not null:
                    Moves(ref walk, zone, before, rest.Moves, pending);
                    break;
                default:
                    walk.Unknown(rest is null ? KnownProperties.Setting : KnownProperties.Document);
                    break;
            }

            aside += name is "moves" or "preferences" or "brief" or "sheets" ? walk.Problems.Count - problems : 0;
            atTable += name is "parties" or "agenda" or "moves" ? walk.Problems.Count - problems : 0;
        }

        SettingReader.Require(walk, seen, start, "format", "id", "convened", "protocol", "parties", "agenda");
        if (rest is not null)
            SettingReader.Require(walk, seen, start, "moves");
        if (convened is { } began)
            foreach (var (at, precision) in pending)
                rest!.Moves[at] = rest.Moves[at] with { At = began.Instant, Precision = precision };
        var isSetting = walk.Problems.Count == aside;
        if (rest is { NamesParties: true } && atTable == 0 && seen.Has("parties") && seen.Has("agenda") && seen.Has("moves"))
            rest.Check(walk, new(parties, agenda, rest.Moves));
        return !isSetting || id is null || convened is null || protocol is null
            ? null
            : new(protocol, [.. parties], [.. agenda])
            {
                Id = id,
                Title = title!,
                TimeZone = zone,
                ConvenedAt = convened.Value.Instant,
                Deadline = deadline,
                Groups = [.. groups],
            };
    }

    // Moves without a time before the first that has one begin with the talks, even where those are written later.
    private static void Moves(
        ref JsonWalker walk,
        DateTimeZone zone,
        (Instant, TimePrecision)? before,
        List<Move> moves,
        List<Pending> pending
    )
    {
        if (!walk.EnterArray())
            return;
        while (walk.NextElement())
            if (MoveReader.Read(ref walk, zone, ref before) is { } move)
            {
                if (move.At is null)
                    pending.Add(new(moves.Count, move.Precision));
                moves.Add(move);
            }
    }

    // Local times need the zone wherever it stands; it is looked for only where its name occurs at all.
    private static DateTimeZone Zone(ReadOnlySpan<byte> json) =>
        json.IndexOf("timeZone"u8) >= 0 && Peek(json, "timeZone"u8) is { Text: var name }
            ? TimeZones.Find(name) ?? DateTimeZone.Utc
            : DateTimeZone.Utc;

    private static void ZoneName(ref JsonWalker walk, DateTimeZone zone)
    {
        if (walk.String() is not { } name)
            return;
        if (TimeZones.Find(name) is not { } named)
            walk.Note("must be a time zone of the tz database, such as Europe/Kyiv");
        else if (!named.Equals(zone))
            walk.Note("the name timeZone must not be written with escapes");
    }

    private static (long, string, string)? ForeignFormat(ReadOnlySpan<byte> json)
    {
        if (Peek(json, "format"u8) is not var (text, offset) || text == NegotiationDocument.Format)
            return null;
        return (
            offset,
            "$.format",
            IsNewer(text)
                ? $"the format {text} is newer than this reader, which knows {NegotiationDocument.Format}"
                : $"must be {NegotiationDocument.Format}"
        );
    }

    private static bool IsNewer(string format)
    {
        const string name = "negotiation/";
        var version = format.StartsWith(name, StringComparison.Ordinal) ? format.AsSpan(name.Length) : "";
        return !version.ContainsAnyExceptInRange('0', '9') && version.TrimStart('0') is not ("" or "1");
    }

    // The first string under a name at the top, and where it stands, without reading anything after it.
    private static (string Text, long Offset)? Peek(ReadOnlySpan<byte> json, ReadOnlySpan<byte> name)
    {
        var reader = new Utf8JsonReader(json);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            return null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var found = !reader.ValueIsEscaped && reader.ValueTextEquals(name);
            reader.Read();
            if (found)
                return reader.TokenType == JsonTokenType.String && reader.ValueSpan.Length < 1000 && Text(reader) is { } text
                    ? (text, reader.TokenStartIndex)
                    : null;
            reader.Skip();
        }

        return null;
    }

    // Half a surrogate pair, written as an escape, is no text; the walk says so.
    private static string? Text(in Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The text without a byte order mark, which some editors write.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> json) => json.StartsWith("\uFEFF"u8) ? json[3..] : json;

    private static DocumentProblem? Unreadable(ReadOnlySpan<byte> json) =>
        json.Length > Largest ? new(1, 1, "$", $"must not be larger than {Largest} bytes")
        : !Utf8.IsValid(json) ? ProblemLocator.BadEncoding(json)
        : null;

    private readonly record struct Pending(int Move, TimePrecision Precision);
}
