using System.Collections.Immutable;
using NodaTime;

namespace NegotiationModel;

/// <summary>The limits of a replay in the order in which they came up, each with its history.</summary>
internal sealed class LimitLog
{
    private readonly List<LimitHistory> all = [];
    private readonly Dictionary<(string Subject, string Limit), LimitHistory> known = [];
    private int conditions,
        agreements,
        terms;

    private Instant now;

    public LimitLog(Negotiation convened)
    {
        now = convened.Now;
        FollowDeadline(convened, null, isSet: true);
    }

    public IReadOnlyList<LimitHistory> All => all;

    /// <summary>Notes what a permitted move did to limits.</summary>
    public void Hear(Move move, int index, Negotiation after)
    {
        now = after.Now;
        if (move is Move.Propose propose) // which is on the table before anything comes of it
        {
            Bring(propose.Proposal!.Value.Value, "expires", index, propose.Expires);
            Bring(propose.Proposal.Value.Value, "firmUntil", index, propose.Firmness);
        }

        Follow(index, after);
        FollowDeadline(after, index, move is Move.SetDeadline || (move is Move.SetLimit { Limit: null } talks && talks.Target == after.Id));
        switch (move)
        {
            case Move.Accept { AccedesTo: null } accept: // else they are met among what came to be
                foreach (var condition in accept.Conditions)
                    Bring(condition.Id!.Value.Value, "due", index, condition.Due);
                break;
            case Move.Promise undertake:
                foreach (var condition in undertake.Conditions)
                    Bring(condition.Id!.Value.Value, "due", index, condition.Due);
                break;
            case Move.Require require:
                foreach (var condition in require.Conditions)
                    if (after.Conditions[condition.Id!.Value].OnAgreementOrTalks is null) // else it was met among what came to be
                        Bring(condition.Id.Value.Value, "due", index, condition.Due);
                break;
            case Move.Suspend { Agreement: { } agreement } suspend:
                Bring(FirstOf(agreement, after), "until", index, suspend.Until);
                break;
            case Move.Suspend { Condition: null } suspend:
                Bring(after.Id, "until", index, suspend.Until);
                break;
            case Move.Resume { Condition: null, Agreement: null }
                when known.TryGetValue((after.Id, "until"), out var until) && IsAhead(until, after):
                until.Change(index, End.Never, now);
                break;
            case Move.Resume { Agreement: { } resumed }
                when StandsStillUntil(resumed, after).IsNever
                    && known.TryGetValue((FirstOf(resumed, after), "until"), out var suspension)
                    && IsAhead(suspension, after):
                suspension.Change(index, End.Never, now);
                break;
            case Move.SetLimit set when NameOf(set, after) is { } limit && IsAnother(set.Until, TargetOf(set, after), limit):
                Change(TargetOf(set, after), limit, index, set.Until);
                break;
        }
    }

    /// <summary>Notes what time did to limits before a move, an instant at a time, since that is the order in which they came
    /// up.</summary>
    public void Pass(int index, Negotiation before, Negotiation after)
    {
        if (after.Table.Agreements.Count == agreements && TermsOf(after.Table).Count == terms)
            return; // nothing came to be that brings a limit
        while (before.NextDue is { } due && due <= after.Now)
            Follow(index, before = before.AdvanceTo(due).Talks);
    }

    /// <summary>Notes the limits of what came to be with an agreement, by a move or by time.</summary>
    public void Follow(int index, Negotiation after)
    {
        now = after.Now;
        ref readonly var table = ref after.Table; // what it hands out says of each agreement who ratified it, which nobody asks here
        for (; agreements < table.Agreements.Count; agreements++)
        {
            var agreement = table.Agreements[agreements];
            var own = OfText(table, agreement);
            for (var last = own.Next(conditions); last >= 0; last = own.Next(conditions))
                while (conditions <= last)
                    Come(index, after.Conditions[conditions++]);
            if (InstrumentRules.FirstOf(table, agreements) == agreements)
                Bring(agreement.Id.Value, "term", index, table.TermOf(agreement));
        }

        for (; conditions < after.Conditions.Count; conditions++)
            Come(index, after.Conditions[conditions]);
        for (; terms < TermsOf(table).Count; terms++)
        {
            var (first, term) = TermsOf(table)[terms];
            Change(table.Agreements[first].Key, "term", index, term);
        }
    }

    private static string FirstOf(AgreementId agreement, Negotiation talks) =>
        talks.Table.Agreements[InstrumentRules.FirstOf(talks.Table, talks.Table.Agreements.IndexOf(agreement.Value))].Key;

    // The limits of an agreement are those of the whole to which it belongs.
    private static string TargetOf(Move.SetLimit move, Negotiation talks) =>
        talks.Table.Agreements.IndexOf(move.Target) >= 0 ? FirstOf(move.Target, talks) : move.Target;

    private static End StandsStillUntil(AgreementId agreement, Negotiation talks) =>
        AgreementSuspensionRules.Of(talks.Table, talks.Table.Agreements.IndexOf(agreement.Value))?.Until ?? End.Never;

    private void Come(int index, Condition condition)
    {
        if (condition.OnAgreementOrTalks is not null)
            Bring(condition.Id.Value, "due", index, condition.InitialDue);
    }

    // Those that were set anew.
    private static ImmutableList<(int First, End Term)> TermsOf(in Table table) =>
        table.Registers.AgreementConditions?.Instruments?.Terms ?? [];

    private static IndexSet OfText(in Table table, Agreement agreement) =>
        table.Registers.AgreementConditions?.OfText(table.Proposals.IndexOf(agreement.Proposal.Value)) ?? default;

    /// <summary>The instant for which a limit stands at the end, as far as it is known: a due is not before its condition came to
    /// be.</summary>
    public static Instant? At(LimitHistory limit, Negotiation talks) =>
        limit.End.IsNever ? null
        : talks.Conditions.Find(limit.Subject) is not { } condition ? Stands(limit, talks)
        : condition is { DuePassed: true } or { SuspendedAt: not null, IsOpen: true } ? null
        : Stands(limit, talks) is { } due && due < condition.At ? condition.At
        : Stands(limit, talks);

    private static Instant? Stands(LimitHistory limit, Negotiation talks) =>
        talks.Table.Clock.Book?.Limits.GetValueOrDefault(KeyOf(limit, talks)) is { } booked
            ? booked.End.Known(new EndFacts(talks.Table, default, booked.Since))
            : talks.Known(limit.End, limit.Since);

    // The deadline has its own history, since it is not only moves that change it.
    private static string? NameOf(Move.SetLimit move, Negotiation after) =>
        move.Limit is { } limit ? EnumNames.Name(limit)
        : move.Target == after.Id ? null
        : after.Conditions.Find(move.Target) is null ? "expires"
        : "due";

    // What is not known yet is ahead too.
    private static bool IsAhead(LimitHistory limit, Negotiation after) => !limit.End.IsNever && !(Stands(limit, after) <= after.Now);

    private static LimitKey KeyOf(LimitHistory limit, Negotiation talks) =>
        limit.Limit switch
        {
            "deadline" => LimitKey.Deadline,
            "until" when talks.Table.Agreements.IndexOf(limit.Subject) is >= 0 and var agreement => AgreementSuspensionEffects.KeyOf(
                talks.Table,
                agreement
            ),
            "until" => LimitKey.Suspension,
            "due" => new(LimitOf.Condition, limit.Subject, talks.Conditions.IndexOf(limit.Subject)),
            "term" => new(LimitOf.Term, limit.Subject, talks.Agreements.IndexOf(limit.Subject)),
            "firmUntil" => new(LimitOf.Firmness, limit.Subject, talks.Proposals.IndexOf(limit.Subject)),
            _ => new(LimitOf.Proposal, limit.Subject, talks.Proposals.IndexOf(limit.Subject)),
        };

    // Which a reopening drops, too.
    private void FollowDeadline(Negotiation talks, int? move, bool isSet)
    {
        var end = talks.Table.Clock.End(LimitKey.Deadline, talks.Deadline);
        if (isSet ? IsAnother(end, talks.Id, "deadline") : end != EndOf(talks.Id, "deadline"))
            Change(talks.Id, "deadline", move, end);
    }

    // One that counts from its move is another one when it is set again later.
    private bool IsAnother(End end, string subject, string limit) =>
        end != EndOf(subject, limit)
        || (end.Form is { CountsFromItsMove: true } && known.TryGetValue((subject, limit), out var before) && before.Since != now);

    private End EndOf(string subject, string limit) => known.TryGetValue((subject, limit), out var history) ? history.End : End.Never;

    private void Bring(string subject, string limit, int move, End end)
    {
        if (!end.IsNever)
            Change(subject, limit, move, end);
    }

    private void Change(string subject, string limit, int? move, End end)
    {
        if (!known.TryGetValue((subject, limit), out var history))
            all.Add(known[(subject, limit)] = history = new(subject, limit));
        history.Change(move, end, now);
    }
}
