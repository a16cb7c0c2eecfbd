using static NegotiationModel.RefusalCode;

namespace NegotiationModel.Texts;

/// <summary>Refusals: a sentence on the move and the table, and where it helps, what there is instead.</summary>
public partial class NegotiationTexts
{
    /// <summary>Why a move is refused, in a sentence or two.</summary>
    /// <param name="refusal">The refusal.</param>
    public virtual string Describe(Refusal refusal)
    {
        var (who, other, id) = Concerned(refusal);
        return refusal.Code switch
        {
            UnknownParty => (
                IsMover(refusal) ? $"No party {who} is listed." : $"{who} names a party that is not listed: {refusal.OffendingId}."
            ) + Known(refusal, "Listed"),
            PartyHasLeft => $"{who} has left the table and must join again first.",
            UnknownRepresentative => $"{who} has no representative {refusal.OffendingId}." + Known(refusal, "There are"),
            NoAuthority => $"{Short(refusal.RepresentativeName)} speaks for {who} but cannot bind it.",
            NotAllowedForRole => $"{who} is {(refusal.MoverRole == Role.Observer ? "an" : "a")} {RoleOf(refusal)} and "
                + $"{(refusal.Move is Move.Propose ? "may not propose here" : $"does not {Infinitive(refusal.Move)}")}.",
            BeforeLastMove =>
                $"The move is dated {MoveTime(refusal)}, before {Decisive(refusal)}, up to which the talks have already gone.",
            NegotiationClosed => $"The talks are over ({StatusOf(refusal)}): {who} cannot {Infinitive(refusal.Move)} any more.",
            NegotiationSuspended => $"The talks are suspended: {who} cannot {Infinitive(refusal.Move)} before they are resumed.",
            NotSuspended when refusal.Move is Move.Require =>
                "The talks are not suspended, so that nothing is waited for before they resume.",
            NotSuspended => "The talks are not suspended, so there is nothing to resume.",
            NotClosed => "The talks are not over, so there is nothing to reopen.",
            ReopeningNotAllowed => refusal.Protocol.AllowsReopening
                ? "The talks concluded and what was agreed stands."
                : "The protocol does not let these talks be reopened.",
            JoiningNotAllowed => "The rules of this table let nobody new join.",
            AlreadyPresent => $"{who} is at the table already.",
            DeadlineNotYours => refusal.Protocol.DeadlineSetBy == ProcedureControl.Nobody
                ? "The rules of this table leave the deadline to nobody."
                : $"{who} may not set the deadline of these talks: the protocol leaves that to {Steering(refusal.Protocol.DeadlineSetBy)}.",
            AgendaNotYours => refusal.Protocol.AgendaSetBy == ProcedureControl.Nobody
                ? "The rules of this table leave the agenda to nobody: it stays as it is."
                : $"{who} may not add to the agenda of these talks: the protocol leaves that to {Steering(refusal.Protocol.AgendaSetBy)}.",
            SuspensionNotYours when refusal.Move is Move.Require =>
                $"{who} did not suspend the talks, and does not say for what they wait.",
            SuspensionNotYours when refusal.Move is Move.Suspend { Agreement: not null } =>
                $"The text of {id} does not let its parties suspend it.",
            SuspensionNotYours when refusal.Move is Move.Resume { Agreement: not null } =>
                $"{who} did not suspend {id}, and so does not resume it.",
            ResumptionConditionOutstanding =>
                $"The talks wait for {refusal.ExistingIds}: they are not resumed before that is met, waived, or can no longer be met.",
            SuspensionNotYours => refusal.Protocol.SuspendedBy == ProcedureControl.Nobody
                ? "The rules of this table let nobody suspend or resume the talks."
                : $"{who} may not {Infinitive(refusal.Move)} these talks: the protocol leaves that to "
                    + $"{Steering(refusal.Protocol.SuspendedBy)}.",
            NotYourTurn => $"It is the turn of {other}, not of {who}.",
            UnknownProposal => $"{who} names a proposal that was never tabled: {refusal.OffendingId}." + Known(refusal, "Tabled"),
            UnknownCondition => $"{who} names a condition that nobody has set: {refusal.OffendingId}." + Known(refusal, "Set"),
            UnknownAgreement when refusal.OffendingId is null => "It is not clear which agreement is meant: not exactly one is pending."
                + Known(refusal, "Pending"),
            UnknownAgreement => $"{who} names an agreement that never came about: {refusal.OffendingId}." + Known(refusal, "There are"),
            DuplicateId => refusal.Move is Move.Join
                ? $"{refusal.OffendingId} is listed otherwise: who joins again is as it was."
                : $"{who} uses an id that is taken: {refusal.OffendingId}.",
            OwnProposal => refusal.Move switch
            {
                Move.Propose or Move.Accept { Terms: not null } => $"{id} is {who}'s own proposal, which {who} cannot answer.",
                Move.Accept => $"{who} put {id} forward and accepted it by doing so.",
                _ => $"{who} put {id} forward, and may withdraw it instead.",
            },
            NotYourProposal => $"{id} was put forward by {other}, not by {who}.",
            NotYourCondition => $"The condition {id} is not for {who} to {Infinitive(refusal.Move)}{Others(refusal)}.",
            NotARatifier => $"{who} is not among those who ratify{Others(refusal)}.",
            ProposalExpired => $"{id} was open {UntilLimit(refusal)} and has expired.",
            ProposalNotLive when !IsDated(refusal) => $"{id} is not on the table any more: it was {StatusOf(refusal)}.",
            ProposalNotLive => $"{id} is not on the table any more: it was {StatusOf(refusal)} on {Decisive(refusal)}.",
            ProposalStillLive => $"{id} is still on the table and need not be revived.",
            ProposalFirm when refusal.Limit is null => $"{id} is a firm offer, and its time is not over.",
            ProposalFirm => $"{id} is a firm offer {UntilLimit(refusal)}.",
            AlreadyDone when refusal.Move is Move.Accept { AccedesTo: not null } => $"{who} is a party to {id} already.",
            AlreadyDone => refusal.Move switch
            {
                Move.Accept => $"{who} has accepted {id} outright already.",
                Move.ConcedeDemand => $"{who} has conceded {id} already.",
                Move.Withdraw => $"{who} is leaving {id} already.",
                _ => $"{who} has spoken on {id} already.",
            },
            ConditionNotOutstanding => $"The condition {id} is {StatusOf(refusal)} and not outstanding.",
            NotForConditionSubsequent when refusal.Move is Move.Require =>
                $"{who} sets a condition subsequent on the talks: only precedent and free ones hang on them.",
            NotForConditionSubsequent => $"The condition {id} is a condition subsequent: it can fail, but not be refused.",
            AgreementNotPending when refusal.Move is Move.Require =>
                $"The agreement {id} is {StatusOf(refusal)}: what should have come before that cannot be required any more.",
            AgreementNotPending => $"The agreement {id} is {StatusOf(refusal)} and does not wait for ratification.",
            ConditionsNotAllowed => refusal.Move is Move.Accept
                ? "The protocol does not let an acceptance be subject to conditions."
                : "The protocol allows no conditions.",
            PartialAcceptanceNotAllowed when refusal.Move is Move.Abstain =>
                $"{id} is settled as a package: {who} abstains on the whole of it or not at all.",
            PartialAcceptanceNotAllowed =>
                $"{id} is settled as a package: it is {(refusal.Move is Move.Reject ? "rejected" : "accepted")} whole or not at all.",
            NothingNamed when refusal.Move is Move.Require or Move.Promise => $"{who} names no condition.",
            NothingNamed => $"{who}'s {(refusal.Move is Move.Propose ? "proposal" : "move")} names no issue.",
            UnknownIssue when refusal.Subjects.Count > 0 => $"{who} names an issue that is not in {id}: {refusal.Issue}."
                + Agenda(refusal, $"In {id}"),
            UnknownIssue => $"{who} names an issue that is not on the agenda: {refusal.Issue}." + Agenda(refusal, "On the agenda"),
            ValueOutsideIssue => $"{who} puts {Offending(refusal)} on {IssueName(refusal)}: {Outside(refusal)}." + Meant(refusal),
            IssueAlreadySettled when refusal.Move is Move.Reject => $"{who} cannot reject what is agreed already: {IssueName(refusal)}.",
            IssueAlreadySettled when refusal.Move is Move.Abstain =>
                $"{who} cannot abstain on what is agreed already: {IssueName(refusal)}.",
            IssueAlreadySettled when refusal.Issue is null =>
                $"{who} cannot revive {id} like that: it stands, or an issue of it is agreed otherwise, or is to be agreed anew.",
            IssueAlreadySettled => $"{who} puts {Offending(refusal)} on {IssueName(refusal)}, which {id} settles at {Expected(refusal)}.",
            TermsDiffer when refusal.Value is null =>
                $"The terms restated are a part of {id} ({Difference(refusal)}), which is not what {who} accepts.",
            TermsDiffer =>
                $"The terms restated are not those of {id} ({Difference(refusal)}): this is a counter-proposal, not an acceptance.",
            AgendaConflict when refusal is { Move: Move.Propose, Issue: null } =>
                "The parties, the conditions, the term and the ways out of a proposal are those of one agreement, and its issues stand "
                    + "in several baskets.",
            AgendaConflict when refusal.OffendingId is { } basket =>
                $"{who} names a basket in which {IssueName(refusal)} cannot stand: {basket}." + Known(refusal, "There are"),
            AgendaConflict => refusal.RelevantIssues.Count > 0
                ? $"The move would change or narrow {Describe(refusal.RelevantIssues[0])}."
                : $"The move names {refusal.Issue} twice, or as an issue on which nothing is possible.",
            TimeNotAfterMove when refusal.Move is Move.Resume => $"No time is left of the promise {id}: its due must be set anew first.",
            TimeNotAfterMove =>
                $"{who} sets {LimitName(refusal)} to {Decisive(refusal)}, which is not after the move itself, {MoveTime(refusal)}.",
            EssentialIssueMissing =>
                $"{id} says nothing on {string.Join(", ", refusal.RelevantIssues.Select(issue => Short(issue.Name)))}, without which "
                    + "no package is accepted.",
            UnknownSubject => refusal.Move is Move.SetLimit
                ? $"{who} sets a limit of something that is not there: {refusal.OffendingId}."
                : $"{who} names something that is not there: {refusal.OffendingId}.",
            VotesContradictResult => $"The votes that {who} reports of {id} ({VotesOf(refusal)}) do not come to that.",
            LimitChangeNotAllowed when refusal.Subjects is [{ Kind: SubjectKind.Negotiation }] =>
                $"The limit of the talks is not for {who} to set like that.",
            LimitChangeNotAllowed => $"The limit of {refusal.OffendingId} is not for {who} to set like that.",
            ProposalNotAddressed when refusal.ExistingIds.Count > 0 =>
                $"{id} is between {refusal.ExistingIds}: it is not for {who} to answer.",
            ProposalNotAddressed => $"{id} is about an agreement to which {who} is no party, so that it is for others to answer.",
            NotPartyToAgreement when refusal.Move is Move.Propose =>
                $"{who} names parties who cannot make that deal: they are two principals at least, and {who} is one of them if it "
                    + "proposes with commitment.",
            NotPartyToAgreement => $"{who} is no party to {id}.",
            AgreementNotInForce when refusal.Move is Move.Propose { Target: null } =>
                $"The agreement {id} is {StatusOf(refusal)} and cannot be revived: others have taken its place, fewer than two parties are "
                    + "left, or it belongs to what is not in force yet.",
            AgreementNotInForce when refusal.Move is Move.Propose =>
                $"The agreement {id} is {StatusOf(refusal)}, so there is nothing to change, to add to or to end.",
            AgreementNotInForce when refusal.Move is Move.Require =>
                $"The agreement {id} is {StatusOf(refusal)}, so that nothing can be required of it any more.",
            AgreementNotInForce when refusal.Move is Move.Suspend =>
                $"The agreement {id} is {StatusOf(refusal)}, so there is nothing to suspend.",
            AgreementNotInForce when refusal.Move is Move.SetLimit =>
                $"The agreement {id} is {StatusOf(refusal)} and not suspended, so that has no end.",
            ConditionNotDemanded => $"The condition {id} is {StatusOf(refusal)} and not claimed, so there is nothing to concede.",
            AgreementNotInForce => refusal.Move is Move.Resume
                ? $"{who} is not leaving {id}, and it is not suspended, so there is nothing to take back."
                : $"The agreement {id} is {StatusOf(refusal)} and does not bind, so there is nothing to leave.",
            ExitNotAllowed => $"The agreement {id} does not let {who} leave, or not before a condition has failed.",
            AccessionNotAllowed => refusal.DecidingStatus is null
                ? $"The agreement {id} is not open to others, so that {who} cannot accede to it."
                : $"The agreement {id} is {StatusOf(refusal)} and does not bind, so that there is nothing to accede to.",
            ConsentRefusedBefore =>
                $"{other} has refused its consent to just these terms: only others, or a part of them, may be put to it.",
            SilenceNotAllowed => refusal.Protocol.AllowsSilentAcceptance
                ? $"{who} lets silence accept a proposal that does not expire: there is no time at which it would."
                : "The protocol does not let silence accept anything.",
            AbstentionNotAllowed => $"The protocol knows no abstention: {who} accepts {id}, rejects it, or says nothing.",
            UnknownIdInEnd => $"{who} sets a limit that hangs on something that is not there: {refusal.OffendingId}.",
            CircularEnd => $"{who} sets a limit that hangs on itself: {refusal.OffendingId}.",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static string Steering(ProcedureControl by) => by == ProcedureControl.Mediators ? "mediators" : "principals and mediators";

    private static string LimitName(Refusal refusal) =>
        refusal.Move switch
        {
            Move.Propose propose when IsDecisive(refusal, propose.Expires) => "the expiry (expires)",
            Move.Propose propose when IsDecisive(refusal, propose.Firmness) => "the end of the firm offer (firmUntil)",
            Move.SetDeadline => "the deadline",
            Move.Suspend => "the end of the suspension (until)",
            _ => "a limit",
        };

    private static string VotesOf(Refusal refusal) =>
        ((refusal.Move as Move.MeetCondition)?.Votes ?? (refusal.Move as Move.RefuseCondition)?.Votes) is { } votes ? Count(votes) : "";

    private static string Infinitive(Move move) =>
        move.Kind switch
        {
            MoveKind.SetDeadline => "set the deadline",
            MoveKind.RefuseRatification => "refuse ratification",
            MoveKind.WalkAway => "walk away",
            MoveKind.ExtendAgenda => "add to the agenda",
            MoveKind.FailCondition => "report failed",
            MoveKind.SetLimit => "set the limit",
            _ => EnumNames.Name(move.Kind),
        };

    private static string Known(Refusal refusal, string there) =>
        Meant(refusal) + (refusal.ExistingIds.Count > 0 ? $" {there}: {refusal.ExistingIds}." : "");

    private static string Agenda(Refusal refusal, string there) =>
        Meant(refusal)
        + (
            refusal.RelevantIssues.Count > 0
                ? $" {there}: {string.Join(", ", refusal.RelevantIssues.Select(issue => Short(issue.Name)))}."
                : ""
        );

    private static string Meant(Refusal refusal) => Suggested(refusal) is { } meant ? $" Did you mean {meant}?" : "";

    private string Difference(Refusal refusal) =>
        refusal.Value is null ? $"{IssueName(refusal)}, {Expected(refusal)}, is left out"
        : refusal.ProposedOrAgreedValue is null ? $"nothing was proposed on {IssueName(refusal)}"
        : $"{IssueName(refusal)}: {Offending(refusal)} instead of {Expected(refusal)}";

    private string Outside(Refusal refusal) =>
        (MisfitOf(refusal), refusal.RelevantIssues[0]) switch
        {
            (ValueMismatch.OtherKind, var issue) => $"it is {Kind(refusal.Value!.Value)}, where {Needed(issue)} is "
                + $"needed{(issue is ChoiceIssue ? "" : $" ({DescribeAllowedValues(issue)})")}",
            (ValueMismatch.NotReadable, var issue) => $"{Needed(issue)} is needed",
            (ValueMismatch.NoOption, var issue) => $"the options are {SomeOptions(issue)}",
            (ValueMismatch.NotWhole, var issue) => $"a whole number is needed ({DescribeAllowedValues(issue)})",
            (ValueMismatch.TooLow, var issue) => $"it is below {Format(Least(issue), issue)}",
            (ValueMismatch.TooHigh, var issue) => $"it is above {Format(Greatest(issue), issue)}",
            (_, var issue) => $"it lies between steps of {Step(issue)}",
        };

    private static string Kind(Value value) =>
        value.Kind switch
        {
            ValueKind.Number => "a number",
            ValueKind.Boolean => "yes or no",
            ValueKind.DateRange => "a date range",
            _ => "a text",
        };

    private static string Needed(Issue issue) =>
        issue switch
        {
            MoneyIssue => "an amount",
            IntegerIssue => "a whole number",
            NumberIssue => "a number",
            YesNoIssue => "yes or no",
            DateIssue => "a date such as 2026-03-02",
            DateRangeIssue => "a range of dates, the first not after the last,",
            DurationIssue => "a duration such as P30D",
            ChoiceIssue => "one of the options",
            _ => "a text",
        };
}
