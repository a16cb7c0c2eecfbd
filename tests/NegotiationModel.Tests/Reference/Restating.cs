namespace NegotiationModel.Tests.Reference;

/// <summary>An acceptance that restates other terms: where the protocol says so, a proposal that answers the offer.</summary>
internal static class Restating
{
    /// <summary>
    /// It changes a value or adds an issue; one that only leaves something out does not. Whoever may not propose makes no proposal,
    /// and a proposal has no conditions.
    /// </summary>
    public static bool IsCounter(State state, Move move) =>
        move.Type == "accept"
        && state.Protocol.ChangedAcceptanceCounters
        && !state.Protocol.OnlyMediatorsPropose
        && move.Items("conditions").Count == 0
        && move.Proposal(state) is { } offer
        && !Texts.SaysMore(offer)
        && move.Terms().Any(t => offer.Value(t.Name) != Values.Canonical(t.Value));

    /// <summary>The offer's terms with the restated values in place, and what is new after them.</summary>
    public static List<KeyValuePair<string, string>> Terms(Proposal offer, Move move)
    {
        Dictionary<string, string> restated = move.Terms().ToDictionary(t => t.Name, t => Values.Canonical(t.Value));
        return
        [
            .. offer.Terms.Select(t => KeyValuePair.Create(t.Key, restated.GetValueOrDefault(t.Key, t.Value))),
            .. restated.Where(t => offer.Value(t.Key) is null),
        ];
    }
}
