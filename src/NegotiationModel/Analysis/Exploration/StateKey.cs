using System.Globalization;
using System.Text;

namespace NegotiationModel.Analysis;

/// <summary>All of a table that its future depends on, as text: two negotiations with the same position can go on in the same
/// ways.</summary>
internal sealed class StateKey
{
    private readonly Dictionary<object, int> seen = [];
    private readonly StringBuilder text = new();

    public string Of(in Table table)
    {
        text.Clear();
        Add(table.Seats.Count, table.Agenda.Count, table.Proposals.Count, table.Conditions.Count, table.Agreements.Count);
        Add((int)table.Status, table.HasBegun ? 1 : 0, table.IsUndone ? 1 : 0, table.Turn, table.Round);
        Add(table.Registers.Ratifications is null ? 0 : 1);
        Add(Number(table.Now), Number(table.Clock.Deadline), Number(table.Clock.ResumesAt));
        foreach (var (key, limit) in (table.Clock.Book ?? LimitBook.Empty).Limits)
            Add((int)key.Of, key.Place, Number(limit.End), Number(limit.Known));
        foreach (var seat in table.Seats)
            Add(Number(seat.Party), seat.IsPresent ? 1 : 0);
        foreach (var item in table.Agenda)
            Add(Number(item.Issue), item.Agreement);
        foreach (var proposal in table.Proposals)
        {
            Add(in table, proposal);
            if (MayBeProvisional(table.Protocol) && proposal.IsOnTheTable)
                Add(proposal.AgreementsBefore); // which agreements are newer than it
        }

        Add(table.Registers.UncheckedProposals);
        Add(table.Registers.Suspension is { IsSomethingAgreed: true } ? 1 : 0);
        if (table.Registers.Suspension is { } suspension && table.Protocol.AllowsConditions)
        {
            Add(suspension.By);
            Add(suspension.Conditions);
        }

        foreach (var condition in table.Conditions)
            Add(in table, condition);
        for (var place = 0; place < table.Agreements.Count; place++)
            Add(table.Agreements[place], table.Registers.ProgressOf(place), table.Registers.GroupOf(place)?.Members ?? []);
        foreach (var (who, departure) in table.Registers.AgreementConditions?.Parties?.All ?? [])
            Add(who.Agreement, who.Seat, Number(departure.Notice), departure.IsGone ? 1 : 0);
        foreach (var one in (table.Registers.AgreementConditions?.Suspensions ?? []).OrderBy(one => one.Key))
            Add(one.Key, one.Value.By, Number(one.Value.Until));
        foreach (var (agreement, at) in (table.Registers.AgreementConditions?.Entries ?? AgreementEntries.None).All)
            Add(agreement, Number(at));
        foreach (var (who, since) in (table.Registers.AgreementConditions?.Entries ?? AgreementEntries.None).Bonds)
            Add(who.Agreement, who.Seat, Number(since));
        if (table.Registers.AgreementConditions?.Instruments is { } book)
        {
            Add(book.Beside);
            foreach (var (part, first) in book.Parts)
                Add(part, first, (int)book.LinkOf(part)!.Value.Relation, book.LinkOf(part)!.Value.Agreement);
            foreach (var first in book.Parts.Select(one => one.First).Distinct())
                Add(book.Of(first)!);
        }

        AddParties(table);
        foreach (var (body, terms) in table.Registers.Refused?.All ?? [])
            Add(Number(body), Number(terms));
        return text.ToString();
    }

    // Who the parties are where that is not simply who sits at the table, and what is settled between some.
    private void AddParties(in Table table)
    {
        if (table.Registers.AgreementConditions?.Parties is not null)
            for (var place = 0; place < table.Agreements.Count; place++)
                Add(table.PartiesTo(place));
        if (table.Registers.AgreementConditions?.Sides is not { } sides)
            return;
        for (var place = 0; place < table.Proposals.Count; place++)
            if (sides.OfProposal(table.Proposals[place].Key) is >= 0 and var circle)
            {
                Add(place);
                Add(sides.Parties(circle));
            }

        foreach (var (what, agreement) in sides.Held)
            Add(what.Slot, agreement);
    }

    private static bool MayBeProvisional(Protocol protocol) =>
        protocol.Settlement == Settlement.Provisional || protocol.Baskets.Any(basket => basket.Settlement == Settlement.Provisional);

    private void Add(Instrument instrument)
    {
        Add(
            Number(instrument.Term),
            instrument.ExitBy,
            Number(instrument.ChangeRule),
            instrument.MayBeSuspended ? 1 : 0,
            instrument.AllowsAccession ? 1 : 0
        );
        foreach (var (part, at) in instrument.OverAt.OrderBy(one => one.Key)) // what was over together is revived together
            Add(part, Number(at));
    }

    private void Add(in Table table, Proposal proposal)
    {
        if (proposal.IsOnTheTable && (proposal.Move.SilenceAccepts || AgreementProposalRules.IsAbout(table, proposal)))
            Add(
                Number(proposal.Move.Amends),
                Number(proposal.Move.Supplements),
                Number(proposal.Move.Ends),
                Number(proposal.Move.RevivesProposalOrAgreement),
                proposal.Move.SilenceAccepts ? 1 : 0
            );
        Add(
            table.Protocol.OnRejectedFirmOffer == RejectedFirmOffers.StayOpen
            && table.Clock.IsHeldOpen(table.Proposals.IndexOf(proposal.Id.Value))
                ? 1
                : 0
        );
        Add(
            (int)proposal.Status,
            proposal.Seat,
            Number(proposal.Terms),
            proposal.IsCommitted ? 1 : 0,
            Number(table.ExpiryOf(proposal)),
            Number(table.FirmnessOf(proposal)),
            proposal.HasExpired ? 1 : 0
        );
        if (!proposal.IsOnTheTable && proposal.Closed.IsEmpty)
            return;
        var replies = new SortedDictionary<int, Reply>();
        foreach (var reply in proposal.Replies)
            replies.Add(reply.Seat, reply);
        for (var issue = 0; issue < Math.Max(1, proposal.Slots.Length); issue++) // what is about an agreement is answered as a whole
        {
            Add(proposal.Closed.Contains(issue) ? 1 : 0);
            foreach (var reply in replies.Values)
                if (reply.On(issue) is { } response)
                    Add(reply.Seat, response.Word, Number(new ValueList<int>(response.Conditions)));
            text.Append('/');
        }
    }

    private void Add(in Table table, Condition condition)
    {
        Add(
            (int)condition.Status,
            condition.Seat,
            condition.ProposalAt,
            (int)condition.Kind,
            Number(condition.AskedParty),
            Number(table.DueOf(condition)),
            Number(condition.Beneficiary),
            (int)condition.IfSilent,
            Number(condition.Proviso.Rest),
            Number(condition.OnAgreementOrTalks),
            Number(condition.SuspendedAt),
            Number(condition.Paused),
            condition.DuePassed ? 1 : 0
        );
        if (condition is { Accession: { } accession, OnAgreementOrTalks: { } on })
            Add(accession.Seat, AccessionRules.IsLast(table, table.Agreements.IndexOf(on.Id), condition) ? 1 : 0);
        if (condition.Demand != ConditionDemand.None)
            Add(condition.IsOnlyDemanded ? 1 : 0, Number(condition.By), condition.Demand.Replaces ?? -1, condition.Demand.ReplacedBy ?? -1);
        if (condition.IsOnlyDemanded)
            Add(condition.Demand.ConcededBy);
        Add(condition.Carriers);
    }

    private void Add(Agreement agreement, RatificationProgress progress, int[] together)
    {
        Add(
            (int)agreement.Status,
            Number(agreement.Proposal),
            Number(agreement.Terms),
            Number(progress.Ids()),
            Number(progress.RefusedBy),
            Number(new ValueList<int>(together))
        );
    }

    private void Add(IndexSet places)
    {
        for (var place = places.Next(0); place >= 0; place = places.Next(place + 1))
            Add(place);
        text.Append(';');
    }

    private void Add(params ReadOnlySpan<int> numbers)
    {
        foreach (var number in numbers)
            text.Append(number.ToString(CultureInfo.InvariantCulture)).Append(',');
    }

    // Values are told apart by the order in which they were first met; 0 for none.
    private int Number(object? value)
    {
        if (value is null)
            return 0;
        if (!seen.TryGetValue(value, out var number))
            seen[value] = number = seen.Count + 1;
        return number;
    }
}
