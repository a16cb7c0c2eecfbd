namespace NegotiationModel;

public sealed partial record Protocol
{
    /// <summary>
    /// Talks between states: free turns, unanimity, counters leave the original open, issue by issue, mediators propose,
    /// conditions, reopening, joining.
    /// </summary>
    public static Protocol Diplomacy { get; } =
        new("diplomacy")
        {
            Settlement = Settlement.ByIssue,
            MediatorsMayPropose = true,
            AllowsConditions = true,
            AllowsReopening = true,
            AllowsJoining = true,
            Expiry = Expiry.UnlessConditionallyAccepted,
        };

    /// <summary>Offer and acceptance in contract law (CISG art. 14–24): a counter-offer, or an acceptance with other terms, ends the offer,
    /// an acceptance concludes.</summary>
    public static Protocol Contract { get; } =
        new("contract")
        {
            CounterEffect = CounterEffect.CountsAsRejection,
            AllowsConditions = true,
            ChangedAcceptance = ChangedAcceptanceEffect.Counters,
        };

    /// <summary>Two sides over a deal: one live offer a side, which stays open when the other counters.</summary>
    public static Protocol Bargaining { get; } = new("bargaining") { LiveProposals = LiveProposals.NewestPerParty };

    /// <summary>
    /// Rubinstein's game for two (Econometrica 50, 1982), stacked alternating offers for more: in turn propose, which ends the
    /// standing offer, accept, reject, or walk away.
    /// </summary>
    public static Protocol AlternatingOffers { get; } =
        new("alternatingOffers")
        {
            TurnOrder = TurnOrder.Alternating,
            CounterEffect = CounterEffect.CountsAsRejection,
            LiveProposals = LiveProposals.NewestPerParty,
        };

    /// <summary>A single negotiating text: only the mediator drafts, each draft replaces the last, and the principals accept, reject or set
    /// conditions.</summary>
    public static Protocol SingleText { get; } =
        new("singleText")
        {
            MediatorsMayPropose = true,
            OnlyMediatorsPropose = true,
            LiveProposals = LiveProposals.NewestPerParty,
            AllowsConditions = true,
        };

    /// <summary>One seller and one buyer over a listing, such as a house or a used car: everybody at the table must accept, and no offer
    /// wins by being the best. Several who bid for one thing sit at a table each. One live offer a side, a counter-offer ends the offer
    /// that it answers, and agenda, deadline and course of the talks are as they were when they were convened.</summary>
    public static Protocol BestOffer { get; } =
        new("bestOffer")
        {
            CounterEffect = CounterEffect.CountsAsRejection,
            LiveProposals = LiveProposals.NewestPerParty,
            DeadlineSetBy = ProcedureControl.Nobody,
            AgendaSetBy = ProcedureControl.Nobody,
            SuspendedBy = ProcedureControl.Nobody,
        };

    /// <summary>All presets, by the names documents use for them.</summary>
    public static ValueList<Protocol> Presets => [Diplomacy, Contract, Bargaining, AlternatingOffers, SingleText, BestOffer];
}
