using System.Text.Json.Serialization;
using NegotiationModel.Serialization;
using NegotiationModel.Texts;
using NodaTime;

namespace NegotiationModel.Reports;

/// <summary>One proposal, condition or agreement, or the talks themselves: where it stands, how it came there, and what waits for
/// what.</summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed class SubjectHistory
{
    private readonly List<(int MoveIndex, Instant At, Move? Made, Transition Transition)> changes = [];

    private SubjectHistory(Subject subject, ReplayResult result)
    {
        (Subject, Talks) = (subject, result.Talks);
        Limits = [.. result.Limits.All.Where(limit => limit.Subject == subject.Id)];
        WaitsFor = [.. SubjectLinks.WaitedForBy(Talks, subject)];
        AwaitedBy = [.. SubjectLinks.WaitingFor(Talks, subject, result.Limits.All)];
    }

    /// <summary>What it is the history of.</summary>
    public Subject Subject { get; }

    /// <summary>The talks as they stand.</summary>
    public Negotiation Talks { get; }

    /// <summary>Where it stands: a member of the status enum of its machine.</summary>
    public Enum Status => SubjectLinks.StatusOf(Talks, Subject);

    /// <summary>The place of the move with which it came up, counted from 0, and when; null for the talks.</summary>
    public (int MoveIndex, Instant At)? Begun { get; private set; }

    /// <summary>What happened to it: with which move, when, by which move (null: by time alone), and the transition.</summary>
    public IReadOnlyList<(int MoveIndex, Instant At, Move? Made, Transition Transition)> Changes => changes;

    /// <summary>The open conditions that it waits for.</summary>
    public ValueList<Subject> WaitsFor { get; }

    /// <summary>What waits for it: what it holds up, and what is due, or ends, after it.</summary>
    public ValueList<Subject> AwaitedBy { get; }

    /// <summary>Its limits with their whole chains: "due: 3 Apr 2026, before 20 Mar 2026".</summary>
    public ValueList<string> LimitsInWords =>
        [
            .. Limits.Select(limit =>
                $"{limit.Limit}: " + string.Join(", before ", limit.Changes.Reverse().Select(change => InWords(change.End)))
            ),
        ];

    internal IReadOnlyList<LimitHistory> Limits { get; }

    /// <summary>The history of what has an id; null where nothing has it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="id">The id of a proposal, a condition, an agreement, or of the negotiation itself.</param>
    /// <param name="asOf">Where it stood then: only the moves by then, and time passed to it; left out, all.</param>
    public static SubjectHistory? Of(NegotiationDocument document, string id, Instant? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(id);
        var result = ReplayResult.Play(document, asOf: asOf);
        if (SubjectLinks.Find(result.Talks, id) is not { } subject)
            return null;
        var history = new SubjectHistory(subject, result);
        var before = Negotiation.Convene(document.Setting);
        foreach (var step in Replay.Steps(document, asOf: asOf))
            before = step.Ruling is { IsPermitted: false } ? before : history.Follow(before, step);
        return history;
    }

    /// <summary>The history as the tool's <c>--json</c> writes it.</summary>
    /// <param name="indented">Whether over several lines.</param>
    public byte[] ToJson(bool indented = true) =>
        DocumentWriter.Bytes(json => HistoryWriter.Write(json, this), indented ? DocumentWriter.Canonical : DocumentWriter.Compact);

    /// <summary>What it is, and where it stands: "agreement a1: in force".</summary>
    public override string ToString() => $"{Subject}: {EnumNames.Words(EnumNames.Name(Status))}";

    private string InWords(End end) => end.IsNever ? "none" : NegotiationTexts.English.FormatLimit(end, Talks.Setting.TimeZone);

    // Time passes before a move, an instant at a time, so that each change is told with its own.
    private Negotiation Follow(Negotiation before, ReplayStep step)
    {
        while (before.NextDue is { } due && due <= step.Talks.Now)
        {
            var passed = before.AdvanceTo(due);
            Note(passed.Talks, step.Index, null, passed.Transitions);
            before = passed.Talks;
        }

        if (step.Ruling is { } ruling)
            Note(step.Talks, step.Index, ruling.Move, before.Rule(ruling.Move).Transitions);
        return step.Talks;
    }

    private void Note(Negotiation after, int move, Move? made, ValueList<Transition> transitions)
    {
        if (Begun is null && Subject.Kind != SubjectKind.Negotiation && SubjectLinks.Find(after, Subject.Id) == Subject)
            Begun = (move, after.Now);
        foreach (var transition in transitions)
            if (transition.Subject == Subject)
                changes.Add((move, after.Now, made, transition));
    }
}
