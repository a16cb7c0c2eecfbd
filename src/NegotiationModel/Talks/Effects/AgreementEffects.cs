using System.Runtime.CompilerServices;
using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>What comes of an accepted proposal.</summary>
internal static class AgreementEffects
{
    /// <summary>Makes one agreement of the issues of a proposal that are agreed by one move.</summary>
    public static void Agree(ref TableChange step, int index, int[] issues)
    {
        var slots = SlotsOn(step.Proposal(index), issues);
        var agreement = Make(ref step, index, issues, slots, step.Table.Protocol.Settlement, step.Table.Protocol.Ratifiers.Count > 0);
        if (Conclusion.IsAllAgreed(step.Table))
            Conclusion.Conclude(ref step);
        else if (step.Table.Protocol.Settlement == Settlement.ByIssue)
            Overtaking.ByAgreement(ref step, slots, source: index);
        else
            Overtaking.ByProvisional(ref step, slots);
        if (step.Proposal(index).Move.HasText)
            Begin(ref step, agreement);
        AgreementProposalEffects.SupersedeRevivals(ref step);
    }

    /// <summary>Writes an agreement down; its place. What follows for other proposals and for the talks is left.</summary>
    public static int Make(ref TableChange step, int index, int[] issues, int[] slots, Settlement settlement, bool isRatified)
    {
        LeaveOlder(ref step, slots);
        var agreement = step.Table.Agreements.Count;
        Write(ref step, index, issues, slots, settlement, isRatified);
        if (!IsWhole(step.Proposal(index), issues) && HasMore(step.Table, index, issues))
            step.Table.Edit(index).Close(issues);
        else
            step.Fire(index, ProposalTrigger.Accept);
        return agreement;
    }

    /// <summary>What is over before it could be in force, or is between fewer than two, ends before anything else comes of it.</summary>
    public static void Begin(ref TableChange step, int agreement)
    {
        if (step.HoldsBack(HeldBack.TermExpiry) && AgreementPartyRules.IsTermOver(step.Table, agreement))
            return;
        if (
            !step.Table.Agreements[agreement].IsOver
            && (AgreementPartyRules.IsTermOver(step.Table, agreement) || AgreementPartyRules.HasTooFew(step.Table, agreement))
        )
        {
            AgreementEnd.End(ref step, agreement);
            AgreementConditionEffects.MootThoseOver(ref step);
        }
        else
            EntryIntoForce.Begin(ref step, agreement);
    }

    // Whether something of a proposal remains to be settled when these issues are.
    private static bool HasMore(in Table table, int index, int[] issues)
    {
        var proposal = table.Proposals[index];
        var last = proposal.Slots.Length - 1; // basket after basket the first are settled first
        if (IsMore(table, proposal, last, issues))
            return true;
        if (proposal.Totals is { Groups: { } groups })
        {
            foreach (var some in groups.Values)
                if (HasMore(table, proposal, some, issues))
                    return true;
            return false;
        }

        for (var issue = last - 1; issue >= 0; issue--)
            if (IsMore(table, proposal, issue, issues))
                return true;
        return false;
    }

    private static bool HasMore(in Table table, Proposal proposal, IndexSet among, int[] issues)
    {
        for (var issue = among.Next(0); issue >= 0; issue = among.Next(issue + 1))
            if (IsMore(table, proposal, issue, issues))
                return true;
        return false;
    }

    private static bool IsMore(in Table table, Proposal proposal, int issue, int[] beside) =>
        Array.BinarySearch(beside, issue) < 0 && table.IsToSettle(proposal, issue);

    private static bool IsPendingByItself(in Table table, Move.Propose text) =>
        text.AgreementConditions.Count > 0
        || text is { EntryIntoForceRule: not null } or { EntryIntoForceDelay: not null }
        || AgreementPartyRules.IsOver(table, text.InForceUntil ?? End.Never);

    private static void Write(ref TableChange step, int index, int[] issues, int[] slots, Settlement settlement, bool isRatified)
    {
        ref var table = ref step.Table;
        var proposal = step.Proposal(index);
        var status =
            settlement == Settlement.Provisional ? AgreementStatus.ProvisionallyAgreed
            : isRatified || (proposal.Move.HasText && IsPendingByItself(table, proposal.Move)) ? AgreementStatus.Pending
            : AgreementStatus.InForce;
        var place = table.Agreements.Count;
        var replies = RepliesOnIssues.Accepting(proposal, issues);
        var carried = Carried(ref step, replies, issues, place);
        var made = new Agreement(
            AgreementId.Known(table.Agreements.FirstFree),
            status,
            proposal.Id,
            TermsOn(proposal, issues),
            slots,
            AcceptedBy(table, proposal, replies, issues),
            carried,
            table.Now
        );
        var books = table.EditRegisters();
        books.Add(made);
        AcceptanceBySilence.Note(ref table, proposal, made, place, issues);
        if (status == AgreementStatus.InForce)
            LimitEffects.Happen(ref table, made.Key, isSo: true);
        foreach (var slot in slots)
            books.Hold(slot, place);

        if (isRatified || proposal.Move.HasText)
            Hang(ref step, index, place, isRatified && settlement != Settlement.Provisional);
    }

    // What hangs on an agreement: conditions, ratifications, ends. Apart, since what it needs room for on the stack is cleared for each.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Hang(ref TableChange step, int index, int place, bool isPutToRatifiers)
    {
        var hasText = step.Proposal(index).Move.HasText;
        if (hasText)
            AgreementConditionEffects.Come(ref step, index, place);
        if (isPutToRatifiers)
            RatificationConditions.Put(ref step, place);
        if (!hasText)
            return;
        AgreementEnd.Come(ref step, place, index);
        ApplicationEffects.Come(ref step.Table, place, index);
        EntryIntoForce.Come(ref step.Table, place);
    }

    // All at once, each older agreement.
    private static void LeaveOlder(ref TableChange step, int[] slots)
    {
        HashSet<int>? left = null,
            leaving = null;
        foreach (var slot in slots)
            if (step.Table.Agenda[slot].Agreement is >= 0 and var older && (left ??= []).Add(older))
                Leave(ref step, older, leaving ??= [.. slots]);
    }

    /// <summary>Issues that are agreed anew leave the older agreement; the last one to leave supersedes it.</summary>
    public static void Leave(ref TableChange step, int older, HashSet<int> slots)
    {
        var rest = step.Table.EditRegisters().EditAgreement(older);
        rest.Leave(slots);
        if (rest.IsLeft)
            step.Fire(older, AgreementTrigger.Supersede);
    }

    /// <summary>Who has accepted each of some issues outright.</summary>
    public static ValueList<PartyId> AcceptedBy(in Table table, Proposal proposal, Replies replies, int[] issues)
    {
        var (seats, count) = (default(IndexSet), 0);
        if (proposal.IsCommitted && CountedParties.IsAddressed(table, proposal, proposal.Seat))
        {
            seats.Mark(proposal.Seat, true);
            count++;
        }

        foreach (ref readonly var reply in replies)
            if (!seats.Contains(reply.Seat) && HasAccepted(table, reply, issues) && CountedParties.IsAddressed(table, proposal, reply.Seat))
            {
                seats.Mark(reply.Seat, true);
                count++;
            }

        var accepted = new PartyId[count];
        count = 0;
        for (var seat = seats.Next(0); seat >= 0; seat = seats.Next(seat + 1))
            accepted[count++] = table.PartyAt(seat).Id;
        return new(accepted);
    }

    private static bool HasAccepted(in Table table, in Reply reply, int[] issues)
    {
        if (reply.Parts is null)
            return table.AnswerOf(reply.Whole) == Answer.Accepted;
        foreach (var issue in issues)
            if (table.AnswerOf(reply.On(issue)) != Answer.Accepted)
                return false;
        return true;
    }

    // The agreement carries the conditions subsequent of every acceptance that counted for an issue of it.
    private static ValueList<ConditionId> Carried(ref TableChange step, Replies replies, int[] issues, int place)
    {
        List<ConditionId>? carried = null;
        foreach (ref readonly var reply in replies)
            if (step.Table.Counts(reply.Seat))
                for (var at = 0; NextOn(reply, issues, ref at) is { } response; )
                    if (step.Table.AnswerOf(response) == Answer.Accepted)
                        foreach (var subsequent in response.Conditions)
                            if (
                                step.Table.Conditions[subsequent]
                                    is { Kind: ConditionKind.EndsAgreementIfFailed, IsWaiting: true } condition
                                && !condition.Carriers.Contains(place)
                            )
                            {
                                step.Table.EditRegisters().EditCondition(subsequent).Carriers = condition.Carriers.Add(place);
                                (carried ??= []).Add(condition.Id);
                            }

        return carried is null ? default : [.. carried];
    }

    // The next response that has conditions and stands on one of the issues: sought on the issues, or among its parts where those are
    // fewer.
    private static Response? NextOn(in Reply reply, int[] issues, ref int at)
    {
        if (issues.Length > reply.Count)
        {
            while (reply.Next(ref at) is { } one)
                if (StandsOn(reply, one, issues))
                    return one;
            return null;
        }

        while (at < issues.Length)
            if (reply.On(issues[at++]) is { Conditions.Length: > 0 } response)
                return response;
        return null;
    }

    private static bool StandsOn(in Reply reply, Response response, int[] issues)
    {
        if (ReferenceEquals(reply.Whole, response)) // on all that are no parts, which the issues are more than
            return true;
        for (var issue = reply.NextPart(0); issue >= 0; issue = reply.NextPart(issue + 1))
            if (ReferenceEquals(reply.On(issue), response) && Array.BinarySearch(issues, issue) >= 0)
                return true;
        return false;
    }

    /// <summary>Where some issues of a proposal stand on the agenda.</summary>
    public static int[] SlotsOn(Proposal proposal, int[] issues) =>
        IsWhole(proposal, issues) ? proposal.Slots : Array.ConvertAll(issues, issue => proposal.Slots[issue]);

    private static Terms TermsOn(Proposal proposal, int[] issues) =>
        IsWhole(proposal, issues) ? proposal.Terms : Terms.OfDistinct(Array.ConvertAll(issues, issue => proposal.Terms[issue]));

    private static bool IsWhole(Proposal proposal, int[] issues) => issues.Length == proposal.Slots.Length;
}
