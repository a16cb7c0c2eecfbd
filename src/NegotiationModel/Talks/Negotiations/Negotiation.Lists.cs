namespace NegotiationModel;

public sealed partial class Negotiation
{
    private ShownLists? lists;

    private ShownLists Lists => lists ??= new(this);

    // What is handed out of the registers of a table, made when somebody asks: few look at all of what moves lead to. Whoever else asks at
    // the same time comes to the same.
    private sealed class ShownLists(Negotiation talks)
    {
        public KeyedList<PartyId, Seat> Seats => field ??= new(talks.table.Seats);

        public KeyedList<IssueId, AgendaItem> Agenda => field ??= new(talks.table.Agenda);

        public KeyedList<ProposalId, Proposal> Proposals => field ??= new(talks.table.Proposals);

        public KeyedList<ConditionId, Condition> Conditions => field ??= new(talks.table.Conditions);

        public KeyedList<AgreementId, Agreement> Agreements => field ??= talks.table.Registers.Shown();
    }
}
