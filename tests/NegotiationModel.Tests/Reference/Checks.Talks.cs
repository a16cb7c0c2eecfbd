namespace NegotiationModel.Tests.Reference;

internal static partial class Checks
{
    /// <summary>What the state of the talks allows, once time has passed to the move's instant.</summary>
    public static string? Talks(State state, Move move)
    {
        Protocol protocol = state.Protocol;
        string? subject = move.Text("subject");
        bool ofTheTable = move.Object is null && !move.IsBesideTheTalks(state);
        bool needsUnclosed =
            move.Type
                is "propose"
                    or "accept"
                    or "reject"
                    or "abstain"
                    or "withdraw"
                    or "suspend"
                    or "resume"
                    or "setDeadline"
                    or "walkAway"
                    or "amendAgenda"
                    or "join"
            || (move.Type == "setLimit" && subject == state.Setting.Id);
        if (needsUnclosed && ofTheTable && state.Closed)
        {
            return "negotiationClosed";
        }

        // While suspended: statements, resume, withdraw, walking away, deadlines, everything about agreements and
        // conditions. All else is refused.
        bool notWhileSuspended = move.Type is "propose" or "accept" or "reject" or "abstain" or "suspend" or "amendAgenda" or "join";
        if (notWhileSuspended && ofTheTable && state.Talks == "suspended")
        {
            return "negotiationSuspended";
        }

        bool onTheSuspension =
            (move.Type == "resume" && move.Object is null)
            || (move.Type == "setLimit" && subject == state.Setting.Id && move.Text("limit") == "until")
            || (move.Type == "require" && move.Text("on") == state.Setting.Id);
        if (onTheSuspension && state.Talks != "suspended")
        {
            return "notSuspended";
        }

        if (move.Type == "reopen" && !state.Closed)
        {
            return "notClosed";
        }

        if (move.Type == "reopen")
        {
            if (!protocol.Reopening || (state.Talks == "concluded" && !state.DissolvedSinceConcluded))
            {
                return "reopeningNotAllowed";
            }
        }

        if (move.Type == "join")
        {
            Party? listed = state.FindParty(move.By);
            if (!protocol.Joining && listed is not { Present: false })
            {
                return "joiningNotAllowed";
            }

            if (listed is { Present: true })
            {
                return "alreadyPresent";
            }
        }

        if (move.Type == "setDeadline" && !Steers(protocol.DeadlineSetBy, state.FindParty(move.By)!.Role))
        {
            return "deadlineNotYours";
        }

        if (move.UsesTurn(state) && state.Active && state.Turn != move.By)
        {
            return "notYourTurn";
        }

        if (move.Type == "amendAgenda" && !Steers(protocol.AgendaSetBy, state.FindParty(move.By)!.Role))
        {
            return "agendaNotYours";
        }

        if (IsSuspensionOfOthers(state, move))
        {
            return "suspensionNotYours";
        }

        bool waits = move.Type == "resume" && move.Object is null && Settling.OnTheSuspension(state) == "open";
        return waits ? "conditionOutstanding" : null;
    }

    private static bool IsSuspensionOfOthers(State state, Move move)
    {
        switch (move.Type, move.Object)
        {
            case ("suspend" or "resume", null):
                return !Steers(state.Protocol.SuspendedBy, state.FindParty(move.By)!.Role);
            case ("require", null):
                return move.Text("on") == state.Setting.Id && state.SuspendedBy != move.By;
            case ("suspend", "agreement"):
                return move.Agreement(state) is { } agreement && !Instruments.First(state, agreement).Suspendable;
            case ("resume", "agreement"):
                return move.Agreement(state) is { } suspended
                    && IsSuspended(state, suspended)
                    && !Leaving.MayResume(state, suspended, move.By)
                    && Instruments.Entry(state, suspended, move.By)?.Leaving is null;
            default:
                return false;
        }
    }

    public static bool IsSuspended(State state, Agreement agreement) => Instruments.Of(state, agreement).Any(a => a.Status == "suspended");

    private static bool Steers(string rule, string role) =>
        rule switch
        {
            "anyone" => role is "principal" or "mediator",
            "mediators" => role == "mediator",
            _ => false,
        };
}
