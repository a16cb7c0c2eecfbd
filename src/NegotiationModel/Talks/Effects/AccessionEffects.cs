using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>Somebody comes into an agreement that others made, and so into all that belongs to it.</summary>
internal static class AccessionEffects
{
    public static void Accede(ref TableChange step, Move.Accept move, object logged, int seat)
    {
        ref var table = ref step.Table;
        var agreement = table.Agreements.IndexOf(move.AccedesTo!.Value.Value);
        var first = InstrumentRules.FirstOf(table, agreement);
        var accession = new Accession(seat, Of(table).Count);
        Keep(ref table, Of(table).With(first, seat));
        ComeIn(ref table, first, seat);
        foreach (var condition in move.Conditions)
        {
            var place = new ConditionPlace(logged, Subject.Of(table.Agreements[agreement].Id)) { Accession = accession };
            var index = ConditionEffects.Set(ref step, new(condition, place, seat));
            RequireEffects.Hang(ref table, index, PartsOf(table, first));
            Join(ref table, index);
        }

        if (move.Conditions.Count > 0)
            WatchedStatusEffects.FollowAll(ref step); // what a condition watches may be so already
        AgreementProposalEffects.ApplyToAll(ref step, first); // whoever comes in is asked, too
    }

    /// <summary>An instrument has another part: on what somebody acceded hangs on that, too.</summary>
    public static void Come(ref Table table, int first, int part)
    {
        var conditions = Of(table).ConditionsOf(first);
        for (var at = conditions.Next(0); at >= 0; at = conditions.Next(at + 1))
        {
            var condition = table.EditRegisters().EditCondition(at);
            condition.Carriers = condition.Carriers.Add(part);
            table.EditRegisters().AgreementConditions = table.Registers.AgreementConditions!.Marked(
                part,
                at,
                condition.HoldsUp,
                condition.IsOpen
            );
        }
    }

    /// <summary>A condition belongs to an accession.</summary>
    public static void Join(ref Table table, int condition)
    {
        if (table.Conditions[condition] is { Accession: not null, OnAgreementOrTalks: { } on })
            Keep(ref table, Of(table).WithCondition(InstrumentRules.FirstOf(table, table.Agreements.IndexOf(on.Id)), condition));
    }

    /// <summary>What somebody acceded on has failed: it is gone.</summary>
    public static void Fail(ref TableChange step, Condition condition)
    {
        var agreement = step.Table.Agreements.IndexOf(condition.OnAgreementOrTalks!.Value.Id);
        if (AccessionRules.Counts(step.Table, agreement, condition))
            AgreementDeparture.Leave(ref step, agreement, condition.Accession!.Seat, End.Never);
    }

    /// <summary>Parties are gone from an instrument: on what they acceded is moot.</summary>
    public static void Moot(ref TableChange step, int first)
    {
        var conditions = Of(step.Table).ConditionsOf(first);
        for (var at = conditions.Next(0); at >= 0; at = conditions.Next(at + 1))
            if (step.Table.Conditions[at] is { IsOpen: true } condition && !AccessionRules.Counts(step.Table, first, condition))
                step.Fire(at, ConditionTrigger.Moot);
    }

    private static void ComeIn(ref Table table, int first, int seat)
    {
        var parties = AgreementPartyBook.PartiesOf(table).Back(first, seat);
        foreach (var part in InstrumentRules.PartsOf(table, ref first))
        {
            EntryIntoForce.BindEach(ref table, part);
            EntryIntoForce.Unbind(ref table, part, seat);
            parties = parties.Between(part, table.PartiesTo(part).Add(seat));
        }

        AgreementPartyBook.Keep(ref table, parties);
    }

    private static IndexSet PartsOf(in Table table, int first)
    {
        var parts = default(IndexSet);
        foreach (var part in InstrumentRules.PartsOf(table, ref first))
            parts.Mark(part, true);
        return parts;
    }

    private static AgreementAccessions Of(in Table table) => table.Registers.AgreementConditions?.Accessions ?? AgreementAccessions.None;

    private static void Keep(ref Table table, AgreementAccessions accessions) =>
        table.EditRegisters().AgreementConditions = (table.Registers.AgreementConditions ?? AgreementConditions.None) with
        {
            Accessions = accessions,
        };
}
