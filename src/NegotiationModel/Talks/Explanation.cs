using NodaTime;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

/// <summary>Puts a refusal into words, from the table as it stood when the move was judged.</summary>
internal static class Explanation
{
    public static Refusal Of(in Table table, Move move, RefusalCode code, Instant at)
    {
        var proposal = ProposalOf(table, move, code);
        return new(code, RuleText.Of(code), Sentence(table, move, code, at, proposal))
        {
            Parties = proposal is null || proposal.By == move.By ? [move.By] : [move.By, proposal.By],
            Subjects = Subjects(table, move, proposal),
            Instants = Instants(table, code, at, proposal),
        };
    }

    private static string Sentence(in Table table, Move move, RefusalCode code, Instant at, Proposal? proposal)
    {
        var who = Quote.Short(table.Seats.Find(move.By.Value)?.Party.Name ?? (move as Move.Join)?.Party.Name ?? move.By.Value);
        var id = proposal?.Id.Value ?? move.Subject?.Id ?? "it";
        var zone = table.Setting.TimeZone;
        return code switch
        {
            UnknownParty => table.Seats.Find(move.By.Value) is null ? $"No party {move.By} is listed." : $"{who} names a party that is not listed.",
            PartyHasLeft => $"{who} has left the table and must join again first.",
            UnknownRepresentative => $"{who} has no representative {move.Through}.",
            NoAuthority => $"{Person(table, move)} speaks for {who} but cannot bind it.",
            NotAllowedForRole => $"{who} is {Article(table, move)} and {(move is Move.Propose ? "may not propose here" : $"does not {Act(move)}")}.",
            BeforeLastMove => $"The move is dated {TimeText.Of(at, zone)}, before {TimeText.Of(table.Now, zone)}, up to which the talks have already gone.",
            NegotiationClosed => $"The talks are over ({Wire.Words(Wire.Name(table.Status))}): {who} cannot {Act(move)} any more.",
            NegotiationSuspended => $"The talks are suspended: {who} cannot {Act(move)} before they are resumed.",
            NotSuspended => "The talks are not suspended, so there is nothing to resume.",
            NotClosed => "The talks are not over, so there is nothing to reopen.",
            ReopeningNotAllowed => table.Protocol.Reopening ? "The talks concluded and what was agreed stands." : "The protocol does not let these talks be reopened.",
            JoiningNotAllowed => $"The protocol does not let {who} join.",
            AlreadyPresent => $"{who} is at the table already.",
            DeadlineNotYours => table.Protocol.DeadlineSetBy == DeadlineSetter.Nobody ? "The deadline of these talks is fixed." : $"{who} may not set the deadline of these talks.",
            NotYourTurn => $"It is the turn of {Quote.Short(table.PartyAt(table.Turn).Name)}, not of {who}.",
            UnknownProposal => $"{who} names a proposal that was never tabled{Named(move)}.",
            UnknownCondition => $"{who} names a condition that nobody has set{Named(move)}.",
            UnknownAgreement => move.Subject is null && move is not Move.State ? "It is not clear which agreement is meant: not exactly one is pending." : $"{who} names an agreement that never came about{Named(move)}.",
            DuplicateId => $"{who} uses an id that is taken{(move is Move.Propose { Proposal: { } taken } ? $": {taken}" : "")}.",
            OwnProposal => move is Move.Propose ? $"{who} cannot answer {id}, which is its own proposal." : $"{who} put {id} forward and has accepted it thereby.",
            NotYourProposal => $"{id} was put forward by {Quote.Short(table.PartyAt(proposal!.Seat).Name)}, not by {who}.",
            NotYourCondition => $"The condition {id} is not for {who} to {Act(move)}.",
            NotARatifier => $"{who} is not among those who ratify.",
            ProposalExpired => $"{id} expired on {TimeText.Of(proposal!.EndedAt!.Value, zone)}.",
            ProposalNotLive => $"{id} is not on the table any more: it was {Wire.Words(Wire.Name(proposal!.Status))} on {TimeText.Of(proposal.EndedAt!.Value, zone)}.",
            ProposalStillLive => $"{id} is still on the table and need not be revived.",
            ProposalFirm => $"{id} is a firm offer until {TimeText.Of(proposal!.Move.FirmUntil!.Value, zone)}.",
            AlreadyResponded => move is Move.Accept or Move.Reject ? $"{who} has accepted {id} outright already." : $"{who} has spoken on {id} already.",
            ConditionNotOutstanding => $"The condition {id} is {Wire.Words(Wire.Name(table.Conditions[id].Status))} and not outstanding.",
            NotPrecedent => $"The condition {id} is a condition subsequent: it can fail, but not be refused.",
            AgreementNotPending => $"The agreement {id} is {Wire.Words(Wire.Name(table.Agreements[id].Status))} and does not wait for ratification.",
            ConditionsNotAllowed => "The protocol does not let an acceptance be subject to conditions.",
            PartialAcceptanceNotAllowed => $"{id} is settled as a package: it is accepted whole or not at all.",
            EmptyTerms => $"{who} names no issue.",
            UnknownIssue => $"{who} names an issue that is not {(move is Move.Accept ? $"in {id}" : "on the agenda")}{UnknownIn(table, move)}.",
            ValueOutsideIssue => $"{who} puts a value on an issue that the agenda does not allow{MisfitIn(table, move)}.",
            IssueAlreadySettled => $"{who} touches an issue that an agreement has settled.",
            TermsDiffer => $"The terms restated are not those of {id}: this is a counter-proposal, not an acceptance.",
            AgendaConflict => "The amendment would change the kind of an issue or take something off the agenda.",
            TimeNotAfterMove => $"{who} sets a limit that is not after the move itself, {TimeText.Of(at, zone)}.",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static string Act(Move move) => move.Kind switch
    {
        MoveKind.SetDeadline => "set the deadline",
        MoveKind.RefuseRatification => "refuse ratification",
        MoveKind.WalkAway => "walk away",
        MoveKind.AmendAgenda => "amend the agenda",
        MoveKind.Fail => "report failed",
        _ => Wire.Name(move.Kind),
    };

    private static string Article(in Table table, Move move) =>
        table.Seats.Find(move.By.Value)?.Party.Role is { } role ? (role == Role.Observer ? "an " : "a ") + Wire.Name(role) : "not seated";

    private static string Person(in Table table, Move move) =>
        Quote.Short(table.Seats.Find(move.By.Value)?.Party.Representative(move.Through!.Value)?.Name ?? move.Through!.Value.Value);

    private static string Named(Move move) => move is Move.State { About: { } about } ? $": {about}" : move.Subject is { } subject ? $": {subject.Id}" : "";

    private static string UnknownIn(in Table table, Move move)
    {
        if (move is Move.Accept { Issues: { } named } accept && table.Proposals.Find(accept.Proposal.Value) is { } proposal)
            foreach (var issue in named)
                if (proposal.Terms.IndexOf(issue) < 0)
                    return $": {issue}";
        foreach (var term in TermsOf(move))
            if (table.Agenda.IndexOf(term.Issue.Value) < 0)
                return $": {term.Issue}";
        return "";
    }

    private static string MisfitIn(in Table table, Move move)
    {
        foreach (var term in TermsOf(move))
            if (table.Agenda.Find(term.Issue.Value) is { } item && !item.Issue.Fits(term.Value))
                return $" ({Quote.Short(term.ToString())})";
        return "";
    }

    private static Terms TermsOf(Move move) => (move as Move.Propose)?.Terms ?? (move as Move.Accept)?.Terms ?? Terms.Empty;

    // The proposal the sentence is about: for a tabling, the one whose answering, replacing or reviving is the trouble.
    private static Proposal? ProposalOf(in Table table, Move move, RefusalCode code) => move switch
    {
        Move.Propose propose => code switch
        {
            OwnProposal => Find(table, propose.Answers),
            ProposalStillLive => Find(table, propose.Revives),
            ProposalFirm when Find(table, propose.Replaces) is not { Move.FirmUntil: not null } => SubjectRules.FirmOneOf(table, table.Seats.IndexOf(move.By.Value), table.Now),
            NotYourProposal or ProposalExpired or ProposalNotLive or ProposalFirm => Find(table, propose.Replaces),
            _ => null,
        },
        _ => move.Subject is { Kind: SubjectKind.Proposal } subject ? table.Proposals.Find(subject.Id) : null,
    };

    private static Proposal? Find(in Table table, ProposalId? id) => id is { } named ? table.Proposals.Find(named.Value) : null;

    private static ValueList<Subject> Subjects(in Table table, Move move, Proposal? proposal) =>
        proposal is not null ? [Subject.Of(proposal.Id)]
        : move.Subject is { } subject && (table.Conditions.Find(subject.Id) is not null || table.Agreements.Find(subject.Id) is not null) ? [subject]
        : [];

    private static ValueList<Instant> Instants(in Table table, RefusalCode code, Instant at, Proposal? proposal) => code switch
    {
        BeforeLastMove => [at, table.Now],
        ProposalExpired or ProposalNotLive when proposal?.EndedAt is { } ended => [at, ended],
        ProposalFirm when proposal?.Move.FirmUntil is { } firm => [at, firm],
        _ => [at],
    };

}
