namespace NegotiationModel.Tests.Reference;

/// <summary>What a body has refused is not asked of it again for the same terms, where the protocol says so.</summary>
internal static class Resubmitting
{
    public static string Key(IEnumerable<KeyValuePair<string, string>> terms) =>
        string.Join("\n", terms.Select(t => t.Key + "=" + t.Value).Order(StringComparer.Ordinal));

    /// <summary>The terms that a consent was asked for: of the proposal, or of each agreement it hangs on.</summary>
    public static IEnumerable<string> WhatItWasAskedFor(State state, Condition condition) =>
        condition.Acceptance > 0
            ? [Key(state.FindProposal(condition.Proposal!)!.Terms)]
            : state.Agreements.Where(a => Conditions.HangsOn(condition, a)).Select(a => Key(a.Agreed));

    /// <summary>Whether one of these bodies has refused just these terms.</summary>
    public static bool IsAskedAgain(State state, IEnumerable<string?> bodies, List<KeyValuePair<string, string>> terms) =>
        terms.Count > 0
        && terms.All(t => state.BasketOf(t.Key).ChangedResubmission)
        && bodies.OfType<string>().Any(body => state.RefusedConsents.Contains((body, Key(terms))));

    /// <summary>Whose consent conditions ask.</summary>
    public static IEnumerable<string?> Bodies(IEnumerable<Condition> conditions) =>
        conditions.Where(c => c.Asks == "consent").Select(c => c.AskedParty);
}
