namespace NegotiationModel;

/// <summary>Remembers what bodies have refused, where it may not be asked again.</summary>
internal static class ResubmissionEffects
{
    /// <summary>Whoever is asked has refused a condition: its consent to the terms of the proposal, or of each agreement it hangs
    /// on.</summary>
    public static void Refuse(ref Table table, Condition condition)
    {
        if (condition is not { Asks: ConditionRequirement.Consent, AskedParty: { } body } || !table.Protocol.RemembersRefusals)
            return;
        if (condition.IsOfAcceptance)
            Keep(ref table, body, table.Proposals[condition.ProposalAt].Terms);
        else
            for (var agreement = condition.Carriers.Next(0); agreement >= 0; agreement = condition.Carriers.Next(agreement + 1))
                Keep(ref table, body, table.Agreements[agreement].Terms);
    }

    private static void Keep(ref Table table, PartyId body, Terms terms) =>
        table.EditRegisters().Refused = (table.Registers.Refused ?? RefusedConsents.None).With(body, terms);
}
