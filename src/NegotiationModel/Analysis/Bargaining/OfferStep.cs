namespace NegotiationModel.Analysis;

/// <summary>The step from a party's last offer to its next, as it looks to one other party.</summary>
/// <param name="By">Who made both offers.</param>
/// <param name="Towards">To whom it looks so.</param>
/// <param name="From">The earlier offer.</param>
/// <param name="To">The later one.</param>
/// <param name="OwnChange">By how much the utility of who offers changes.</param>
/// <param name="OtherChange">By how much the other's changes.</param>
/// <param name="Kind">What kind of step that is.</param>
public sealed record OfferStep(
    PartyId By,
    PartyId Towards,
    ProposalId From,
    ProposalId To,
    double OwnChange,
    double OtherChange,
    OfferStepKind Kind
)
{
    /// <summary>The steps of a negotiation, in the order of the offers. An offer that leaves issues open is worth what it says on the
    /// others.</summary>
    /// <param name="talks">The talks.</param>
    /// <param name="preferences">What the parties want; offers of others are left out.</param>
    /// <param name="absoluteTolerance">Changes of utility no greater than this are none; at least 0.</param>
    public static IEnumerable<OfferStep> Trace(Negotiation talks, ValueList<Preferences> preferences, double absoluteTolerance = 1e-9)
    {
        ArgumentNullException.ThrowIfNull(talks);
        ParetoFrontier.CheckTolerance(absoluteTolerance);
        if (preferences.Any(partyPreferences => partyPreferences is null))
            throw new ArgumentException("What a party wants is null.", nameof(preferences));
        return Steps(talks, preferences, absoluteTolerance);
    }

    /// <summary>What kind of step changes of utility make.</summary>
    /// <param name="ownChange">By how much the utility of who offers changes.</param>
    /// <param name="otherChange">By how much the other's changes.</param>
    /// <param name="absoluteTolerance">Changes of utility no greater than this are none; at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A change is no number, or the tolerance is below 0 or not finite.</exception>
    public static OfferStepKind Classify(double ownChange, double otherChange, double absoluteTolerance = 1e-9)
    {
        ParetoFrontier.CheckTolerance(absoluteTolerance);
        return (
            Sign(Change(ownChange, nameof(ownChange)), absoluteTolerance),
            Sign(Change(otherChange, nameof(otherChange)), absoluteTolerance)
        ) switch
        {
            (0, 0) => OfferStepKind.Silent,
            (0, 1) => OfferStepKind.Nice,
            (1, 1) => OfferStepKind.Fortunate,
            (1, _) => OfferStepKind.Selfish,
            (-1, not -1) => OfferStepKind.Concession,
            _ => OfferStepKind.Unfortunate,
        };
    }

    private static IEnumerable<OfferStep> Steps(Negotiation talks, ValueList<Preferences> preferences, double tolerance)
    {
        var last = new Dictionary<PartyId, Proposal>();
        foreach (var proposal in talks.Proposals)
        {
            if (preferences.FirstOrDefault(partyPreferences => partyPreferences.Party == proposal.By) is not { } own)
                continue;
            if (last.TryGetValue(proposal.By, out var before))
                foreach (var other in preferences)
                    if (other != own)
                        yield return Between(own, other, before, proposal, tolerance);
            last[proposal.By] = proposal;
        }
    }

    private static OfferStep Between(Preferences own, Preferences other, Proposal before, Proposal after, double tolerance)
    {
        var (gain, gift) = (own.Utility(after.Terms) - own.Utility(before.Terms), other.Utility(after.Terms) - other.Utility(before.Terms));
        return new(own.Party, other.Party, before.Id, after.Id, gain, gift, Classify(gain, gift, tolerance));
    }

    private static double Change(double change, string name) =>
        double.IsNaN(change) ? throw new ArgumentOutOfRangeException(name, change, "A change is a number.") : change;

    private static int Sign(double change, double tolerance) =>
        change > tolerance ? 1
        : change < -tolerance ? -1
        : 0;
}
