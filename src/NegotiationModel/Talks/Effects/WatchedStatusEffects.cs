using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>Conditions that watch a status are met when it comes, and fail when it no longer can.</summary>
internal static class WatchedStatusEffects
{
    private static readonly StatusGroup<NegotiationStatus> OverTalks = NegotiationMachine.Closed;

    /// <summary>Lets what is decided follow, where the talks stand included; whether something was.</summary>
    public static bool FollowAll(ref TableChange step)
    {
        if (step.Table.Registers.Watching.IsEmpty)
            return false;
        step.Seal();
        return Follow(ref step);
    }

    /// <summary>Lets what is decided among some conditions follow, where the talks stand included.</summary>
    public static void FollowAll(ref TableChange step, IndexSet among)
    {
        if (step.Table.Registers.Watching.IsEmpty)
            return;
        step.Seal();
        Follow(ref step, among);
    }

    /// <summary>Lets what is decided follow, the talks standing where they stood; whether something was.</summary>
    public static bool Follow(ref TableChange step) => Follow(ref step, step.Table.Registers.Watching);

    private static bool Follow(ref TableChange step, IndexSet among)
    {
        List<(int Condition, bool IsMet)>? decided = null;
        for (var at = among.Next(0); at >= 0; at = among.Next(at + 1))
            if (step.Table.Registers.Watching.Contains(at) && Seen(step.Table, step.Table.Conditions[at].Watched!) is { } isMet)
                (decided ??= []).Add((at, isMet));
        if (decided is null)
            return false;
        var over = new List<int>();
        foreach (var (condition, isMet) in decided)
            if (step.Table.Conditions[condition].IsWaiting) // of several that are enough the first makes the others moot
            {
                if (isMet)
                    ConditionEffects.MeetByItself(ref step, condition);
                else
                    ConditionEffects.Become(ref step, condition, ConditionTrigger.Fail);
                over.Add(condition);
            }

        ConditionEffects.Follow(ref step, over);
        return true;
    }

    private static bool? Seen(in Table table, WatchedStatus watched)
    {
        var (name, isOver) = StatusOf(table, watched.SubjectId);
        foreach (var status in watched.DocumentStatusNames)
            if (status == name)
                return true;
        return isOver ? false : null;
    }

    private static (string? Name, bool IsOver) StatusOf(in Table table, string id) =>
        table.Conditions.Find(id)?.Latest(table.Conditions) is { } condition ? (EnumNames.Name(condition.Status), !condition.IsOpen)
        : table.Proposals.Find(id) is { } proposal ? (EnumNames.Name(proposal.Status), !proposal.IsOnTheTable)
        : table.Agreements.Find(id) is { } agreement ? (EnumNames.Name(agreement.Status), agreement.IsOver)
        : id == table.Setting.Id ? (EnumNames.Name(table.Status), OverTalks.Contains(table.Status))
        : (null, false);
}
