namespace NegotiationModel.Tests.Reference;

/// <summary>An end, and what it was: by which move it was set (null for the setting), and to what.</summary>
internal sealed record Limit(string Subject, string Name, List<(int? Move, Ending? End)> Chain);

internal static class Limits
{
    /// <summary>What an allowed move did to the ends there are, and those it brought.</summary>
    public static void Keep(State state, Move move)
    {
        string talks = state.Setting.Id;
        if (!Ends.Same(Current(state, talks, "deadline"), state.Deadline))
        {
            Set(state, talks, "deadline", state.Move, state.Deadline);
        }

        switch (move.Type, move.Object)
        {
            case ("accept" or "require" or "undertake", _) when move.Items("conditions").Count > 0:
                foreach (
                    Condition condition in state.Conditions.Where(c =>
                        c.At == move.At && (c.Source is null || c.Replaces is not null) && !IsKept(state, c)
                    )
                )
                {
                    Bring(state, condition.Id, "due", condition.Due);
                }

                break;
            case ("suspend", null) when move.Ending("until") is { } until:
                Set(state, talks, "until", state.Move, until);
                break;
            case ("suspend", "agreement") when move.Ending("until") is { } until:
                Set(state, First(state, move), "until", state.Move, until);
                break;
            // An end that is not known yet is ahead too.
            case ("resume", null) when Current(state, talks, "until") is { } ahead && !(ahead.At(state) <= state.Now):
                Set(state, talks, "until", state.Move, null);
                break;
            case ("resume", "agreement") when HasAnEnd(state, First(state, move)):
                Set(state, First(state, move), "until", state.Move, null);
                break;
            case ("setLimit", _):
                Change(state, move);
                break;
            default:
                break;
        }
    }

    private static string First(State state, Move move) => Instruments.First(state, move.Agreement(state)!).Id;

    private static bool HasAnEnd(State state, string agreement) =>
        state.FindAgreement(agreement)!.SuspendedUntil is null
        && Current(state, agreement, "until") is { } ahead
        && !(ahead.At(state) <= state.Now);

    private static bool IsKept(State state, Condition condition) => state.Limits.Any(l => l.Subject == condition.Id && l.Name == "due");

    private static void Change(State state, Move move)
    {
        string subject = state.FindAgreement(move.Text("subject")!)?.Whole ?? move.Text("subject")!;
        string name =
            move.Text("limit")
            ?? (
                subject == state.Setting.Id ? "deadline"
                : state.FindProposal(subject) is not null ? "expires"
                : "due"
            );
        if (!Ends.Same(Current(state, subject, name), move.Ending("until")))
        {
            Set(state, subject, name, state.Move, move.Ending("until"));
        }
    }

    public static void Set(State state, string subject, string name, int? move, Ending? end)
    {
        Limit? known = state.Limits.Find(l => l.Subject == subject && l.Name == name);
        List<(int? Move, Ending? End)> chain = [.. known?.Chain ?? [], (move, end)];
        if (known is null)
        {
            state.Limits.Add(new Limit(subject, name, chain));
        }
        else
        {
            state.Limits[state.Limits.IndexOf(known)] = new Limit(subject, name, chain);
        }
    }

    public static void Bring(State state, string subject, string name, Ending? end)
    {
        if (end is not null)
        {
            state.Limits.Add(new Limit(subject, name, [(state.Move, end)]));
        }
    }

    /// <summary>The instant that a limit's last end stands for now.</summary>
    public static NodaTime.Instant? At(State state, Limit limit) =>
        limit.Name == "due" ? state.FindCondition(limit.Subject)!.DueAt(state) : limit.Chain[^1].End?.At(state);

    private static Ending? Current(State state, string subject, string name) =>
        state.Limits.Find(l => l.Subject == subject && l.Name == name)?.Chain[^1].End;
}
