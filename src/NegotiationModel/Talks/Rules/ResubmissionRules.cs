namespace NegotiationModel;

/// <summary>What a body has refused is not asked of it again for the same terms, where the protocol says so. Other terms, or a part of
/// them, may be put.</summary>
internal static class ResubmissionRules
{
    /// <summary>Whether some conditions ask a body for a consent that it has refused to just these terms.</summary>
    public static bool IsAskedAgain(in Table table, ValueList<ConditionDefinition> conditions, Terms terms)
    {
        foreach (var condition in conditions)
            if (condition is { Asks: ConditionRequirement.Consent, AskedParty: { } body } && IsRefusedBefore(table, body, terms))
                return true;
        return false;
    }

    private static bool IsRefusedBefore(in Table table, PartyId body, Terms terms) =>
        table.Registers.Refused is { } refused && refused.Has(body, terms) && IsToBeChanged(table, terms);

    /// <summary>Whether a move that sets conditions after the fact asks such a consent: to the agreement on which they hang, or to what
    /// was accepted subject to the condition that is replaced.</summary>
    public static bool IsAskedAgain(in Table table, Move.Require move) =>
        table.Registers.Refused is not null && IsAskedAgain(table, move.Conditions, TermsOf(table, move));

    /// <summary>Whether a proposal puts to a body, or to those who would ratify, just what it has refused.</summary>
    public static bool IsPutAgain(in Table table, Move.Propose move) =>
        table.Registers.Refused is not null
        && TermsOf(table, move) is var terms
        && (IsAskedAgain(table, move.AgreementConditions, terms) || IsPutToRatifiersAgain(table, terms));

    // What is revived without terms has those it had.
    private static Terms TermsOf(in Table table, Move.Propose move) =>
        move is { Terms.Count: 0, RevivesProposalOrAgreement: not null, Target: null }
        && AgreementProposalRules.PlaceOf(table, move) is >= 0 and var revived
            ? table.Agreements[revived].Terms
            : move.Terms;

    /// <summary>Whether one of those who would ratify these terms has refused just them.</summary>
    public static bool IsPutToRatifiersAgain(in Table table, Terms terms)
    {
        if (table.Registers.Refused is null)
            return false;
        foreach (var ratifier in RatifiersOf(table))
            if (IsRefusedBefore(table, ratifier, terms) && Ratifies(table, ratifier, terms))
                return true;
        return false;
    }

    /// <summary>Who has refused what a move would put to it again.</summary>
    public static PartyId? WhoRefused(in Table table, Move move)
    {
        var terms = move switch
        {
            Move.Accept { AccedesTo: { } agreement } => table.Agreements[agreement.Value].Terms,
            Move.Accept accept => table.Proposals[accept.Proposal!.Value.Value].Terms,
            Move.Propose propose => TermsOf(table, propose),
            Move.Require require => TermsOf(table, require),
            _ => move.Stated,
        };
        foreach (var condition in move.Brought)
            if (condition is { Asks: ConditionRequirement.Consent, AskedParty: { } body } && IsRefusedBefore(table, body, terms))
                return body;
        foreach (var ratifier in RatifiersOf(table))
            if (IsRefusedBefore(table, ratifier, terms) && Ratifies(table, ratifier, terms))
                return ratifier;
        return null;
    }

    private static IEnumerable<PartyId> RatifiersOf(in Table table) =>
        table.Protocol.Ratifiers.Concat(table.Protocol.Baskets.SelectMany(basket => basket.Ratifiers ?? default));

    private static Terms TermsOf(in Table table, Move.Require move) =>
        DemandRules.AgreementOf(table, move) is >= 0 and var agreement ? table.Agreements[agreement].Terms
        : move.Replaces is { } old && table.Conditions.Find(old.Value) is { IsOfAcceptance: true } replaced
            ? table.Proposals[replaced.ProposalAt].Terms
        : Terms.Empty;

    // Whether a party ratifies something of these terms.
    private static bool Ratifies(in Table table, PartyId party, Terms terms)
    {
        if (table.Registers.Baskets is not { } baskets)
            return true;
        for (var at = 0; at < terms.Count; at++)
            if (Slot(table, terms, at) is >= 0 and var slot && baskets.RatifiersOf(baskets.Of(slot)).Contains(party))
                return true;
        return false;
    }

    // All of it follows the rule.
    private static bool IsToBeChanged(in Table table, Terms terms)
    {
        if (table.Registers.Baskets is not { } baskets)
            return terms.Count > 0 && table.Protocol.ConsentResubmission == ConsentResubmission.OnlyForChangedTerms;
        for (var at = 0; at < terms.Count; at++)
            if (
                baskets.ResubmissionOf(Slot(table, terms, at) is >= 0 and var slot ? baskets.Of(slot) : 0)
                != ConsentResubmission.OnlyForChangedTerms
            )
                return false;
        return terms.Count > 0;
    }

    private static int Slot(in Table table, Terms terms, int at) => table.Agenda.IndexOf(terms.IssueAt(at).Value);
}
