namespace NegotiationModel.Texts;

/// <summary>What can be done, as a button says it.</summary>
public partial class NegotiationTexts
{
    /// <summary>What a party may do, for the label of a button: "accept p1", "set when p2 expires".</summary>
    /// <param name="move">A move that is permitted.</param>
    public virtual string Label(PermittedMove move)
    {
        ArgumentNullException.ThrowIfNull(move);
        return (move.Example, move.ActsOn) switch
        {
            (Move.Propose { Ends: { } id }, _) => $"propose to change or end {id}",
            (Move.Propose { Terms.Count: 0, RevivesProposalOrAgreement: { } id }, _) => $"propose to revive {id}",
            (Move.SetLimit { Limit: LimitKind.SuspendedUntil }, { Kind: SubjectKind.Negotiation }) => "set when the suspension ends",
            (Move.SetDeadline, _) or (Move.SetLimit, { Kind: SubjectKind.Negotiation }) => "set or lift the deadline",
            (Move.SetLimit { Limit: LimitKind.FirmUntil }, { Id: var id }) => $"set until when {id} is firm",
            (Move.SetLimit, { Kind: SubjectKind.Proposal, Id: var id }) => $"set when {id} expires",
            (Move.SetLimit, { Kind: SubjectKind.Condition, Id: var id }) => $"set when {id} is due",
            (Move.SetLimit, { Id: var id }) => $"set when the suspension of {id} ends",
            (Move.SetLimit, null) => "set a limit",
            (Move.Require { Replaces: { } old }, _) => $"set a condition in the place of {old}",
            (Move.Require, { Kind: SubjectKind.Negotiation }) => "set a condition for the talks to go on",
            (Move.Require, { Id: var id }) => $"set a condition on {id}",
            (Move.Require, null) => "set a condition",
            (Move.Promise, _) => "promise something",
            (Move.MeetCondition, { Id: var id }) => $"say that {id} is met",
            (Move.FailCondition, { Id: var id }) => $"say that {id} has failed",
            (Move.PostponeConsent, { Id: var id }) => $"put off {id}",
            (Move.ConcedeDemand, { Id: var id }) => $"agree to {id}",
            (Move.RefuseRatification, { Id: var id }) => $"refuse to ratify {id}",
            (Move.Suspend, null) => "suspend the talks",
            (Move.Resume, null) => "resume the talks",
            (Move.Reopen, _) => "reopen the talks",
            (Move.Join, _) => "join the talks",
            (Move.ExtendAgenda, _) => "add to the agenda",
            (Move.Accept, { Kind: SubjectKind.Agreement, Id: var id }) => $"accede to {id}",
            (Move.Withdraw, { Kind: SubjectKind.Agreement, Id: var id }) => $"leave {id}",
            (_, { Id: var id }) => $"{Label(move.Kind)} {id}",
            _ => Label(move.Kind),
        };
    }
}
