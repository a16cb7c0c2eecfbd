namespace NegotiationModel.Analysis;

/// <summary>What talks have settled, as one package: an offer that says something on one issue is worth what it makes of the
/// whole.</summary>
/// <example><code>preferences.Utility(talks.AgreedIfAccepted(offer))</code></example>
public static class AgreedTerms
{
    /// <summary>What is agreed, all agreements that stand taken together, also where it waits for something; null where nothing is. An
    /// issue that was agreed anew counts as it was agreed last.</summary>
    /// <param name="talks">The talks.</param>
    public static Terms? Agreed(this Negotiation talks)
    {
        ArgumentNullException.ThrowIfNull(talks);
        return Together(talks.Agreements);
    }

    /// <summary>What is agreed as far as it concerns a party: a principal has no part in what others have agreed between themselves, nor in
    /// an agreement that it has left; null where nothing is.</summary>
    /// <param name="talks">The talks.</param>
    /// <param name="party">The party.</param>
    public static Terms? Agreed(this Negotiation talks, PartyId party)
    {
        ArgumentNullException.ThrowIfNull(talks);
        return Together(talks.Agreements.Where(agreement => Concerns(talks, agreement.Id, party)));
    }

    /// <summary>What would be agreed if everybody accepted an offer: what stands, but as the offer has it on the issues of which it speaks.
    /// One that ends an agreement leaves out what that holds with its amendments and supplements, and one that revives an agreement brings
    /// back what it said.</summary>
    /// <param name="talks">The talks.</param>
    /// <param name="offer">The offer, made or not.</param>
    public static Terms AgreedIfAccepted(this Negotiation talks, Move.Propose offer)
    {
        ArgumentNullException.ThrowIfNull(talks);
        ArgumentNullException.ThrowIfNull(offer);
        return AgreedIfAccepted(talks, offer, talks.Agreements);
    }

    /// <summary>What would be agreed with an offer as far as it concerns a party; null where the offer is between others and nothing
    /// is.</summary>
    /// <param name="talks">The talks.</param>
    /// <param name="offer">The offer, made or not.</param>
    /// <param name="party">The party.</param>
    public static Terms? AgreedIfAccepted(this Negotiation talks, Move.Propose offer, PartyId party)
    {
        ArgumentNullException.ThrowIfNull(talks);
        ArgumentNullException.ThrowIfNull(offer);
        return IsForOthers(talks, offer, party)
            ? talks.Agreed(party)
            : AgreedIfAccepted(talks, offer, talks.Agreements.Where(agreement => Concerns(talks, agreement.Id, party)));
    }

    private static Terms AgreedIfAccepted(Negotiation talks, Move.Propose offer, IEnumerable<Agreement> agreements)
    {
        var ended = offer.Ends is { } ends ? First(talks, ends) : default(AgreementId?);
        var stands = Together(agreements.Where(agreement => !First(talks, agreement.Id).Equals(ended))) ?? Terms.Empty;
        var revived = offer.RevivesProposalOrAgreement is { } revives ? talks.Agreements.Find(revives)?.Terms : null;
        return Over(Over(stands, revived), offer.Terms);
    }

    // What is about an agreement is between the parties to that.
    private static bool IsForOthers(Negotiation talks, Move.Propose offer, PartyId party)
    {
        var about = offer.Amends ?? offer.Supplements ?? offer.Ends ?? Revived(talks, offer);
        return about is { } agreement && talks.Agreements.Contains(agreement)
            ? !Concerns(talks, agreement, party)
            : offer.Between.Count > 0 && IsPrincipal(talks, party) && !offer.Between.Contains(party);
    }

    private static AgreementId? Revived(Negotiation talks, Move.Propose offer) =>
        offer.RevivesProposalOrAgreement is { } id ? talks.Agreements.Find(id)?.Id : null;

    // Who is no principal makes no agreements, and is concerned by all.
    private static bool Concerns(Negotiation talks, AgreementId agreement, PartyId party) =>
        !IsPrincipal(talks, party) || talks.PartiesTo(agreement).Any(one => one.Party == party && one.LeftAt is null);

    private static bool IsPrincipal(Negotiation talks, PartyId party) => talks.Seats.Find(party.Value)?.Party.Role == Role.Principal;

    // Of those that belong together the one that was there first.
    private static AgreementId First(Negotiation talks, AgreementId agreement)
    {
        while (talks.Agreements.Contains(agreement) && Before(talks.RelationsOf(agreement)) is { } before)
            agreement = before;
        return agreement;
    }

    private static AgreementId? Before(AgreementRelations relations) => relations.Amends ?? relations.Supplements;

    private static Terms? Together(IEnumerable<Agreement> agreements)
    {
        var held = agreements.Where(agreement => !agreement.IsOver).SelectMany(agreement => agreement.Held).ToList();
        return held.Count == 0 ? null : Terms.CreateRange(held.GroupBy(term => term.Issue).Select(terms => terms.Last()));
    }

    private static Terms Over(Terms below, Terms? above) =>
        above is null ? below : Terms.CreateRange(below.Where(term => above.Find(term.Issue) is null).Concat(above));
}
