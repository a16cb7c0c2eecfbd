using NodaTime;

namespace NegotiationModel.Tests.Reference;

internal static class TimePassing
{
    /// <summary>Lets time pass to an instant; what falls due at it has fallen due. Time never goes back.</summary>
    public static void Advance(State state, Instant until, int move)
    {
        state.Move = move;
        while (NextDue(state) is { } due && due <= until)
        {
            if (due > state.Now)
            {
                state.Now = due;
            }

            var before = new Snapshot(state);
            Settling.Settle(state);
            before.Compare(state, move);
        }

        if (until > state.Now)
        {
            state.Now = until;
        }
    }

    /// <summary>The earliest instant at which anything falls due, looked for among everything.</summary>
    public static Instant? NextDue(State state)
    {
        var dues = new List<Instant?>();
        dues.AddRange(state.Conditions.Where(c => c.Open).Select(c => c.DueAt(state)));
        dues.AddRange(state.Proposals.Where(p => p.Alive && !p.Waits).Select(p => p.Expires?.At(state)));
        dues.AddRange(state.Proposals.Where(p => p.Alive && p.HeldOpen).Select(p => p.FirmUntil?.At(state)));
        dues.AddRange(Leaving.Dues(state));
        dues.AddRange(Entering.Dues(state));
        if (state.Talks == "suspended")
        {
            dues.Add(state.Resumes?.At(state));
        }

        if (!state.Closed)
        {
            dues.Add(state.Deadline?.At(state));
        }

        // What was due before and could not happen, such as resuming, waits for an event and not for time.
        return dues.Where(d => d > state.Now).Min();
    }
}
