using NegotiationModel.Texts;
using NodaTime;

namespace NegotiationModel;

/// <summary>What talks know of their moves: the last of them, or any proposal, was made then.</summary>
internal sealed record TalksFacts(Negotiation Talks) : ITalksFacts
{
    /// <summary>All that texts need to know of talks; null for none.</summary>
    public static TextContext? Context(Negotiation? talks) =>
        talks is null
            ? null
            : new(talks.Seats, talks.Agenda, talks.Setting.TimeZone)
            {
                TalksId = talks.Id,
                Conditions = talks.Conditions,
                Facts = new TalksFacts(talks),
            };

    public Subject? Named(string id) =>
        Talks.Proposals.IndexOf(id) >= 0 ? new(SubjectKind.Proposal, id)
        : Talks.Conditions.IndexOf(id) >= 0 ? new(SubjectKind.Condition, id)
        : Talks.Agreements.IndexOf(id) >= 0 ? new(SubjectKind.Agreement, id)
        : null;

    public Instant? EndAfter(Move move, End end) => MadeAt(move) is { } at ? Talks.Known(end, at) : null;

    // After the move the agenda has more than the move named: it was there from the beginning, where the agenda still begins so, or other
    // options or bounds are there now.
    public bool WasThere(Issue issue) =>
        Talks.Agenda.IndexOf(issue.Id.Value) is >= 0 and var place
        && (place < Talks.Setting.Agenda.Count || Talks.Agenda[place].Issue != issue);

    private Instant? MadeAt(Move move) =>
        move is Move.Propose { Proposal: { } id } && Talks.Proposals.Find(id.Value) is { } proposal && proposal.Move == move ? proposal.At
        : Talks.Log is { Count: > 0 } log && log[^1] is var last && last.Move == move ? last.At
        : move is { At: { } at, Precision: TimePrecision.Exact } ? at
        : null;
}
