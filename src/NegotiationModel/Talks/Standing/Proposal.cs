using System.Text.Json.Serialization;
using NegotiationModel.Serialization;
using NodaTime;

namespace NegotiationModel;

/// <summary>A proposal as it stands in one negotiation value. Immutable: a later move leaves it as it is.</summary>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed class Proposal : KeyedListItem
{
    // There are as many as there are offers, most of which nobody takes up: what they share with the log, or do not have, takes no room in
    // them.
    private readonly object logged;
    private object? said; // the replies; with what most have nothing of, both
    private Instant endedAt;
    private byte status;
    private bool endedOfItself;

    internal Proposal(object logged, string id, int claims, int seat, int[] slots, bool isCommitted, int agreementsBefore)
        : base(id, claims) =>
        (this.logged, Seat, Slots, IsCommitted, AgreementsBefore) = (logged, seat, slots, isCommitted, agreementsBefore);

    private Proposal(Proposal other)
        : base(other)
    {
        (logged, Seat, Slots, IsCommitted, AgreementsBefore) = (
            other.logged,
            other.Seat,
            other.Slots,
            other.IsCommitted,
            other.AgreementsBefore
        );
        (Status, endedAt, endedOfItself, said) = (other.Status, other.endedAt, other.endedOfItself, other.said);
    }

    /// <summary>Its id.</summary>
    public ProposalId Id => ProposalId.Of(this);

    /// <summary>The party that put it forward.</summary>
    public PartyId By => Move.By;

    /// <summary>What it proposes on each issue.</summary>
    public Terms Terms => Move.Terms;

    /// <summary>The move that tabled it, with all it said. Its <see cref="Move.Propose.Expires"/> is the end as it was set first; as it is
    /// now, <see cref="Negotiation.ExpiryOf"/> says.</summary>
    public Move.Propose Move => logged as Move.Propose ?? (Move.Propose)((LoggedMove)logged).Move;

    /// <summary>When it was tabled.</summary>
    public Instant At => LoggedMove.Of(logged).At;

    /// <summary>Whether its proposer has accepted it by putting it forward: a principal, and not without commitment.</summary>
    public bool IsCommitted { get; }

    /// <summary>Where it stands.</summary>
    public ProposalStatus Status
    {
        get => (ProposalStatus)status;
        private set => status = (byte)value;
    }

    /// <summary>When it reached a final status; null while it stands.</summary>
    public Instant? EndedAt => IsOnTheTable ? null : endedAt;

    /// <summary>Whether it can still be accepted: it is live or conditionally accepted.</summary>
    public bool IsOnTheTable => ProposalMachine.Standing.Contains(Status);

    internal int Seat { get; }

    /// <summary>Whether a seat is another than its proposer's: without one of those nobody has agreed (AcceptanceTally.IsAgreed).</summary>
    internal bool IsAnother(int seat) => seat != Seat;

    /// <summary>Where its issues stand on the agenda, in the order of its terms.</summary>
    internal int[] Slots { get; }

    /// <summary>Whether it is agreed as a whole or not at all, and settles nothing at the table: it is about an agreement, or between
    /// some.</summary>
    internal bool IsBesideTalks => Slots.Length == 0;

    /// <summary>How many agreements there were when it was tabled.</summary>
    internal int AgreementsBefore { get; }

    internal Replies Replies => said is RepliesAndMore both ? both.Replies : Replies.Kept(said);

    /// <summary>On which of its issues an agreement came of it. Only what opens such an issue again opens it here.</summary>
    internal IndexSet Closed => (said as RepliesAndMore)?.Closed ?? default;

    /// <summary>What the replies add up to, once there are many; null while each is asked.</summary>
    internal ResponseTotals? Totals => (said as RepliesAndMore)?.Totals;

    /// <summary>Whether it lapsed because its own time passed, and not with the talks at that very instant.</summary>
    internal bool HasExpired => Status == ProposalStatus.Lapsed && endedOfItself;

    /// <summary>Where it stands, in one line.</summary>
    public override string ToString() => $"{Id} by {By}: {Terms} ({EnumNames.Words(EnumNames.Name(Status))})";

    internal override Proposal Copy() => new(this);

    // What follows changes it, and is for whoever holds a copy of his own.
    internal void Become(ProposalStatus status, Instant at, bool isOfItself) => (Status, endedAt, endedOfItself) = (status, at, isOfItself);

    internal void Close(int[] issues) => Mark(issues, true);

    internal void Open(int[] issues)
    {
        if (!Closed.IsEmpty)
            Mark(issues, false);
        if (Totals is { Groups: not null } totals)
            Count(totals.Opened(issues));
    }

    /// <summary>Puts a reply in the place of the one of its seat.</summary>
    internal void Answer(in Reply reply) =>
        said = said is RepliesAndMore both ? both with { Replies = both.Replies.With(reply) } : Replies.With(reply).ToKeep;

    internal void Count(ResponseTotals totals) => said = Both with { Totals = totals };

    /// <summary>What a principal has said to it; the default for nothing yet.</summary>
    internal Reply ReplyOf(int seat) => Replies.Of(seat);

    private void Mark(int[] issues, bool isClosed)
    {
        var closed = Closed;
        foreach (var issue in issues)
            closed.Mark(issue, isClosed);
        said = Both with { Closed = closed };
    }

    private RepliesAndMore Both => said as RepliesAndMore ?? new(Replies, default, null);

    private sealed record RepliesAndMore(Replies Replies, IndexSet Closed, ResponseTotals? Totals);

    /// <summary>A proposal may stand wherever its id is asked for.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <exception cref="ArgumentNullException"><paramref name="proposal"/> is null.</exception>
    public static implicit operator ProposalId(Proposal proposal)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        return proposal.Id;
    }
}
