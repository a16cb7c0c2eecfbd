using NodaTime;

namespace NegotiationModel;

/// <summary>A proposal as it stands in one negotiation value. Immutable: a later move leaves it as it is.</summary>
public sealed class Proposal : Registered
{
    internal Proposal(Move.Propose move, ProposalId id, int seat, int[] slots, bool isCommitted, Instant at)
        : base(id.Value)
    {
        (Move, Id, Seat, Slots, IsCommitted, At) = (move, id, seat, slots, isCommitted, at);
        Replies = [];
    }

    private Proposal(Proposal other)
        : base(other.Key)
    {
        (Move, Id, Seat, Slots, IsCommitted, At) = (other.Move, other.Id, other.Seat, other.Slots, other.IsCommitted, other.At);
        (Status, EndedAt, Replies, Closed) = (other.Status, other.EndedAt, other.Replies, other.Closed);
    }

    /// <summary>Its id.</summary>
    public ProposalId Id { get; }

    /// <summary>The party that put it forward.</summary>
    public PartyId By => Move.By;

    /// <summary>What it proposes on each issue.</summary>
    public Terms Terms => Move.Terms;

    /// <summary>The move that tabled it, with all it said.</summary>
    public Move.Propose Move { get; }

    /// <summary>When it was tabled.</summary>
    public Instant At { get; }

    /// <summary>Whether its proposer has accepted it by putting it forward: a principal, and not without commitment.</summary>
    public bool IsCommitted { get; }

    /// <summary>Where it stands.</summary>
    public ProposalStatus Status { get; private init; }

    /// <summary>When it reached a final status; null while it stands.</summary>
    public Instant? EndedAt { get; private init; }

    /// <summary>Whether it can still be accepted: it is live or conditionally accepted.</summary>
    public bool IsStanding => Status <= ProposalStatus.ConditionallyAccepted;

    internal int Seat { get; }

    /// <summary>Where its issues stand on the agenda, in the order of its terms.</summary>
    internal int[] Slots { get; }

    internal Reply[] Replies { get; private init; }

    /// <summary>On which of its issues an agreement came of it; null for none. Only what opens such an issue again opens it here.</summary>
    internal bool[]? Closed { get; private init; }

    /// <summary>Whether it lapsed because its own time passed.</summary>
    internal bool HasExpired => Status == ProposalStatus.Lapsed && EndedAt == Move.Expires;

    internal bool IsFirmAt(Instant at) => Move.FirmUntil > at;

    /// <summary>Where it stands, in one line.</summary>
    public override string ToString() => $"{Id} by {By}: {Terms} ({Wire.Words(Wire.Name(Status))})";

    internal Proposal Moved(ProposalStatus status, Instant at) => new(this) { Status = status, EndedAt = status <= ProposalStatus.ConditionallyAccepted ? null : at };

    internal Proposal Closing(bool[] issues) => new(this) { Closed = Mark(issues, true) };

    internal Proposal Opening(bool[] issues) => Closed is null ? this : new(this) { Closed = Mark(issues, false) };

    /// <summary>What a principal has said to it; the default for nothing yet.</summary>
    internal Reply ReplyOf(int seat)
    {
        foreach (var reply in Replies)
            if (reply.Seat == seat)
                return reply;
        return default;
    }

    /// <summary>The proposal with a response on some issues; on all of them when <paramref name="where"/> is null.</summary>
    internal Proposal Answered(int seat, Response? response, bool[]? where)
    {
        var at = Replies.Length - 1;
        while (at >= 0 && Replies[at].Seat != seat)
            at--;
        var replies = at < 0 ? [.. Replies, default] : (Reply[])Replies.Clone();
        ref var reply = ref replies[at < 0 ? ^1 : at];
        reply = (at < 0 ? new Reply(seat, null, null) : reply).With(response, where, Slots.Length);
        return new(this) { Replies = replies };
    }

    private bool[] Mark(bool[] issues, bool closed)
    {
        var marks = new bool[issues.Length];
        for (var issue = 0; issue < marks.Length; issue++)
            marks[issue] = issues[issue] ? closed : Closed?[issue] == true;
        return marks;
    }

    /// <summary>The proposal without a response, wherever it stands.</summary>
    internal Proposal Without(Response response)
    {
        var replies = (Reply[])Replies.Clone();
        for (var at = 0; at < replies.Length; at++)
            if (replies[at].Seat == response.Seat)
                replies[at] = replies[at].Without(response);
        return new(this) { Replies = replies };
    }
}
