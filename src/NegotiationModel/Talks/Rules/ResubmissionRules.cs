namespace NegotiationModel;

/// <summary>What a body has refused is not asked of it again for the same terms, where the protocol says so. Other terms, or a part of
/// them, may be put.</summary>
internal static class ResubmissionRules
{
    /// <summary>Whether some conditions ask a body for a consent that it has refused to just these terms.</summary>
    public static bool IsAskedAgain(in Table table, ValueList<ConditionDefinition> conditions, Terms terms)
    {
        if (table.Registers.Refused is not { } refused || !IsToBeChanged(table, terms))
            return false;
        foreach (var condition in conditions)
            if (condition is { Asks: AskedFor.Consent, AskedParty: { } body } && refused.Has(body, terms))
                return true;
        return false;
    }

    /// <summary>Whether one of those who would ratify these terms has refused just them.</summary>
    public static bool IsPutToRatifiersAgain(in Table table, Terms terms)
    {
        if (table.Registers.Refused is not { } refused || !IsToBeChanged(table, terms))
            return false;
        foreach (var ratifier in table.Protocol.Ratifiers)
            if (refused.Has(ratifier, terms) && Ratifies(table, ratifier, terms))
                return true;
        foreach (var basket in table.Protocol.Baskets)
        foreach (var ratifier in basket.Ratifiers ?? default)
            if (refused.Has(ratifier, terms) && Ratifies(table, ratifier, terms))
                return true;
        return false;
    }

    /// <summary>Who has refused what a move would put to it again.</summary>
    public static PartyId? WhoRefused(in Table table, Move move)
    {
        var terms = move is Move.Accept accept ? table.Proposals[accept.Proposal].Terms : move.Stated;
        var refused = table.Registers.Refused!;
        var asked = move
            .Brought.Where(condition => condition.Asks == AskedFor.Consent)
            .Select(condition => condition.AskedParty)
            .OfType<PartyId>();
        var ratifiers = table.Protocol.Ratifiers.Concat(table.Protocol.Baskets.SelectMany(basket => basket.Ratifiers ?? default));
        foreach (var body in asked.Concat(ratifiers))
            if (refused.Has(body, terms))
                return body;
        return null;
    }

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
            return terms.Count > 0 && table.Protocol.Resubmission == Resubmission.Changed;
        for (var at = 0; at < terms.Count; at++)
            if (baskets.ResubmissionOf(Slot(table, terms, at) is >= 0 and var slot ? baskets.Of(slot) : 0) != Resubmission.Changed)
                return false;
        return terms.Count > 0;
    }

    private static int Slot(in Table table, Terms terms, int at) => table.Agenda.IndexOf(terms.IssueAt(at).Value);
}
