using System.Text;
using System.Text.Json.Nodes;
using NegotiationModel.Reports;
using NegotiationModel.Tests.Reference;
using NodaTime;

namespace NegotiationModel.Tests.Worlds;

/// <summary>
/// A whole negotiation made up: its document, and what came of it. Everything is found out when a law first asks for it; a
/// world is asked by one thread.
/// </summary>
/// <param name="json">The document.</param>
/// <param name="movesAtFirst">How many moves it had before it was shrunk.</param>
internal sealed class World(string json, int? movesAtFirst = null)
{
    /// <summary>Long enough for every limit that a story sets.</summary>
    private static readonly Duration Years = Duration.FromDays(3 * 366);

    public string Json { get; } = json;

    public bool IsShrunk => movesAtFirst is not null;

    public int MovesAtFirst => movesAtFirst ?? Document.Moves.Count;

    public NegotiationDocument Document => field ??= NegotiationJson.ReadDocument(Encoding.UTF8.GetBytes(Json));

    public Negotiation Convened => field ??= Negotiation.Convene(Document.Setting);

    public IReadOnlyList<Moment> Moments => field ??= [.. Play()];

    /// <summary>What was allowed, in order.</summary>
    public IEnumerable<Moment> Made => Moments.Where(moment => moment.Ruling.IsPermitted);

    /// <summary>The negotiation as it was convened, and after each allowed move.</summary>
    public IReadOnlyList<Stage> Stages =>
        field ??= [Moments.Count == 0 ? new(Convened) : Moments[0].From, .. Made.Select(moment => moment.To)];

    /// <summary>So many stages in even distances, the end among them; all where there are no more.</summary>
    public IEnumerable<Stage> Milestones(int most) =>
        Stages.Where((_, index) => (Stages.Count - 1 - index) % ((Stages.Count + most - 1) / most) == 0);

    public Negotiation End => Moments.Count == 0 ? Convened : Moments[^1].After;

    /// <summary>The end, and years later.</summary>
    public TimeAdvance Aftermath => field.Talks is null ? field = End.AdvanceTo(End.Now + Years) : field;

    /// <summary>Time passing and moves made, each by itself; at last the years after the end.</summary>
    public IReadOnlyList<Change> Changes => field ??= [.. Made.SelectMany(Apart), new(End, null, Aftermath.Talks, Aftermath.Transitions)];

    /// <summary>What the library says came of it, as it is written.</summary>
    public byte[] Told => field ??= ReplayResult.Play(Document).ToJson();

    /// <summary>What the library says came of it.</summary>
    public JsonObject Result => field ??= Unspoken(Told);

    /// <summary>The document, written by the library.</summary>
    public byte[] Written => field ??= NegotiationJson.Write(Document);

    /// <summary>What is read of that.</summary>
    public NegotiationDocument Reread => field ??= NegotiationJson.ReadDocument(Written);

    /// <summary>The negotiation at the end, written by the library.</summary>
    public byte[] WrittenEnd => field ??= NegotiationJson.Write(End);

    /// <summary>What is read of that.</summary>
    public NegotiationDocument RereadEnd => field ??= NegotiationJson.ReadDocument(WrittenEnd);

    /// <summary>The document played by a model that was written from the rules alone, by somebody who had not seen the library.</summary>
    public Played Second => field ??= new(Json);

    /// <summary>What that says came of it.</summary>
    public JsonObject SecondResult => field ??= JsonNode.Parse(Second.End())!.AsObject();

    public override string ToString() => WorldTelling.Of(this);

    /// <summary>The result of a replay without the messages, which may name what a refused move left out.</summary>
    public static JsonObject ResultOf(NegotiationDocument document, Instant? asOf = null) =>
        Unspoken(ReplayResult.Play(document, asOf: asOf).ToJson());

    private static JsonObject Unspoken(byte[] told)
    {
        var result = JsonNode.Parse(told)!.AsObject();
        foreach (var refusal in result["refusals"]!.AsArray())
            refusal!.AsObject().Remove("message");
        return result;
    }

    private IEnumerable<Moment> Play()
    {
        var now = new Stage(Convened);
        for (var index = 0; index < Document.Moves.Count; index++)
        {
            var moment = Moment.Of(index, now, Document.Moves[index]);
            now = moment.To;
            yield return moment;
        }
    }

    private static IEnumerable<Change> Apart(Moment moment) =>
        [new(moment.Before, null, moment.Then, moment.Passed), new(moment.Then, moment.Ruling.Move, moment.After, [.. moment.Made])];
}
