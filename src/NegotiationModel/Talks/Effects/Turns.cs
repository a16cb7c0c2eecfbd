using NegotiationModel.Lifecycles;

namespace NegotiationModel;

/// <summary>Alternating turns: round robin in the listed order of the principals at the table.</summary>
internal static class Turns
{
    /// <summary>Uses up the turn of a seat; after the last one of the last round the talks expire: whether they
    /// did.</summary>
    public static bool Use(ref TableChange step, int seat)
    {
        ref var table = ref step.Table;
        if (!table.Alternates || table.IsClosed || step.RoundsAnew || table.Turn != seat)
            return false;
        table.Turn = table.PrincipalFrom(seat + 1);
        if (table.Turn >= 0)
            return false;
        table.Turn = table.PrincipalFrom(0);
        if (table.Round >= table.Protocol.MaxAlternatingRounds)
        {
            TalksEffects.Fail(ref step, NegotiationTrigger.Expire);
            return true;
        }

        table.Round++;
        return false;
    }
}
