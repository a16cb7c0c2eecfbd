using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

internal class SetLimitDescriptor() : MoveDescriptor(new(Rights.None, TalksRequirement.Always))
{
    // The deadline is of talks that go on, an end of a suspension of talks that are suspended.
    public override Objection CheckTalks(in MoveInContext it) =>
        ((Move.SetLimit)it.Move) is var move && move.Target != it.Table.Setting.Id ? None
        : it.Table.IsClosed ? NegotiationClosed
        : move.Limit == LimitKind.SuspendedUntil && it.Table.Status != NegotiationStatus.Suspended ? NotSuspended
        : None;

    public override Objection CheckSubject(in MoveInContext it)
    {
        ref readonly var table = ref it.Table;
        var move = (Move.SetLimit)it.Move;
        return move.Target == table.Setting.Id ? OfTalks(it, move)
            : table.Proposals.Find(move.Target) is { } proposal ? OfProposal(it, move, proposal)
            : table.Conditions.Find(move.Target) is { } condition ? OfCondition(it, move, condition)
            : table.Agreements.IndexOf(move.Target) is >= 0 and var agreement ? OfAgreement(it, move, agreement)
            : UnknownSubject;
    }

    public override Objection CheckContent(in MoveInContext it)
    {
        var move = (Move.SetLimit)it.Move;
        return LimitRules.IsNotAfter(it, move.Until) ? TimeNotAfterMove
            : LimitRules.IsUnknown(it.Table, move.Until) ? UnknownIdInEnd
            : LeadsToItself(it.Table, move) ? CircularEnd
            : None;
    }

    public override void Make(ref TableChange step, Move move, object logged, int seat)
    {
        var set = (Move.SetLimit)move;
        ref var table = ref step.Table;
        var key = KeyOf(table, set);
        table.Firm += key.Of == LimitOf.Firmness && !set.Until.IsNever && table.FirmnessOf(table.Proposals[key.Place]).IsNever ? 1 : 0;
        var until =
            key.Of == LimitOf.Condition && table.Conditions[key.Place].DueAfter is { Count: > 0 } when && !set.Until.IsNever
                ? set.Until.NotBefore(when)
                : set.Until;
        LimitEffects.Set(ref table, key, until, Queued(table, key));
        if (key.Of == LimitOf.Condition)
            PromiseEffects.SetAnew(ref table, key.Place);
        else if (key.Of == LimitOf.AgreementSuspension)
            AgreementSuspensionEffects.SetAnew(ref table, key.Place, set.Until);
    }

    public sealed override Subject? SubjectOf(in Table table, Move move) =>
        ((Move.SetLimit)move).Target is var target && target == table.Setting.Id ? new(SubjectKind.Negotiation, target)
        : table.Proposals.IndexOf(target) >= 0 ? new(SubjectKind.Proposal, target)
        : table.Conditions.IndexOf(target) >= 0 ? new(SubjectKind.Condition, target)
        : table.Agreements.IndexOf(target) >= 0 ? new(SubjectKind.Agreement, target)
        : null;

    // Of the talks, the end of a suspension alone: the deadline has a kind of move of its own, and nobody needs two buttons for it.
    public override Move? Sample(in Table table, PartyId by, int place, int most) =>
        table.Seats.IndexOf(by.Value) >= 0 && table.Status == NegotiationStatus.Suspended
            ? new Move.SetLimit(by, table.Setting.Id, End.Never) { At = table.SampleTime, Limit = LimitKind.SuspendedUntil }
            : null;

    public override Proposal? Concerned(in Table table, Move move, RefusalCode code) =>
        code == ProposalFirm
            ? FirmOfferRules.Firmest(table, table.Seats.IndexOf(move.By.Value), table.Now)
            : table.Proposals.Find(((Move.SetLimit)move).Target);

    /// <summary>Which limit a move sets, whose subject is there.</summary>
    public static LimitKey KeyOf(in Table table, Move.SetLimit move) =>
        move.Target == table.Setting.Id ? (move.Limit == LimitKind.SuspendedUntil ? LimitKey.Suspension : LimitKey.Deadline)
        : table.Proposals.IndexOf(move.Target) is >= 0 and var proposal
            ? new(move.Limit == LimitKind.FirmUntil ? LimitOf.Firmness : LimitOf.Proposal, move.Target, proposal)
        : table.Agreements.IndexOf(move.Target) is >= 0 and var agreement
            ? AgreementSuspensionEffects.KeyOf(table, InstrumentRules.FirstOf(table, agreement))
        : new(LimitOf.Condition, move.Target, table.Conditions.IndexOf(move.Target));

    // A due that has passed and meant nothing is in no queue any more.
    private static NodaTime.Instant? Queued(in Table table, LimitKey key) =>
        key.Of == LimitOf.Condition && table.Conditions[key.Place].DuePassed ? null : table.Clock.Known(key, SaidOf(table, key));

    private static End SaidOf(in Table table, LimitKey key) =>
        key.Of switch
        {
            LimitOf.Deadline => table.Clock.Deadline,
            LimitOf.Suspension => table.Clock.ResumesAt,
            LimitOf.Condition => table.Conditions[key.Place].InitialDue,
            LimitOf.AgreementSuspension => AgreementSuspensionRules.Of(table, key.Place)?.Until ?? End.Never,
            LimitOf.Firmness => table.Proposals[key.Place].Move.Firmness,
            _ => table.Proposals[key.Place].Move.Expires,
        };

    // The deadline is set by whom the protocol names, the end of a suspension by who may resume.
    private static Objection OfTalks(in MoveInContext it, Move.SetLimit move) =>
        move.Limit is null && FirmOfferRules.EndsOneByDeadline(it, move.Until) ? ProposalFirm
        : move.Limit == LimitKind.FirmUntil ? LimitChangeNotAllowed
        : !TalksRules.MaySteer(it, move.Limit is null ? it.Table.Protocol.DeadlineSetBy : it.Table.Protocol.SuspendedBy)
            ? LimitChangeNotAllowed
        : None;

    // Only its proposer, and only so that it stands, or binds, for longer.
    private static Objection OfProposal(in MoveInContext it, Move.SetLimit move, Proposal proposal) =>
        ProposalRules.Stands(proposal) || (proposal.Seat == it.Seat && IsForLonger(it, move, proposal) ? None : LimitChangeNotAllowed);

    private static bool IsForLonger(in MoveInContext it, Move.SetLimit move, Proposal proposal) =>
        move.Limit switch
        {
            null => IsNoSooner(it, move.Until, it.Table.Expires(proposal)),
            LimitKind.FirmUntil => it.Table.FirmnessOf(proposal).IsNever
                || (!move.Until.IsNever && IsNoSooner(it, move.Until, it.Table.FirmUntil(proposal))),
            _ => false,
        };

    // Of an agreement, the end of its suspension, by who may resume it; its term is changed by consent (Takeover.AmendTerm).
    private static Objection OfAgreement(in MoveInContext it, Move.SetLimit move, int agreement) =>
        move.Limit != LimitKind.SuspendedUntil ? LimitChangeNotAllowed
        : AgreementSuspensionRules.Of(it.Table, agreement) is not { } suspension ? AgreementNotInForce
        : AgreementSuspensionRules.MayEnd(it.Table, agreement, suspension, it.Seat) ? None
        : LimitChangeNotAllowed;

    private static bool LeadsToItself(in Table table, Move.SetLimit move) =>
        table.Agreements.IndexOf(move.Target) is >= 0 and var agreement
            ? InstrumentRules.LeadsTo(table, agreement, move.Until)
            : LimitRules.LeadsTo(table, move.Target, move.Until);

    // Whom it benefits gives more time; the maker of a promise outside agreements sets it as it likes. A due that passed and meant nothing
    // is set as if there had been none.
    private static Objection OfCondition(in MoveInContext it, Move.SetLimit move, Condition condition) =>
        !condition.IsOpen ? ConditionNotOutstanding
        : move.Limit is not null || SetterOf(condition) != it.Move.By ? LimitChangeNotAllowed
        : condition.IsPromiseOutsideAgreements || condition.DuePassed || IsNoSooner(it, move.Until, it.Table.Due(condition)) ? None
        : LimitChangeNotAllowed;

    private protected static PartyId? SetterOf(Condition condition) =>
        condition.IsPromiseOutsideAgreements ? condition.AskedParty : condition.Beneficiary;

    // As far as is known; nothing is later than never.
    private static bool IsNoSooner(in MoveInContext it, End end, NodaTime.Instant? present) =>
        LimitRules.Known(it, end) is not { } wanted || wanted >= present;
}

/// <summary>The expiry of a proposal, which its proposer may lift.</summary>
internal sealed class SetLimitOfProposalDescriptor : SetLimitDescriptor
{
    public override SubjectKind? ActsOnKind => SubjectKind.Proposal;

    public override Move? Sample(in Table table, PartyId by, int place, int most) =>
        table.Proposals[place].By == by ? new Move.SetLimit(by, table.Proposals[place].Key, End.Never) { At = table.SampleTime } : null;
}

/// <summary>The due of a condition, which whom it benefits may lift, and of a promise outside agreements its maker.</summary>
internal sealed class SetLimitOfConditionDescriptor : SetLimitDescriptor
{
    public override SubjectKind? ActsOnKind => SubjectKind.Condition;

    public override Move? Sample(in Table table, PartyId by, int place, int most) =>
        SetterOf(table.Conditions[place]) == by
            ? new Move.SetLimit(by, table.Conditions[place].Key, End.Never) { At = table.SampleTime }
            : null;
}

/// <summary>The end of the suspension of an agreement, which who may resume it lifts.</summary>
internal sealed class SetLimitOfAgreementDescriptor : SetLimitDescriptor
{
    public override SubjectKind? ActsOnKind => SubjectKind.Agreement;

    public override Move? Sample(in Table table, PartyId by, int place, int most) =>
        AgreementSuspensionRules.Of(table, place) is { } suspension
        && AgreementSuspensionRules.MayEnd(table, place, suspension, table.Seats.IndexOf(by.Value))
            ? new Move.SetLimit(by, table.Agreements[place].Key, End.Never) { Limit = LimitKind.SuspendedUntil, At = table.SampleTime }
            : null;
}
