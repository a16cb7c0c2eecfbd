using System.Text;
using NodaTime;

namespace NegotiationModel;

/// <summary>
/// Reads and writes JSON, of <see cref="NegotiationDocument"/>s and of single settings, moves and terms: strictly read, canonically
/// written. Reading reports everything that is wrong, with line, column and path. Uses no reflection, so that it can be trimmed and
/// compiled ahead of time.
/// </summary>
public static class NegotiationJson
{
    /// <summary>Reads a document from bytes; <see cref="NegotiationDocument.Parse"/> reads it from text.</summary>
    /// <param name="json">UTF-8 text.</param>
    /// <exception cref="DocumentException">The text is no document; it carries everything that is wrong.</exception>
    public static NegotiationDocument ReadDocument(ReadOnlySpan<byte> json) =>
        TryReadDocument(json, out var problems) ?? throw new DocumentException(problems);

    /// <summary>Reads a document, or says what is wrong.</summary>
    /// <param name="json">UTF-8 text.</param>
    /// <param name="problems">Everything that is wrong; empty when the document could be read.</param>
    /// <returns>The document, or null.</returns>
    public static NegotiationDocument? TryReadDocument(ReadOnlySpan<byte> json, out ValueList<DocumentProblem> problems)
    {
        (var document, problems) = DocumentReader.Document(json);
        return document;
    }

    /// <summary>Reads the negotiation that <see cref="Write(Negotiation)"/> wrote: a document all of whose moves are permitted.
    /// <see cref="ReadDocument"/> reads any.</summary>
    /// <param name="json">UTF-8 text.</param>
    /// <exception cref="DocumentException">The text is no document, or a move is refused; it carries everything that is wrong, or the first
    /// refusal.</exception>
    public static Negotiation Read(ReadOnlySpan<byte> json)
    {
        var document = ReadDocument(json);
        var now = Negotiation.Convene(document.Setting);
        foreach (var (place, ruling) in document.Play().Index())
            now = ruling.Refusal is { } refusal
                ? throw new DocumentException(Locate(json, [new($"$.moves[{place}]", $"the move is refused: {refusal}")]))
                : ruling.Talks;
        return now;
    }

    /// <summary>Reads a negotiation from text, as from bytes.</summary>
    /// <param name="json">The document's text.</param>
    /// <exception cref="DocumentException">The text is no document, or a move is refused; it carries everything that is wrong, or the first
    /// refusal.</exception>
    public static Negotiation Read(string json) => Read(Bytes(json));

    /// <summary>Reads a setting by itself: a document without moves.</summary>
    /// <param name="json">UTF-8 text.</param>
    /// <exception cref="DocumentException">The text is no setting; it carries everything that is wrong.</exception>
    public static Setting ReadSetting(ReadOnlySpan<byte> json)
    {
        var (setting, problems) = DocumentReader.Setting(json);
        return setting ?? throw new DocumentException(problems);
    }

    /// <summary>Reads a setting by itself from text.</summary>
    /// <param name="json">The setting's text.</param>
    /// <exception cref="DocumentException">The text is no setting; it carries everything that is wrong.</exception>
    public static Setting ReadSetting(string json) => ReadSetting(Bytes(json));

    /// <summary>Reads one move by itself.</summary>
    /// <param name="json">UTF-8 text.</param>
    /// <param name="zone">The time zone of local times; left out, UTC.</param>
    /// <exception cref="DocumentException">The text is no move; it carries everything that is wrong.</exception>
    public static Move ReadMove(ReadOnlySpan<byte> json, DateTimeZone? zone = null) =>
        TryReadMove(json, out var problems, zone) ?? throw new DocumentException(problems);

    /// <summary>Reads one move by itself from text; local times are in UTC (from bytes, in any zone).</summary>
    /// <param name="json">The move's text.</param>
    /// <exception cref="DocumentException">The text is no move; it carries everything that is wrong.</exception>
    public static Move ReadMove(string json) => ReadMove(Bytes(json));

    /// <summary>Reads one move by itself, or says what is wrong.</summary>
    /// <param name="json">UTF-8 text.</param>
    /// <param name="problems">Everything that is wrong; empty when the move could be read.</param>
    /// <param name="zone">The time zone of local times; left out, UTC.</param>
    /// <returns>The move, or null.</returns>
    public static Move? TryReadMove(ReadOnlySpan<byte> json, out ValueList<DocumentProblem> problems, DateTimeZone? zone = null)
    {
        (var move, problems) = DocumentReader.Move(json, zone ?? DateTimeZone.Utc);
        return move;
    }

    /// <summary>Reads terms by themselves, as <see cref="Write(Terms)"/> wrote them: <c>{"price":9000}</c>. Whether they fit an agenda
    /// is judged in play.</summary>
    /// <param name="json">UTF-8 text.</param>
    /// <exception cref="DocumentException">The text is no terms; it carries everything that is wrong.</exception>
    public static Terms ReadTerms(ReadOnlySpan<byte> json)
    {
        var (terms, problems) = DocumentReader.One<Terms>(json, TermsReader.Read);
        return terms ?? throw new DocumentException(problems);
    }

    /// <summary>Reads terms by themselves from text: <c>{"price":9000}</c>.</summary>
    /// <param name="json">The terms' text.</param>
    /// <exception cref="DocumentException">The text is no terms; it carries everything that is wrong.</exception>
    public static Terms ReadTerms(string json) => ReadTerms(Bytes(json));

    /// <summary>Writes a document canonically; ids and times left out are those that play gives.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentException">A move leaves out an id or its time, and the setting contradicts itself, so that it cannot be
    /// played; the message says where.</exception>
    public static byte[] Write(NegotiationDocument document) =>
        document is null
            ? throw new ArgumentNullException(nameof(document))
            : DocumentWriter.Bytes(json => DocumentWriter.Write(json, document), DocumentWriter.Canonical);

    /// <summary>Writes a negotiation as a document: what it began from, and its log.</summary>
    /// <param name="negotiation">The negotiation.</param>
    public static byte[] Write(Negotiation negotiation) => Write(NegotiationDocument.From(negotiation));

    /// <summary>Writes a setting by itself, on one line.</summary>
    /// <param name="setting">The setting.</param>
    public static byte[] Write(Setting setting) =>
        setting is null
            ? throw new ArgumentNullException(nameof(setting))
            : DocumentWriter.Bytes(json => DocumentWriter.Write(json, setting), DocumentWriter.Compact);

    /// <summary>Writes one move by itself, on one line.</summary>
    /// <param name="move">The move.</param>
    public static byte[] Write(Move move) =>
        move is null
            ? throw new ArgumentNullException(nameof(move))
            : DocumentWriter.Bytes(json => MoveWriter.Write(json, move), DocumentWriter.Compact);

    /// <summary>Writes terms by themselves, on one line.</summary>
    /// <param name="terms">The terms.</param>
    public static byte[] Write(Terms terms) =>
        terms is null
            ? throw new ArgumentNullException(nameof(terms))
            : DocumentWriter.Bytes(json => TermsWriter.Write(json, terms), DocumentWriter.Compact);

    /// <summary>A member of one of this library's enums as documents and results name it: <c>ownProposal</c>,
    /// <c>agreedInPrinciple</c>.</summary>
    /// <param name="member">The member.</param>
    public static string Name(Enum member) => EnumNames.Name(member ?? throw new ArgumentNullException(nameof(member)));

    /// <summary>Finds where values stand in a document, for telling what is wrong with them.</summary>
    /// <param name="json">UTF-8 text that could be read.</param>
    /// <param name="messages">Paths such as <c>$.moves[3]</c>, and what is wrong there.</param>
    /// <returns>The messages with their lines and columns, in the order of the document; a path that leads nowhere has the place of the
    /// nearest value around it.</returns>
    /// <exception cref="ArgumentException">A path does not begin with <c>$</c>.</exception>
    public static ValueList<DocumentProblem> Locate(ReadOnlySpan<byte> json, IEnumerable<KeyValuePair<string, string>> messages)
    {
        ArgumentNullException.ThrowIfNull(messages);
        var sought = messages.ToList();
        foreach (var (path, _) in sought)
            if (path is not ['$', ..])
                throw new ArgumentException($"A path begins with $, unlike {path}.", nameof(messages));
        return ProblemLocator.Locate(DocumentReader.WithoutMark(json), [.. sought.Select(pair => (-1L, pair.Key, pair.Value))], null);
    }

    /// <summary>Reads the time of a move as documents write it: an instant, a local date-time, or a date, which is the start of that day.
    /// A limit is read by <see cref="ReadLimit"/>, since a date means something else there.</summary>
    /// <param name="text">The time as written.</param>
    /// <param name="zone">The zone of local times.</param>
    /// <returns>The instant; null when the text is no time, or lies too near the ends of the calendar: an instant before
    /// 0001-01-03T00:00:00Z or after 9999-12-30T00:00:00Z, a local time or a date before 0001-01-03 or after 9999-12-28.</returns>
    public static Instant? ReadMoveTime(string text, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(zone);
        return DocumentTimes.Read(text, zone, isLimit: false)?.Instant;
    }

    /// <summary>Reads a limit, such as a deadline or the end of an offer, as documents write it: an instant, a local date-time, or a date,
    /// which includes that day, so that it is the start of the next.</summary>
    /// <param name="text">The limit as written.</param>
    /// <param name="zone">The zone of local times.</param>
    /// <returns>The instant at which it is too late; null when the text is no time, or lies too near the ends of the calendar, as with
    /// <see cref="ReadMoveTime"/>.</returns>
    /// <example><code>
    /// var expires = NegotiationJson.ReadLimit("2026-03-05", zone);   // through 5 March: too late as 6 March begins
    /// </code></example>
    public static Instant? ReadLimit(string text, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(zone);
        return DocumentTimes.Read(text, zone, isLimit: true)?.Instant;
    }

    private static byte[] Bytes(string json) => Encoding.UTF8.GetBytes(json ?? throw new ArgumentNullException(nameof(json)));
}
