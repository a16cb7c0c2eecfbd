namespace NegotiationModel;

/// <summary>Whether talks use something of what happens around and after a yes. Those that do not are told as they always
/// were.</summary>
internal static class AfterTheYes
{
    public static bool IsIn(Setting setting) => setting.Groups.Count > 0 || IsIn(setting.Protocol);

    private static bool IsIn(Protocol protocol) =>
        !protocol.IsPlain
        || protocol.Baskets.Count > 0
        || protocol.ConsentResubmission != ConsentResubmission.AnyTime
        || protocol.AllowsSilentAcceptance
        || protocol.AllowsAbstention
        || protocol.OnRejectedFirmOffer != RejectedFirmOffers.End;

    public static bool IsIn(in Table table, Move move) =>
        move.HangsOnEvents
        || move switch
        {
            Move.Propose propose => propose.HasText
                || propose.SilenceAccepts
                || propose.Between.Count > 0
                || IsIn(propose.Terms)
                || ChangeRules.Names(table, propose),
            Move.Accept accept => accept.AccedesTo is not null
                || accept.Conditions.Any(IsIn)
                || (accept.Terms is { } restated && IsIn(restated)),
            Move.ExtendAgenda extend => extend.Issues.Any(issue => issue.AddedToBasket is not null),
            Move.MeetCondition meet => meet.Votes is not null,
            Move.RefuseCondition refuse => refuse.Votes is not null,
            Move.Withdraw withdraw => withdraw.Agreement is not null,
            Move.Resume resume => resume.Agreement is not null || resume.Condition is not null,
            Move.Suspend suspend => suspend.Condition is not null || suspend.Agreement is not null,
            Move.SetLimit or Move.Promise or Move.PostponeConsent or Move.Require or Move.ConcedeDemand or Move.Abstain => true,
            _ => false,
        };

    private static bool IsIn(Terms terms) => terms.Any(term => term.Value.Kind == ValueKind.Open);

    private static bool IsIn(ConditionDefinition condition) =>
        condition.Asks != default
        || condition.DueAfter.Count > 0
        || condition.AlternativesLabel is not null
        || condition.VoteTests.Count > 0
        || condition.EligibleVotes is not null
        || condition.IsConsultative
        || condition.Formality is not null;
}
