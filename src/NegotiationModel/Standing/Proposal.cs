using NodaTime;

namespace NegotiationModel;

/// <summary>A proposal as it stands in one negotiation value. Immutable: a later move leaves it as it is.</summary>
public sealed class Proposal : Registered
{
    // There are as many as there are offers, most of which nobody takes up: what they share with the log, or do not have, takes no room in them.
    private readonly object logged;
    private Answered? answered;
    private Instant endedAt;
    private byte status;

    internal Proposal(object logged, string id, int claims, int seat, int[] slots, bool isCommitted, int agreementsBefore)
        : base(id, claims) => (this.logged, Seat, Slots, IsCommitted, AgreementsBefore) = (logged, seat, slots, isCommitted, agreementsBefore);

    private Proposal(Proposal other)
        : base(other)
    {
        (logged, Seat, Slots, IsCommitted, AgreementsBefore) = (other.logged, other.Seat, other.Slots, other.IsCommitted, other.AgreementsBefore);
        (Status, endedAt, answered) = (other.Status, other.endedAt, other.answered);
    }

    /// <summary>Its id.</summary>
    public ProposalId Id => ProposalId.Of(this);

    /// <summary>The party that put it forward.</summary>
    public PartyId By => Move.By;

    /// <summary>What it proposes on each issue.</summary>
    public Terms Terms => Move.Terms;

    /// <summary>The move that tabled it, with all it said.</summary>
    public Move.Propose Move => logged as Move.Propose ?? (Move.Propose)((LoggedMove)logged).Move;

    /// <summary>When it was tabled.</summary>
    public Instant At => LoggedMove.Of(logged).At;

    /// <summary>Whether its proposer has accepted it by putting it forward: a principal, and not without commitment.</summary>
    public bool IsCommitted { get; }

    /// <summary>Where it stands.</summary>
    public ProposalStatus Status { get => (ProposalStatus)status; private set => status = (byte)value; }

    /// <summary>When it reached a final status; null while it stands.</summary>
    public Instant? EndedAt => IsStanding ? null : endedAt;

    /// <summary>Whether it can still be accepted: it is live or conditionally accepted.</summary>
    public bool IsStanding => Status <= ProposalStatus.ConditionallyAccepted;

    internal int Seat { get; }

    /// <summary>Where its issues stand on the agenda, in the order of its terms.</summary>
    internal int[] Slots { get; }

    /// <summary>How many agreements there were when it was tabled.</summary>
    internal int AgreementsBefore { get; }

    internal Reply[] Replies => answered?.Replies ?? [];

    /// <summary>On which of its issues an agreement came of it; null for none. Only what opens such an issue again opens it here.</summary>
    internal bool[]? Closed => answered?.Closed;

    /// <summary>Whether it lapsed because its own time passed.</summary>
    internal bool HasExpired => Status == ProposalStatus.Lapsed && endedAt == Move.Expires;

    internal bool IsFirmAt(Instant at) => Move.FirmUntil > at;

    /// <summary>Where it stands, in one line.</summary>
    public override string ToString() => $"{Id} by {By}: {Terms} ({Wire.Words(Wire.Name(Status))})";

    internal override Proposal Copy() => new(this);

    // What follows changes it, and is for whoever holds a copy of his own.
    internal void Become(ProposalStatus status, Instant at) => (Status, endedAt) = (status, at);

    internal void Close(bool[] issues) => answered = new(Replies, Mark(issues, true));

    internal void Open(bool[] issues) => answered = Closed is null ? answered : new(Replies, Mark(issues, false));

    /// <summary>Takes a response on some issues; on all of them when <paramref name="where"/> is null.</summary>
    internal void Answer(int seat, Response? response, bool[]? where)
    {
        var at = Replies.Length - 1;
        while (at >= 0 && Replies[at].Seat != seat)
            at--;
        var replies = at < 0 ? [.. Replies, default] : (Reply[])Replies.Clone();
        ref var reply = ref replies[at < 0 ? ^1 : at];
        reply = (at < 0 ? new Reply(seat, null, null) : reply).With(response, where, Slots.Length);
        answered = new(replies, Closed);
    }

    /// <summary>Drops a response, wherever it stands.</summary>
    internal void Drop(Response response) =>
        answered = new(Array.ConvertAll(Replies, reply => reply.Seat == response.Seat ? reply.Without(response) : reply), Closed);

    /// <summary>What a principal has said to it; the default for nothing yet.</summary>
    internal Reply ReplyOf(int seat)
    {
        foreach (var reply in Replies)
            if (reply.Seat == seat)
                return reply;
        return default;
    }

    private bool[] Mark(bool[] issues, bool closed)
    {
        var marks = new bool[issues.Length];
        for (var issue = 0; issue < marks.Length; issue++)
            marks[issue] = issues[issue] ? closed : Closed?[issue] == true;
        return marks;
    }

    // What was said to it, and on which of its issues that became an agreement.
    private sealed record Answered(Reply[] Replies, bool[]? Closed);
}
