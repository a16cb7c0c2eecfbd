namespace NegotiationModel.Analysis;

/// <summary>An agreement rule, prepared for asking of many outcomes whether they can be agreed. Those whose preferences are not known are
/// taken to accept.</summary>
internal sealed class AgreementTest
{
    private readonly AgreementRule rule;
    private readonly PartyId[] parties;
    private readonly bool[] counts,
        ratifies;
    private readonly decimal[] weights;
    private readonly int heads;
    private readonly decimal weight;

    /// <param name="rule">The rule.</param>
    /// <param name="parties">Those whose preferences are known.</param>
    public AgreementTest(AgreementRule rule, PartyId[] parties)
    {
        (this.rule, this.parties) = (rule, parties);
        counts = Array.ConvertAll(parties, party => rule.Principals.AsSpan().Contains(party));
        ratifies = Array.ConvertAll(parties, party => rule.Ratifiers.AsSpan().Contains(party));
        weights = Array.ConvertAll(parties, rule.Acceptance.Weight);
        foreach (var silent in rule.Principals.Where(party => Array.IndexOf(parties, party) < 0))
            (heads, weight) = (heads + 1, weight + rule.Acceptance.Weight(silent));
    }

    /// <summary>Whether exactly what all parties accept can be agreed, so that no more need be asked.</summary>
    public bool AsksAll
    {
        get
        {
            var accepts = Array.ConvertAll(counts, _ => true);
            var met = IsMet(accepts);
            for (var party = 0; met && party < accepts.Length; party++)
            {
                accepts[party] = false;
                met = !IsMet(accepts);
                accepts[party] = true;
            }

            return met;
        }
    }

    /// <summary>Whether something can be agreed that some of the parties accept.</summary>
    /// <param name="accepts">Which of them, by their places.</param>
    public bool IsMet(ReadOnlySpan<bool> accepts)
    {
        var (all, sum) = (heads, weight);
        for (var party = 0; party < accepts.Length; party++)
        {
            if (ratifies[party] && !accepts[party])
                return false;
            if (counts[party] && accepts[party])
                (all, sum) = (all + 1, sum + weights[party]);
        }

        return rule.Acceptance.IsPlain ? rule.IsEnough(all, sum) : IsEnough(accepts);
    }

    // Of those whose preferences are not known each accepts.
    private bool IsEnough(ReadOnlySpan<bool> accepts)
    {
        var votes = new bool[rule.Principals.Count];
        for (var place = 0; place < votes.Length; place++)
            votes[place] = Array.IndexOf(parties, rule.Principals[place]) is not (>= 0 and var party) || accepts[party];
        return rule.IsEnough(votes);
    }
}
