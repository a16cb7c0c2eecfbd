namespace NegotiationModel.Analysis;

/// <summary>What talks have settled, as one package: an offer that says something on one issue is worth what it makes of the
/// whole.</summary>
/// <example><code>preferences.Utility(talks.AgreedWith(offer))</code></example>
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

    /// <summary>What would be agreed if everybody accepted an offer: what stands, but as the offer has it on the issues of which it speaks.
    /// One that ends an agreement leaves out what that holds with its amendments and supplements, and one that revives an agreement brings
    /// back what it said.</summary>
    /// <param name="talks">The talks.</param>
    /// <param name="offer">The offer, made or not.</param>
    public static Terms AgreedWith(this Negotiation talks, Move.Propose offer)
    {
        ArgumentNullException.ThrowIfNull(talks);
        ArgumentNullException.ThrowIfNull(offer);
        var ended = offer.Ends is { } ends ? First(talks, ends) : default(AgreementId?);
        var stands = Together(talks.Agreements.Where(agreement => !First(talks, agreement.Id).Equals(ended))) ?? Terms.Empty;
        var revived = offer.Revives is { } revives ? talks.Agreements.Find(revives.Value)?.Terms : null;
        return Over(Over(stands, revived), offer.Terms);
    }

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
        var held = agreements.Where(agreement => agreement.IsStanding).SelectMany(agreement => agreement.Held).ToList();
        return held.Count == 0 ? null : Terms.CreateRange(held.GroupBy(term => term.Issue).Select(terms => terms.Last()));
    }

    private static Terms Over(Terms below, Terms? above) =>
        above is null ? below : Terms.CreateRange(below.Where(term => above.Find(term.Issue) is null).Concat(above));
}
