namespace NegotiationModel.Tests.Reference;

internal static partial class Checks
{
    /// <summary>What the state of the talks allows, once time has passed to the move's instant.</summary>
    public static string? Talks(State state, Move move)
    {
        Protocol protocol = state.Protocol;
        bool needsUnclosed =
            move.Type
            is "propose"
                or "accept"
                or "reject"
                or "withdraw"
                or "suspend"
                or "resume"
                or "setDeadline"
                or "walkAway"
                or "amendAgenda"
                or "join";
        if (needsUnclosed && state.Closed)
        {
            return "negotiationClosed";
        }

        // While suspended: statements, resume, withdraw, walking away, deadlines, everything about agreements and
        // conditions. All else is refused.
        bool notWhileSuspended = move.Type is "propose" or "accept" or "reject" or "suspend" or "amendAgenda" or "join";
        if (notWhileSuspended && state.Talks == "suspended")
        {
            return "negotiationSuspended";
        }

        if (move.Type == "resume" && state.Talks != "suspended")
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

        bool suspends = move.Type is "suspend" or "resume";
        return suspends && !Steers(protocol.SuspendedBy, state.FindParty(move.By)!.Role) ? "suspensionNotYours" : null;
    }

    private static bool Steers(string rule, string role) =>
        rule switch
        {
            "anyone" => role is "principal" or "mediator",
            "mediators" => role == "mediator",
            _ => false,
        };
}
