using static NegotiationModel.RefusalCode;

namespace NegotiationModel.Texts;

/// <summary>The rule behind each code, one line each.</summary>
public partial class NegotiationTexts
{
    /// <summary>The rule behind a code.</summary>
    /// <param name="code">The code.</param>
    public virtual string Rule(RefusalCode code) =>
        code switch
        {
            UnknownParty => "Only listed parties move, are co-sponsors, or are named in a condition.",
            PartyHasLeft => "A party that has left may make statements, ratify or refuse to, and join again, and nothing else.",
            UnknownRepresentative => "A party moves through its own representatives.",
            NoAuthority => "Whoever only speaks for a party may make statements and nothing else.",
            NotAllowedForRole =>
                "Principals are bound and respond; mediators propose where the protocol lets them; guarantors and observers do neither.",
            BeforeLastMove => "Moves are made in the order of time.",
            NegotiationClosed =>
                "When the talks are over, only their agreements live on, and what is said about these; and statements may be made.",
            NegotiationSuspended =>
                "While talks are suspended they can be resumed or left, proposals withdrawn, deadlines set, and conditions "
                    + "and agreements dealt with.",
            NotSuspended => "Only suspended talks can be resumed, and wait for something.",
            NotClosed => "Only closed talks can be reopened.",
            ReopeningNotAllowed => "Talks that failed, or whose agreement was dissolved, are reopened where the protocol allows it.",
            JoiningNotAllowed => "Parties join where the protocol allows it; who has left may come back.",
            AlreadyPresent => "A party has one seat.",
            DeadlineNotYours => "The protocol says who sets the deadline.",
            NotYourTurn => "Where turns alternate, proposing, accepting, rejecting, abstaining and walking away use up the turn.",
            AgendaNotYours => "The protocol says who adds to the agenda.",
            SuspensionNotYours =>
                "The protocol says who suspends the talks and resumes them; who has suspended them says for what they wait. "
                    + "An agreement is suspended as its text allows, and resumed by who suspended it, or by any other party once that "
                    + "one is gone.",
            ResumptionConditionOutstanding =>
                "Suspended talks are resumed when the conditions set on that are met or waived, or have failed.",
            UnknownProposal => "A proposal is named by its id.",
            UnknownCondition => "A condition is named by its id.",
            UnknownAgreement => "An agreement is named by its id; it may be left out when exactly one is pending.",
            DuplicateId => "An id names one thing, and who joins again is as it was listed.",
            OwnProposal => "Nobody answers its own proposal, and a committed proposer has accepted it by putting it forward.",
            NotYourProposal => "A proposal is withdrawn or revised by the party that put it forward.",
            NotYourCondition =>
                "A condition is reported met or failed by its judges. Where it names none, the party it asks reports it met, "
                    + "and a precedent one failed; of the world, and of the failing of a subsequent one, the party for whose "
                    + "benefit it stands or a mediator does, never the party it asks. It is waived by the party for whose "
                    + "benefit it stands, and refused by the party it asks, by the judges of a consent, or by the proposer of what is "
                    + "accepted. What watches a status is met and fails by itself.",
            NotARatifier => "The protocol lists who ratifies.",
            ProposalExpired => "At the instant at which it expires it is too late.",
            ProposalNotLive => "A proposal that has ended can be answered with a new one, or revived, but not dealt with any more.",
            ProposalStillLive => "Only a proposal that has ended can be revived.",
            ProposalFirm => "A firm offer cannot be withdrawn or replaced by its proposer before its time is over, nor ended by its "
                + "walking away or by a sooner deadline that it sets.",
            AlreadyDone => "Nobody accepts, concedes, accedes or gives notice twice, and who has ratified or refused to has spoken.",
            ConditionNotOutstanding => "A condition is dealt with once, and replaced while it is open.",
            NotForConditionSubsequent =>
                "A condition subsequent fails and is not refused, unless it asks consent or is only demanded; none hangs on the talks.",
            AgreementNotPending =>
                "Only an agreement that waits for ratification can be ratified or refused, or be given a condition precedent.",
            ConditionsNotAllowed =>
                "Acceptances, proposals and what is agreed have conditions, and there are promises, where the protocol allows them.",
            PartialAcceptanceNotAllowed =>
                "A package is accepted or rejected whole; issues are accepted and rejected one by one where they are settled one by one.",
            NothingNamed =>
                "A proposal, an acceptance or a rejection in part, and an extension of the agenda name at least one issue, and who "
                    + "requires or promises something a condition.",
            UnknownIssue => "Terms are on issues of the agenda, and an acceptance or a rejection on issues of the proposal.",
            ValueOutsideIssue => "A value is one that the agenda allows on its issue.",
            IssueAlreadySettled =>
                "What an agreement in force or pending settles is proposed anew only to amend it, and what was agreed cannot be rejected.",
            TermsDiffer => "Terms restated are those of the proposal, or of the part that is accepted; with others an acceptance is a "
                + "counter-proposal in disguise (the mirror-image rule).",
            AgendaConflict =>
                "An extension of the agenda names an issue once and adds; it changes no type, currency or step, narrows no bound, "
                    + "and moves nothing to another basket. What a proposal says beside its terms is of one basket.",
            TimeNotAfterMove => "A limit lies after the move that sets it.",
            UnknownSubject => "Limits are of, and conditions watch, what there is: the talks, a proposal, a condition, an agreement.",
            LimitChangeNotAllowed =>
                "The deadline is set by whom the protocol names, and the end of a suspension by who may resume; the term of an agreement "
                    + "is changed by consent. A proposal is given more time by its proposer, and a condition by the party for whose "
                    + "benefit it stands. Nobody gives less, except of a promise outside agreements its maker.",
            ProposalNotAddressed => "What is about an agreement is answered by its parties.",
            ConditionNotDemanded => "Only what is demanded is conceded.",
            NotPartyToAgreement => "An agreement is left by its parties; they set conditions on it after the fact, and concede them.",
            AgreementNotInForce =>
                "A party leaves an agreement that binds, and stays in one that it is leaving; one in force is suspended, and "
                    + "resumed while it is. What stands is amended, "
                    + "supplemented or ended, and conditions are set on it; "
                    + "what was dissolved, ended, lapsed or did not come into force is revived.",
            ExitNotAllowed => "An agreement is left as its text allows: at will, with notice, or once a condition has failed that stands "
                + "for the benefit of who leaves.",
            AccessionNotAllowed => "Others come into an agreement that binds, or will, where its text lets them.",
            ConsentRefusedBefore => "What a body has refused is not asked of it again for the same terms, where the protocol says so.",
            SilenceNotAllowed => "Silence accepts where the protocol lets it, and when a proposal expires.",
            AbstentionNotAllowed => "Principals say neither yes nor no where the protocol lets them.",
            UnknownIdInEnd => "A limit hangs on conditions and agreements that there are.",
            CircularEnd => "No limit hangs on itself.",
            EssentialIssueMissing => "No package is accepted without every essential issue (CISG art. 14).",
            VotesContradictResult =>
                "A vote is reported as what it comes to by the tests of the condition, and nobody votes beyond the roll.",
            _ => throw new ArgumentOutOfRangeException(nameof(code), code, null),
        };
}
