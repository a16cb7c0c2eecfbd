using System.Text;
using System.Text.Json.Serialization;
using NegotiationModel.Analysis;
using NegotiationModel.Serialization;

namespace NegotiationModel;

/// <summary>A document as an object: its setting, and moves, which may include attempts that play will refuse. <see
/// cref="NegotiationJson"/> reads and writes it as JSON.</summary>
/// <param name="Setting">How it begins.</param>
/// <param name="Moves">The moves in their order, each with its instant.</param>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed partial record NegotiationDocument(Setting Setting, ValueList<Move> Moves)
{
    /// <summary>How it begins.</summary>
    public Setting Setting
    {
        get;
        init => field = value ?? throw new ArgumentNullException(nameof(Setting));
    } = Setting ?? throw new ArgumentNullException(nameof(Setting));

    /// <summary>The moves in their order, each with its instant.</summary>
    public ValueList<Move> Moves
    {
        get;
        init => field = WritableArgument.Items(value, nameof(Moves));
    } = WritableArgument.Items(Moves, nameof(Moves));

    /// <summary>The format this library reads and writes.</summary>
    public const string Format = "negotiation/1";

    /// <summary>What everybody is told before the talks, in Markdown; null when nothing is. Nothing of it is confidential.</summary>
    public string? Brief
    {
        get;
        init => field = WritableArgument.TextOrNull(value, nameof(Brief));
    }

    /// <summary>What single parties are told in confidence, each at most once: parties that are listed or join. The rules do not read
    /// them; nor do replays and pages show them.</summary>
    public ValueList<RoleSheet> Sheets
    {
        get;
        init => field = WritableArgument.Items(value, nameof(Sheets));
    }

    /// <summary>What parties want, each at most once: parties that are listed or join, and issues that are on the agenda or come onto it.
    /// The rules do not read them; sessions and analysis do.</summary>
    public ValueList<Preferences> Preferences
    {
        get;
        init => field = WritableArgument.Items(value, nameof(Preferences));
    }

    /// <summary>A negotiation as a document: what it began from, and its log. What parties want is no part of a negotiation; a document
    /// that has <see cref="Preferences"/> hands them on by <c>with</c>.</summary>
    /// <param name="negotiation">The negotiation.</param>
    public static NegotiationDocument From(Negotiation negotiation)
    {
        ArgumentNullException.ThrowIfNull(negotiation);
        return new(
            negotiation.Setting,
            [.. negotiation.Log.Select(logged => logged.Move.At is null ? logged.Move with { At = logged.At } : logged.Move)]
        );
    }

    /// <summary>Reads a document from text, as <see cref="NegotiationJson.ReadDocument"/> does from bytes.</summary>
    /// <example><code>
    /// var document = NegotiationDocument.Parse(File.ReadAllText("sale.json"));
    /// var same = NegotiationDocument.Parse(document.ToJsonString()); // equal, if no move leaves out its id or time
    /// </code></example>
    /// <param name="json">The document's text.</param>
    /// <exception cref="DocumentException">The text is no document; it carries everything that is wrong.</exception>
    public static NegotiationDocument Parse(string json) =>
        NegotiationJson.ReadDocument(Encoding.UTF8.GetBytes(json ?? throw new ArgumentNullException(nameof(json))));

    /// <summary>The document as text, written canonically as <see cref="NegotiationJson.Write(NegotiationDocument)"/> does; ids and times
    /// left out are those that play gives.</summary>
    /// <exception cref="ArgumentException">A move leaves out an id or its time, and the setting contradicts itself, so that it cannot be
    /// played; the message says where.</exception>
    public string ToJsonString() => Encoding.UTF8.GetString(NegotiationJson.Write(this));

    /// <summary>Plays the moves one by one: a ruling on each, permitted or refused. A refused move leaves the talks as they were. Where
    /// only the end counts, ask <see cref="Talks"/>.</summary>
    public IEnumerable<Ruling> Play()
    {
        var now = Negotiation.Convene(Setting);
        for (var at = 0; at < Moves.Count; at++)
        {
            var ruling = now.Rule(Moves[at]);
            now = ruling.Talks;
            yield return ruling;
        }
    }

    /// <summary>The talks after its moves, or after the first few of them: <c>document.Talks(until: 7)</c> are the talks after
    /// seven moves, from which another course can be taken. Refused moves leave them as they were.</summary>
    /// <param name="until">The number of moves to play; left out, all. A greater number than there are moves plays all.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="until"/> is negative.</exception>
    /// <exception cref="ArgumentException">The setting contradicts itself; the message says where.</exception>
    public Negotiation Talks(int until = int.MaxValue)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(until);
        var now = Negotiation.Convene(Setting);
        foreach (var ruling in Play().Take(until))
            now = ruling.Talks;
        return now;
    }

    /// <summary>The talks just before a move brought something up, from which another course can be taken:
    /// <c>document.TalksBefore("kyiv").Make(…)</c>.</summary>
    /// <param name="id">The id of a proposal, a condition or an agreement; one that the document leaves out is the one that play
    /// gives.</param>
    /// <exception cref="ArgumentException">No move brings up something of that id; the message says what there is. Or the setting
    /// contradicts itself.</exception>
    public Negotiation TalksBefore(string id) => Talks(PlaceOf(id));

    /// <summary>The talks just after a move brought something up, where it can be answered otherwise:
    /// <c>document.TalksAfter("kyiv").Make(…)</c>.</summary>
    /// <inheritdoc cref="TalksBefore"/>
    public Negotiation TalksAfter(string id) => Talks(PlaceOf(id) + 1);

    /// <summary>The agenda when all moves are played, with the issues and values that moves added.</summary>
    internal ValueList<Issue> FinalAgenda =>
        [.. Talks().Agenda.Select(item => item.Issue.AddedToBasket is null ? item.Issue : item.Issue with { AddedToBasket = null })];

    // The place of the permitted move after which a proposal, a condition or an agreement is there.
    private int PlaceOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var last = Negotiation.Convene(Setting);
        foreach (var (place, ruling) in Play().Index())
            if (NamingRules.IsTaken((last = ruling.Talks).Table, id))
                return place;
        string[] known =
        [
            .. last.Proposals.Select(one => one.Key),
            .. last.Conditions.Select(one => one.Key),
            .. last.Agreements.Select(one => one.Key),
        ];
        throw new ArgumentException(
            $"No move of this document brings up {Excerpt.Short(id)}: neither a proposal, a condition nor an agreement."
                + (known.Length > 0 ? $" There are {Excerpt.Short(string.Join(", ", known), 400)}." : "")
                + " Talks(until: 7) gives the talks after seven moves, whatever these do."
                + (NearestName.To(id, known) is { } meant ? $" Did you mean {Excerpt.Short(meant)}?" : ""),
            nameof(id)
        );
    }

    /// <summary>What the talks are called, their id, who sits at the table on which issues, and how many moves there are;
    /// nothing that is confidential.</summary>
    public override string ToString() => $"{Setting} ({Setting.Id}), {NumberText.Count(Moves.Count, "move")}";
}
