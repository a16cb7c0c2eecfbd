using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>A condition takes the place of another: it hangs where that one did, and what waits for that one waits for it.</summary>
internal static class ConditionReplacement
{
    /// <summary>Sets a substitute: at once, where the party is the one for whose benefit the old one stands; else demanded.</summary>
    public static void Set(ref TableChange step, ConditionDefinition said, object logged, PartyId by, int replaced)
    {
        var old = step.Table.Conditions[replaced];
        var isDemand = DemandRules.IsSubstituteDemanded(old, by);
        var place = new ConditionPlace(logged, old.OnAgreementOrTalks)
        {
            Accession = old.Accession,
            Demand = new()
            {
                IsOnlyDemanded = isDemand,
                Replaces = replaced,
                SetWith = old.SetBy,
                Accepted = old.AcceptedProposal,
            },
        };
        var definition = said with { Kind = old.Kind, AlternativesLabel = old.AlternativesLabel };
        var index = ConditionEffects.Set(
            ref step,
            new(definition, place, old.Seat, old.ProposalAt) { Status = RequireEffects.StatusOf(isDemand) }
        );
        RequireEffects.Hang(ref step.Table, index, old.Carriers);
        if (isDemand && old.Carriers.Next(0) is >= 0 and var agreement)
            step.AgreementsToReview.Mark(agreement, true); // it may come too late
        Join(ref step.Table, replaced, index);
        AccessionEffects.Join(ref step.Table, index);
        if (
            old.OnAgreementOrTalks is { Kind: SubjectKind.Negotiation }
            && step.Table.Registers.Suspension is { } suspension
            && suspension.Conditions.Contains(replaced)
        )
            SuspensionEffects.Hang(ref step.Table, index);
        if (old.Beneficiary == by)
            Replace(ref step, index);
        else
            step.Table.EditRegisters().EditCondition(replaced).Keep(demand => demand with { Substitutes = demand.Substitutes.Add(index) });
    }

    /// <summary>It stands in the place of the old one from now on.</summary>
    public static void Replace(ref TableChange step, int index)
    {
        var replaced = step.Table.Conditions[index].Demand.Replaces!.Value;
        step.Table.EditRegisters()
            .EditCondition(replaced)
            .Keep(demand => demand with { ReplacedBy = index, Substitutes = demand.Substitutes.Remove(index) });
        var old = step.Table.Conditions[replaced];
        RequireEffects.Hang(ref step.Table, index, old.Carriers);
        if (old is { IsOfAcceptance: true, IsOnlyDemanded: false })
            ResponseEffects.Exchange(ref step, replaced, index);
        step.Fire(replaced, ConditionTrigger.Replace);
        if (Alternatives.Fallen(step.Table, replaced) is >= 0 and var last) // where nothing that binds takes its place
            UnmetConditions.BringDown(ref step, last);
        else
            ConditionEffects.Complete(ref step, index); // what waits for no consultation waits for nothing any more
    }

    /// <summary>Something has happened to a condition, and so to those in whose place it stands.</summary>
    public static void Happen(ref Table table, int index, bool isSo)
    {
        for (
            var place = index;
            table.Conditions[place].Demand.Replaces is { } old && table.Conditions[old].Demand.ReplacedBy == place;
            place = old
        )
            LimitEffects.Happen(ref table, table.Conditions[old].Key, isSo);
    }

    /// <summary>A condition is over: what was only demanded in its place is moot.</summary>
    public static void End(ref TableChange step, int index)
    {
        var demands = step.Table.Conditions[index].Demand.Substitutes;
        for (var demand = demands.Next(0); demand >= 0; demand = demands.Next(demand + 1))
            if (step.Table.Conditions[demand].Status == ConditionStatus.Demanded)
                step.Fire(demand, ConditionTrigger.Moot);
    }

    // What later comes of a text has it too.
    private static void Join(ref Table table, int replaced, int index)
    {
        if (DemandRules.AgreementOf(table, table.Conditions[replaced]) is not (>= 0 and var agreement))
            return;
        var text = table.Proposals.IndexOf(table.Agreements[agreement].Proposal.Value);
        if (table.Registers.AgreementConditions?.OfText(text) is { } conditions && conditions.Contains(replaced))
            table.EditRegisters().AgreementConditions = table.Registers.AgreementConditions.WithText(text, conditions.Add(index));
    }
}
