namespace NegotiationModel;

/// <summary>What stands after an allowed move.</summary>
internal static class MoveEffects
{
    /// <summary>Makes an allowed move, whose ids are filled in, and which the log keeps in its way.</summary>
    public static void Make(ref Table table, Move move, object logged, int seat)
    {
        var step = new TableChange(ref table);
        switch (move)
        {
            case Move.Propose propose:
                ProposalEffects.Propose(ref step, propose, logged, seat);
                break;
            case Move.Accept { Counter: not null } counter:
                AnswerEffects.Counter(ref step, counter, seat);
                break;
            case Move.Accept accept:
                ResponseEffects.Accept(ref step, accept, logged, seat);
                break;
            case Move.Reject reject:
                ResponseEffects.Reject(ref step, reject, seat);
                break;
            case Move.Withdraw withdraw:
                step.Fire(step.Table.Proposals.IndexOf(withdraw.Proposal.Value), ProposalTrigger.Withdraw);
                break;
            case Move.Meet meet:
                ConditionEffects.Fulfil(ref step, meet.Condition, ConditionTrigger.Meet);
                break;
            case Move.Waive waive:
                ConditionEffects.Fulfil(ref step, waive.Condition, ConditionTrigger.Waive);
                break;
            case Move.Refuse refuse:
                ConditionEffects.Defeat(ref step, step.Table.Conditions.IndexOf(refuse.Condition.Value), ConditionTrigger.Refuse);
                break;
            case Move.Fail fail:
                ConditionEffects.Defeat(ref step, step.Table.Conditions.IndexOf(fail.Condition.Value), ConditionTrigger.Fail);
                break;
            case Move.Suspend suspend:
                TalksEffects.Suspend(ref step, suspend.Until);
                break;
            case Move.Resume:
                TalksEffects.Resume(ref step);
                break;
            case Move.SetDeadline set:
                step.Table.Clock = step.Table.Clock.Until(set.Deadline);
                break;
            case Move.Ratify ratify:
                Ratification.Ratify(ref step, step.Table.Agreements.IndexOf(ratify.Agreement!.Value.Value), seat);
                break;
            case Move.RefuseRatification refuse:
                Ratification.Refuse(ref step, step.Table.Agreements.IndexOf(refuse.Agreement!.Value.Value), seat);
                break;
            case Move.WalkAway:
                AttendanceEffects.WalkAway(ref step, seat);
                break;
            case Move.Reopen:
                TalksEffects.Reopen(ref step, step.Table.IsUndone);
                break;
            case Move.AmendAgenda amend:
                step.Table.EditBooks().Amend(amend.Issues);
                break;
            case Move.Join join:
                AttendanceEffects.Join(ref step, join.Party, seat);
                break;
            case Move.State:
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }

        if (MoveRule.Of(move.Kind).UsesTurn)
            Turns.Use(ref step, seat);
        step.Seal();
    }
}
