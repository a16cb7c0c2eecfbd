namespace NegotiationModel.Theory;

/// <summary>How an amount is divided in whole units.</summary>
/// <param name="ProposerPresentValue">What the first proposer gets, as it is worth in round 1, discounted for each round waited.</param>
/// <param name="ResponderPresentValue">What the other gets, as it is worth in round 1.</param>
/// <param name="AgreedInRound">The round in which they agree, counted from 1; null when they never do.</param>
public sealed record WholeUnitsDivision(decimal ProposerPresentValue, decimal ResponderPresentValue, int? AgreedInRound);
