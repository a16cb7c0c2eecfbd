namespace NegotiationModel.Theory;

/// <summary>What comes of bargaining in the shadow of player 2's outside option.</summary>
/// <param name="Payoffs">What each gets, valued in round 1: shares of the pie, or nothing and the option where player 2 leaves.</param>
/// <param name="IsAgreement">Whether they agree, in round 1 then; else player 2 leaves.</param>
/// <param name="OptionBinds">Whether the option beats what player 2 would get as a responder without it; at a tie it does not.</param>
/// <param name="SecondPayoffWithoutOption">The amount that player 2 would get without the option, under the same first proposer.</param>
public sealed record OutsideOptionOutcome(Payoffs Payoffs, bool IsAgreement, bool OptionBinds, double SecondPayoffWithoutOption);
