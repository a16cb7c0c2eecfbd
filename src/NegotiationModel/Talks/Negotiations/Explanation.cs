using NodaTime;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

/// <summary>The facts behind a refusal, from the table as it stood when the move was judged.</summary>
internal static partial class Explanation
{
    // What is listed, and what is looked through for it, must not cost more than the move.
    private const int Most = 20;

    public static Refusal Of(in Table table, Move move, RefusalCode code, Instant at)
    {
        var proposal = ProposalOf(table, move, code);
        var facts = About(
            table,
            new(code, move)
            {
                Subjects = Subjects(table, move, proposal),
                Instants = Instants(table, move, code, at, proposal),
                Status = StatusOf(table, move, code, proposal),
                Role = SeatOf(table, move.By)?.Party.Role,
                Representative = move.Through is { } person
                    ? (SeatOf(table, move.By)?.Party.Representative(person)?.Name ?? person.Value)
                    : null,
                Protocol = table.Protocol,
                TimeZone = table.Setting.TimeZone,
            }
        );
        facts = Between(table, facts, proposal);
        return facts with { Rule = NegotiationTexts.English.Rule(code), Message = NegotiationTexts.English.Tell(facts) };
    }

    private static Refusal About(in Table table, Refusal facts) =>
        facts.Code switch
        {
            UnknownParty => OfUnknownParty(table, facts),
            UnknownRepresentative => Unknown(facts, facts.Move.Through?.Value, People(table, facts.Move.By)),
            UnknownProposal => Unknown(facts, UnknownProposalOf(table, facts.Move), Ids(table.Proposals)),
            UnknownCondition => Unknown(facts, NamedBy(facts.Move), Ids(table.Conditions)),
            UnknownAgreement => Unknown(
                facts,
                NamedBy(facts.Move),
                facts.Move.Subject is null && facts.Move is not Move.State ? Pending(table) : Ids(table.Agreements)
            ),
            DuplicateId => facts with { Id = TakenBy(table, facts.Move) },
            UnknownIssue => OfUnknownIssue(table, facts),
            ValueOutsideIssue => OfMisfit(table, facts),
            IssueAlreadySettled => OfSettled(table, facts),
            TermsDiffer => OfDifference(table, facts),
            AgendaConflict => OfAmendment(table, facts),
            TermsIncomplete => OfEssentials(table, facts),
            _ => facts,
        };

    // The mover first, then whose the proposal is, whose turn it is, or who ratifies.
    private static Refusal Between(in Table table, Refusal facts, Proposal? proposal)
    {
        var parties = new List<PartyId> { facts.Move.By };
        if (facts.Code == NotYourTurn)
            parties.Add(table.PartyAt(table.Turn).Id);
        else if (facts.Code == NotARatifier)
            parties.AddRange(table.Protocol.Ratifiers.Take(Most));
        else if (facts.Code == NotYourCondition)
            parties.AddRange(ForWhom(table, facts.Move.Kind, table.Conditions[facts.Move.Subject!.Value.Id]).Take(Most));
        else if (proposal is not null && proposal.By != facts.Move.By)
            parties.Add(proposal.By);
        var names = new List<string>();
        foreach (var party in parties)
            names.Add(SeatOf(table, party)?.Party.Name ?? (facts.Move as Move.Join)?.Party.Name ?? party.Value);
        return facts with { Parties = [.. parties], Names = [.. names] };
    }

    // Who may, of those the condition names.
    private static IEnumerable<PartyId> ForWhom(in Table table, MoveKind kind, Condition condition) =>
        kind switch
        {
            MoveKind.Refuse => condition.Of is { } asked
                ? [asked, table.Proposals[condition.ProposalAt].By]
                : [table.Proposals[condition.ProposalAt].By],
            not MoveKind.Waive when condition.Judges.Count > 0 => condition.Judges,
            MoveKind.Meet when condition.Of is { } asked => [asked],
            MoveKind.Fail when condition is { Kind: ConditionKind.Precedent, Of: { } asked } => [asked],
            _ => condition.IsOwnPromise ? [] : [condition.To],
        };

    // The proposal the sentence is about: for a tabling, the one whose answering, replacing or reviving is the trouble.
    private static Proposal? ProposalOf(in Table table, Move move, RefusalCode code) =>
        move switch
        {
            Move.Propose propose => code switch
            {
                OwnProposal => Find(table, propose.Answers),
                ProposalStillLive => Find(table, propose.Revives),
                NotYourProposal or ProposalExpired or ProposalNotLive or ProposalFirm => Find(table, propose.Replaces),
                _ => null,
            },
            Move.WalkAway or Move.SetDeadline when code == ProposalFirm => SubjectRules.Firmest(
                table,
                table.Seats.IndexOf(move.By.Value),
                table.Now
            ),
            _ => move.Subject is { Kind: SubjectKind.Proposal } subject ? table.Proposals.Find(subject.Id) : null,
        };

    private static Proposal? Find(in Table table, ProposalId? id) => id is { } named ? table.Proposals.Find(named.Value) : null;

    private static Seat? SeatOf(in Table table, PartyId party) => table.Seats.Find(party.Value);

    private static ValueList<Subject> Subjects(in Table table, Move move, Proposal? proposal) =>
        proposal is not null ? [Subject.Of(proposal.Id)]
        : move.Subject is { } subject && (table.Conditions.Find(subject.Id) is not null || table.Agreements.Find(subject.Id) is not null)
            ? [subject]
        : [];

    private static Enum? StatusOf(in Table table, Move move, RefusalCode code, Proposal? proposal) =>
        code switch
        {
            NegotiationClosed or NegotiationSuspended or NotSuspended or NotClosed or ReopeningNotAllowed => table.Status,
            ProposalExpired or ProposalNotLive or ProposalStillLive => proposal!.Status,
            ConditionNotOutstanding => table.Conditions[move.Subject!.Value.Id].Status,
            AgreementNotPending => table.Agreements[(move.Subject?.Id)!].Status,
            _ => null,
        };

    private static ValueList<Instant> Instants(in Table table, Move move, RefusalCode code, Instant at, Proposal? proposal) =>
        code switch
        {
            BeforeLastMove => [at, table.Now],
            ProposalExpired or ProposalNotLive when proposal?.EndedAt is { } ended => [at, ended],
            ProposalFirm when proposal?.Move.FirmUntil is { } firm => [at, firm],
            TimeNotAfterMove when PassedLimit(move, at) is { } limit => [at, limit],
            _ => [at],
        };

    private static Instant? PassedLimit(Move move, Instant at) =>
        move switch
        {
            Move.Propose propose => propose.Expires <= at ? propose.Expires : propose.FirmUntil,
            Move.Suspend suspend => suspend.Until,
            Move.SetDeadline set => set.Deadline,
            Move.Accept accept => accept.Conditions.FirstOrDefault(one => one.Due <= at)?.Due,
            _ => null,
        };
}
