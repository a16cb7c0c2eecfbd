namespace NegotiationModel.Theory;

/// <summary>How an amount is divided in whole units.</summary>
/// <param name="Proposer">What the first proposer gets, valued in round 1.</param>
/// <param name="Responder">What the other gets, valued in round 1.</param>
/// <param name="AgreedInRound">The round in which they agree, counted from 1; null when they never do.</param>
public sealed record WholeUnitsDivision(decimal Proposer, decimal Responder, int? AgreedInRound);
