using NodaTime;

namespace NegotiationModel.Tests.Reference;

/// <summary>An end, and what it was: by which move it was set (null for the setting), and to what.</summary>
internal sealed record Limit(string Subject, string Name, List<(int? Move, Instant? End)> Chain);

internal static class Limits
{
    /// <summary>What an allowed move did to the ends there are, and those it brought.</summary>
    public static void Keep(State state, Move move, int index)
    {
        string talks = state.Setting.Id;
        if (Current(state, talks, "deadline") != state.Deadline)
        {
            Set(state, talks, "deadline", index, state.Deadline);
        }

        switch (move.Type)
        {
            case "propose":
                Proposal made = state.Proposals[^1];
                Bring(state, made.Id, "expires", index, made.Expires);
                Bring(state, made.Id, "firmUntil", index, made.FirmUntil);
                break;
            case "accept" when move.Items("conditions").Count > 0:
                foreach (Condition condition in state.Conditions.Where(c => c.Acceptance == state.LastAcceptance))
                {
                    Bring(state, condition.Id, "due", index, condition.Due);
                }

                break;
            case "suspend" when move.Limit("until") is { } until:
                Set(state, talks, "until", index, until);
                break;
            case "resume" when Current(state, talks, "until") > state.Now:
                Set(state, talks, "until", index, null);
                break;
            default:
                break;
        }
    }

    public static void Set(State state, string subject, string name, int? move, Instant? end)
    {
        Limit? known = state.Limits.Find(l => l.Subject == subject && l.Name == name);
        List<(int? Move, Instant? End)> chain = [.. known?.Chain ?? [], (move, end)];
        if (known is null)
        {
            state.Limits.Add(new Limit(subject, name, chain));
        }
        else
        {
            state.Limits[state.Limits.IndexOf(known)] = new Limit(subject, name, chain);
        }
    }

    private static void Bring(State state, string subject, string name, int move, Instant? end)
    {
        if (end is not null)
        {
            state.Limits.Add(new Limit(subject, name, [(move, end)]));
        }
    }

    private static Instant? Current(State state, string subject, string name) =>
        state.Limits.Find(l => l.Subject == subject && l.Name == name)?.Chain[^1].End;
}
