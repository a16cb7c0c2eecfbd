using NodaTime;

namespace NegotiationModel;

/// <summary>The limits of a replay in the order in which they came up, each with its history.</summary>
internal sealed class LimitLog
{
    private readonly List<LimitHistory> all = [];
    private LimitHistory? deadline,
        until;

    public LimitLog(Negotiation convened) => Follow(ref deadline, "deadline", convened, null, convened.Deadline);

    public IReadOnlyList<LimitHistory> All => all;

    /// <summary>Notes what an allowed move did to limits.</summary>
    public void Hear(Move move, int index, Negotiation after)
    {
        Follow(ref deadline, "deadline", after, index, after.Deadline); // which a reopening drops, too
        switch (move)
        {
            case Move.Propose propose:
                Bring(propose.Proposal!.Value.Value, "expires", index, propose.Expires);
                Bring(propose.Proposal.Value.Value, "firmUntil", index, propose.FirmUntil);
                break;
            case Move.Accept accept:
                foreach (var condition in accept.Conditions)
                    Bring(condition.Id!.Value.Value, "due", index, condition.Due);
                break;
            case Move.Suspend { Until: { } end }:
                (until ??= Kept(new(after.Id, "until"))).Change(index, end);
                break;
            case Move.Resume when until?.End > after.Now:
                until.Change(index, null);
                break;
        }
    }

    private void Follow(ref LimitHistory? history, string limit, Negotiation talks, int? move, Instant? end)
    {
        if (history?.End != end)
            (history ??= Kept(new(talks.Id, limit))).Change(move, end);
    }

    private void Bring(string subject, string limit, int move, Instant? end)
    {
        if (end is not null)
            Kept(new(subject, limit)).Change(move, end);
    }

    private LimitHistory Kept(LimitHistory history)
    {
        all.Add(history);
        return history;
    }
}
