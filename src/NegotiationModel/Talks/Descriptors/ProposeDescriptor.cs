using static NegotiationModel.Objection;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

internal sealed class ProposeDescriptor() : MoveDescriptor(new(Rights.None, TalksRequirement.Active) { UsesTurn = true })
{
    public override bool IsForRole(in MoveInContext it) => it.Table.Protocol.MayPropose(it.Party!) || ChangeRules.IsOwn(it);

    public override bool IsBesideTalks(in MoveInContext it) => ChangeRules.Names(it.Table, (Move.Propose)it.Move);

    public override bool IsOpenToLeaver(in MoveInContext it) =>
        AgreementProposalRules.PlaceOf(it.Table, (Move.Propose)it.Move) is >= 0 and var about
        && AgreementPartyRules.IsParty(it.Table, about, it.Seat);

    public override Objection CheckSubject(in MoveInContext it)
    {
        ref readonly var table = ref it.Table;
        var (move, areKnown) = ((Move.Propose)it.Move, true);
        var says = move.NamesMore; // most do not, and nothing more is asked of them
        var about = says ? AgreementProposalRules.PlaceOf(table, move) : -1;
        var (answered, replaced, revived) = (
            ProposalRules.Find(table, move.CounterTo?.Value, ref areKnown),
            ProposalRules.Find(table, move.Replaces?.Value, ref areKnown),
            !says || (about >= 0 && move.Target is null) ? null : ProposalRules.Find(table, move.RevivesProposalOrAgreement, ref areKnown)
        );
        var brings = says && move.HasText;
        return says && NamesUnknown(table, move) ? UnknownParty
            : !areKnown ? UnknownProposal
            : brings && NamingRules.AwaitUnknown(table, move.AgreementConditions) ? UnknownCondition
            : says && move.Target is not null && about < 0 ? UnknownAgreement
            : move.Proposal is { } id && NamingRules.IsTaken(table, id.Value) ? DuplicateId
            : brings && NamingRules.RepeatsId(table, move.AgreementConditions, move.Proposal?.Value) ? DuplicateId
            : OwnProposalRules.ForbidsCountering(it, answered) ? OwnProposal
            : replaced is not null && replaced.Seat != it.Seat ? NotYourProposal
            : replaced is { HasExpired: true } ? ProposalExpired
            : replaced is { IsOnTheTable: false } ? ProposalNotLive
            : revived is { IsOnTheTable: true } ? ProposalStillLive
            : replaced is not null && FirmOfferRules.ForbidsWithdrawal(it, replaced) ? ProposalFirm
            : brings && move.AgreementConditions.Count > 0 && !table.Protocol.AllowsConditions ? ConditionsNotAllowed
            : brings && NamingRules.WatchUnknown(table, move.AgreementConditions) ? UnknownSubject
            : CountedParties.IsNotAddressed(table, answered, it.Seat) ? ProposalNotAddressed
            : (says ? SideDealRules.AreParties(it, move) || ChangeRules.IsInTime(table, move, about) : None)
                || (
                    ResubmissionRules.IsPutAgain(table, move) ? ConsentRefusedBefore
                    : move.SilenceAccepts && !(table.Protocol.AllowsSilentAcceptance && !move.Expires.IsNever) ? SilenceNotAllowed
                    : None
                );
    }

    private static bool NamesUnknown(in Table table, Move.Propose move) =>
        NamingRules.AnyUnknown(table, move.UncommittedCoSponsors)
        || NamingRules.AnyUnknown(table, move.Between)
        || NamingRules.AnyUnknown(table, move.AgreementConditions)
        || NamingRules.UnknownIn(table, move.ChangeRule) is not null;

    public override Objection CheckContent(in MoveInContext it)
    {
        var move = (Move.Propose)it.Move;
        return move.NamesMore ? CheckMore(it, move) : CheckTerms(it.Table, move) || (move.SaysMore ? CheckEnds(it, move) : None);
    }

    private static Objection CheckEnds(in MoveInContext it, Move.Propose move) =>
        EndsTooSoon(it, move) ? TimeNotAfterMove
        : HangsOnUnknown(it.Table, move) ? UnknownIdInEnd
        : None;

    private static bool EndsTooSoon(in MoveInContext it, Move.Propose move) =>
        LimitRules.IsNotAfter(it, move.Expires) || LimitRules.IsNotAfter(it, move.Firmness);

    private static bool HangsOnUnknown(in Table table, Move.Propose move) =>
        LimitRules.IsUnknown(table, move.Expires) || LimitRules.IsUnknown(table, move.Firmness);

    private static Objection CheckTerms(in Table table, Move.Propose move) =>
        TermsRules.Check(table, move.Terms) || (AreSettled(table, move) ? IssueAlreadySettled : None);

    private static Objection CheckMore(in MoveInContext it, Move.Propose move) =>
        Said(it.Table, move)
        || (
            IsOneAgreement(it.Table, move) && BasketRules.AreAcross(it.Table, move) ? AgendaConflict
            : EndsTooSoon(it, move) || (move.HasText && HasTextTooSoon(it, move)) ? TimeNotAfterMove
            : HangsOnUnknown(it.Table, move) ? UnknownIdInEnd
            : move.HasText
            && LimitRules.HangOnWhatIsThere(it.Table, move.AgreementConditions, move.InForceUntil ?? End.Never, move.AppliedFrom)
                is { IsRaised: true } objection
                ? objection
            : ChangeRules.ComesBack(it.Table, move) ? CircularEnd
            : None
        );

    // What its text says, and between whom it is, is of one agreement.
    private static bool IsOneAgreement(in Table table, Move.Propose move) =>
        move.HasText || (move.Between.Count > 0 && SideDealRules.PartiesOf(table, move) is not null);

    private static bool AreSettled(in Table table, Move.Propose move) =>
        move.Between.Count > 0 && SideDealRules.PartiesOf(table, move) is { } parties
            ? SideDealRules.AreSettled(table, parties, move.Terms)
            : TermsRules.AreSettled(table, move.Terms);

    private static bool HasTextTooSoon(in MoveInContext it, Move.Propose move) =>
        LimitRules.IsNotAfter(it, move.InForceUntil ?? End.Never)
        || LimitRules.IsNotAfter(it, move.AppliedFrom)
        || LimitRules.AnyNotAfter(it, move.AgreementConditions);

    private static Objection Said(in Table table, Move.Propose move) =>
        ChangeRules.Names(table, move) ? ChangeRules.Check(table, move)
        : CheckTerms(table, move) is { IsRaised: true } misfit ? misfit
        : move.SupplementIssues.Count > 0 ? AgendaConflict
        : None;

    public override void Make(ref TableChange step, Move move, object logged, int seat) =>
        ProposalEffects.Propose(ref step, (Move.Propose)move, logged, seat);

    public override Move WithNewIds(in Table table, Move move) =>
        move switch
        {
            Move.Propose { HasText: true, AgreementConditions: var conditions } propose when NewIds.Lack(conditions) => WithNewIds(
                table,
                propose with
                {
                    AgreementConditions = NewIds.Of(table, conditions, propose.Proposal?.Value),
                }
            ),
            Move.Propose { Proposal: null } propose => propose with { Proposal = NewIds.OfProposal(table, propose) },
            _ => move,
        };

    public override Move? Sample(in Table table, PartyId by, int place, int most) =>
        IsAtTable(table, by)
            ? SampleTerms.Of(table) is { } terms
                ? new Move.Propose(by, terms) { At = table.SampleTime }
                : SampleDeal.Of(table, by, most) ?? SampleChange.Of(table, by, most) ?? Refused(table, by)
            : SampleChange.Of(table, by, most) ?? Refused(table, by);

    private static bool IsAtTable(in Table table, PartyId by) =>
        table.IsActive
        && table.Seats.IndexOf(by.Value) is >= 0 and var seat
        && table.IsPresent(seat)
        && table.Protocol.MayPropose(table.PartyAt(seat));

    // Whoever asks why it may not propose is told so of what it might.
    private static Move.Propose? Refused(in Table table, PartyId by) =>
        SampleTerms.Of(table) is { } terms ? new Move.Propose(by, terms) { At = table.SampleTime } : null;

    // The one whose answering, replacing or reviving is the trouble.
    public override Proposal? Concerned(in Table table, Move move, RefusalCode code)
    {
        var propose = (Move.Propose)move;
        var named = code switch
        {
            OwnProposal => propose.CounterTo?.Value,
            ProposalStillLive => propose.RevivesProposalOrAgreement,
            ProposalNotAddressed => propose.CounterTo?.Value,
            NotYourProposal or ProposalExpired or ProposalNotLive or ProposalFirm => propose.Replaces?.Value,
            _ => null,
        };
        return named is null ? null : table.Proposals.Find(named);
    }
}
