using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>What a proposal about an agreement does once it is agreed.</summary>
internal static class ChangeEffects
{
    public static void Agree(ref TableChange step, int index)
    {
        var move = step.Proposal(index).Move;
        var about = AgreementProposalRules.PlaceOf(step.Table, move);
        var relation = AgreementProposalRules.RelationOf(move);
        var first = InstrumentRules.FirstOf(step.Table, about);
        var isBeside = AgreementProposalRules.IsBeside(step.Table, index); // and says nothing of where the talks stand
        if (relation == AgreementRelation.Ends && move.Terms.Count == 0)
            AgreementEnd.End(ref step, about);
        else if (relation == AgreementRelation.Revives)
            Reinstatement.Revive(ref step, about);
        var made =
            relation is AgreementRelation.Amends or AgreementRelation.Supplements || move.Terms.Count > 0
                ? Write(ref step, index, about, relation)
                : -1;
        step.Fire(index, ProposalTrigger.Accept);
        var others = InstrumentBook.Of(step.Table).LiveOn(first); // they were about a text that is another one now
        for (var other = others.Next(0); other >= 0; other = others.Next(other + 1))
            step.Fire(other, ProposalTrigger.Supersede);
        if (move.SupplementIssues.Count > 0)
            AgreementProposalEffects.LapseThoseInConflict(ref step);
        var circle = SideDealRules.CircleOf(step.Table, about);
        if (made >= 0)
            Overtaking.ByChange(ref step, circle, step.Table.Agreements[made].Slots);
        if (circle == SideDealRules.Table && !isBeside && (made >= 0 || relation == AgreementRelation.Revives))
            Conclusion.Count(ref step);
        if (made < 0)
            return;
        if (relation == AgreementRelation.Ends)
            AgreementEffects.Begin(ref step, made);
        else
            EntryIntoForce.Begin(ref step, made);
        AgreementProposalEffects.SupersedeRevivals(ref step);
    }

    // An agreement of its own, between the same.
    private static int Write(ref TableChange step, int index, int about, AgreementRelation relation)
    {
        ref var table = ref step.Table;
        if (relation == AgreementRelation.Supplements && step.Proposal(index).Move.SupplementIssues.Count > 0)
            table.EditRegisters().ExtendAgenda(step.Proposal(index).Move.SupplementIssues);
        var first = InstrumentRules.FirstOf(table, about);
        var place = WholeAgreements.Write(ref step, index, SideDealRules.CircleOf(table, about), InstrumentRules.Parties(table, first));
        Join(ref step, place, about, relation);
        AgreementConditionEffects.Come(ref step, index, place);
        RatificationConditions.Put(ref step, place);
        if (relation == AgreementRelation.Ends) // it is the first of an instrument of its own
            AgreementEnd.Come(ref step, place, index);
        else
            AccessionEffects.Come(ref table, first, place);
        ApplicationEffects.Come(ref table, place, index);
        EntryIntoForce.Come(ref table, place);
        return place;
    }

    private static void Join(ref TableChange step, int place, int about, AgreementRelation relation)
    {
        ref var table = ref step.Table;
        var first = InstrumentRules.FirstOf(table, about);
        var book = InstrumentBook
            .Of(table)
            .Linked(place, new(relation == AgreementRelation.Revives ? AgreementRelation.Supplements : relation, about));
        if (relation != AgreementRelation.Ends)
        {
            book = book.With(first, InstrumentBook.OneOf(table, first), place);
            if (InstrumentRules.IsOpen(table, first))
                AgreementPartyBook.Keep(ref table, AgreementPartyBook.PartiesOf(table).WithOpen(place, true));
        }

        InstrumentBook.Keep(ref table, book);
        table.EditRegisters().Linked(place);
    }
}
