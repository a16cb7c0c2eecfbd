using NodaTime;
using static NegotiationModel.RefusalCode;

namespace NegotiationModel;

/// <summary>The facts behind a refusal, from the table as it stood when the move was judged.</summary>
internal static partial class RefusalFacts
{
    // What is listed, and what is looked through for it, must not cost more than the move.
    private const int Most = 20;

    public static Refusal Of(in Table table, PersistentVector<object> log, Move move, RefusalCode code, Instant at)
    {
        var proposal = MoveDescriptor.Of(move).Concerned(table, move, code);
        var parties = Parties(table, move, code, proposal);
        return About(
            table,
            new(code, move)
            {
                Parties = parties,
                PartyNames = Names(table, move, parties),
                Subjects = Subjects(table, move, code, proposal),
                MoveTime = at,
                Limit = LimitOf(table, log, move, code, at, proposal),
                DecidingStatus = StatusOf(table, move, code, proposal),
                MoverRole = SeatOf(table, move.By)?.Party.Role,
                RepresentativeName = move.Representative is { } person
                    ? (SeatOf(table, move.By)?.Party.Representative(person)?.Name ?? person.Value)
                    : null,
                Protocol = table.Protocol,
                TimeZone = table.Setting.TimeZone,
            }
        );
    }

    private static Refusal About(in Table table, Refusal facts) =>
        facts.Code switch
        {
            UnknownParty => OfUnknownParty(table, facts),
            UnknownRepresentative => Unknown(facts, facts.Move.Representative?.Value, People(table, facts.Move.By)),
            UnknownProposal => Unknown(facts, UnknownIdOf(table, facts.Move), Ids(table.Proposals)),
            UnknownCondition => Unknown(facts, UnknownWhenOf(table, facts.Move) ?? UnknownIdOf(table, facts.Move), Ids(table.Conditions)),
            UnknownAgreement => Unknown(
                facts,
                UnknownIdOf(table, facts.Move),
                facts.Move.ReferredIds.Any() ? Ids(table.Agreements) : Pending(table)
            ),
            UnknownSubject or LimitChangeNotAllowed => facts with
            {
                OffendingId = UnknownWatchedOf(table, facts.Move) ?? facts.Move.ReferredIds.First(),
            },
            UnknownIdInEnd => facts with { OffendingId = UnknownEventOf(table, facts.Move) },
            CircularEnd => facts with { OffendingId = CircularIn(table, facts.Move) },
            ProposalNotAddressed => facts with { ExistingIds = Answerers(table, facts.Move) },
            DuplicateId => facts with { OffendingId = TakenBy(table, facts.Move) },
            UnknownIssue => OfUnknownIssue(table, facts),
            ValueOutsideIssue => OfMisfit(table, facts),
            IssueAlreadySettled => OfSettled(table, facts),
            TermsDiffer => OfDifference(table, facts),
            AgendaConflict => OfExtension(table, facts),
            EssentialIssueMissing => OfEssentials(table, facts),
            ResumptionConditionOutstanding => facts with { ExistingIds = [.. AwaitedBySuspension(table)] },
            _ => facts,
        };

    // The mover first, then whose the proposal is, whose turn it is, or who ratifies.
    private static ValueList<PartyId> Parties(in Table table, Move move, RefusalCode code, Proposal? proposal) =>
        code switch
        {
            NotYourTurn => [move.By, table.PartyAt(table.Turn).Id],
            NotARatifier => [move.By, .. RatifiersFor(table, move).Take(Most)],
            NotYourCondition when MoveDescriptor.Of(move) is ConditionMoveDescriptor dealing =>
            [
                move.By,
                .. dealing.WhoMay(table, table.Conditions[move.ActsOn!.Value.Id]).Take(Most),
            ],
            ConsentRefusedBefore when ResubmissionRules.WhoRefused(table, move) is { } body => [move.By, body],
            _ when proposal is not null && proposal.By != move.By => [move.By, proposal.By],
            _ => [move.By],
        };

    private static ValueList<string> Names(in Table table, Move move, ValueList<PartyId> parties)
    {
        var names = new string[parties.Count];
        for (var at = 0; at < names.Length; at++)
            names[at] = SeatOf(table, parties[at])?.Party.Name ?? (move as Move.Join)?.Party.Name ?? parties[at].Value;
        return new(names);
    }

    private static ValueList<PartyId> RatifiersFor(in Table table, Move move) =>
        move.ActsOnId is { } id && table.Agreements.IndexOf(id) is >= 0 and var agreement
            ? BasketRules.RatifiersOf(table, agreement)
            : table.Protocol.Ratifiers;

    private static Seat? SeatOf(in Table table, PartyId party) => table.Seats.Find(party.Value);

    private static ValueList<Subject> Subjects(in Table table, Move move, RefusalCode code, Proposal? proposal)
    {
        if (proposal is not null)
            return [Subject.Of(proposal.Id)];
        if (move is Move.Propose propose && AgreementProposalRules.PlaceOf(table, propose) is >= 0 and var about)
            return [Subject.Of(table.Agreements[about].Id)];
        if (code == LimitChangeNotAllowed && move.ActsOnId == table.Setting.Id)
            return [new(SubjectKind.Negotiation, table.Setting.Id)];
        if (ConcernedId(table, move, code) is { } id)
            foreach (var register in SubjectRegister.All)
                if (register.IndexOf(table, id) >= 0)
                    return [new(register.Kind, id)];
        return [];
    }

    private static Enum? StatusOf(in Table table, Move move, RefusalCode code, Proposal? proposal) =>
        code switch
        {
            NegotiationClosed or NegotiationSuspended or NotSuspended or NotClosed or ReopeningNotAllowed => table.Status,
            ProposalExpired or ProposalNotLive or ProposalStillLive => proposal!.Status,
            ConditionNotOutstanding or ConditionNotDemanded => table.Conditions[ConcernedId(table, move, code)!].Status,
            AgreementNotInForce when move is Move.Propose propose => table
                .Agreements[AgreementProposalRules.PlaceOf(table, propose)]
                .Status,
            AccessionNotAllowed when table.Agreements[move.ActsOnId!] is { Settles: true } => null,
            AccessionNotAllowed or AgreementNotPending or AgreementNotInForce => table.Agreements[move.ActsOnId!].Status,
            _ => null,
        };

    private static Instant? LimitOf(
        in Table table,
        PersistentVector<object> log,
        Move move,
        RefusalCode code,
        Instant at,
        Proposal? proposal
    ) =>
        code switch
        {
            BeforeLastMove => table.Now,
            ProposalExpired or ProposalNotLive => proposal?.EndedAt,
            ProposalFirm when proposal is not null => table.FirmUntil(proposal),
            TimeNotAfterMove => PassedLimit(table, log, move, at),
            _ => null,
        };

    private static Instant PassedLimit(in Table table, PersistentVector<object> log, Move move, Instant at)
    {
        var facts = new EndFacts(table, log, at);
        // A promise that is resumed sets none.
        return move.Limits.Select(limit => limit.Known(facts)).FirstOrDefault(known => known <= at) ?? at;
    }
}
