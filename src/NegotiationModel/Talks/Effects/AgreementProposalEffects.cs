using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>What becomes of proposals about agreements: they live beside the talks, and are agreed as a whole or not at all.</summary>
internal static class AgreementProposalEffects
{
    /// <summary>A proposal about an instrument has come up.</summary>
    public static void Come(ref Table table, int proposal, int first, AgreementRelation relation) =>
        InstrumentBook.Keep(
            ref table,
            InstrumentBook
                .Of(table)
                .With(
                    proposal,
                    first,
                    relation == AgreementRelation.Revives,
                    table.Proposals[proposal].Move.SupplementIssues.Count > 0,
                    isBeside: table.IsClosed
                )
        );

    /// <summary>A proposal is over; most often it was about nothing.</summary>
    public static void End(ref Table table, int proposal)
    {
        if (AgreementProposalRules.FirstOf(table, table.Proposals[proposal]) is >= 0 and var first)
            InstrumentBook.Keep(ref table, InstrumentBook.Of(table).Without(proposal, first));
    }

    /// <summary>The talks are over, and it goes on beside them.</summary>
    public static void PutBeside(ref Table table, int proposal)
    {
        if (AgreementProposalRules.IsBeside(table, proposal))
            return;
        table.InPrinciple -= table.Proposals[proposal].Status == ProposalStatus.ConditionallyAccepted ? 1 : 0;
        InstrumentBook.Keep(ref table, InstrumentBook.Of(table).Besides(proposal));
    }

    /// <summary>The parties to an instrument have changed: others are asked than before.</summary>
    public static void ApplyToAll(ref TableChange step, int first)
    {
        var live = step.Table.Registers.AgreementConditions?.Instruments?.LiveOn(first) ?? default;
        for (var index = live.Next(0); index >= 0; index = live.Next(index + 1))
            AcceptanceEffects.Apply(ref step, index);
    }

    /// <summary>What changes an instrument lapses when that is over, or what it is about never comes into force; whether something
    /// did.</summary>
    public static bool LapseAll(ref TableChange step, int first)
    {
        var (live, lapsed) = (InstrumentBook.Of(step.Table).LiveOn(first), false);
        step.LosesObject = true;
        for (var index = live.Next(0); index >= 0; index = live.Next(index + 1))
            if (HasNoObject(step.Table, step.Proposal(index).Move))
            {
                step.Fire(index, ProposalTrigger.Lapse);
                lapsed = true;
            }

        step.LosesObject = false;
        return lapsed;
    }

    /// <summary>Issues have come onto the agenda, or grown: what would bring one otherwise lapses.</summary>
    public static void LapseThoseInConflict(ref TableChange step)
    {
        var bringing = step.Table.Registers.AgreementConditions?.Instruments?.Bringing ?? default;
        step.LosesObject = true;
        for (var index = bringing.Next(0); index >= 0; index = bringing.Next(index + 1))
            if (AgendaExtension.IsConflict(step.Table, step.Proposal(index).Move.SupplementIssues))
                step.Fire(index, ProposalTrigger.Lapse);
        step.LosesObject = false;
    }

    /// <summary>What would revive an agreement is superseded when an issue of that is agreed otherwise; whether something is.</summary>
    public static bool SupersedeRevivals(ref TableChange step)
    {
        var revivals = step.Table.Registers.AgreementConditions?.Instruments?.Revivals ?? default;
        var isSome = false;
        for (var index = revivals.Next(0); index >= 0; index = revivals.Next(index + 1))
            if (!InstrumentRules.IsFree(step.Table, AgreementProposalRules.PlaceOf(step.Table, step.Proposal(index).Move)))
            {
                step.Fire(index, ProposalTrigger.Supersede);
                isSome = true;
            }

        return isSome;
    }

    /// <summary>Whether what a proposal is about is over.</summary>
    public static bool HasNoObject(in Table table, Move.Propose move) =>
        ChangeRules.HasNoObject(table, move, AgreementProposalRules.PlaceOf(table, move));
}
