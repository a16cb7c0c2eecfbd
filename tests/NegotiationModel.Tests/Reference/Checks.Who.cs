namespace NegotiationModel.Tests.Reference;

internal static partial class Checks
{
    /// <summary>Who moves, and when. These do not depend on time passing.</summary>
    public static string? WhoAndWhen(State state, Move move)
    {
        Party? party = state.FindParty(move.By);
        if (party is null && move.Type == "join")
        {
            party = DocumentReading.ReadParty(move.Json.GetProperty("party"));
        }

        if (party is null)
        {
            return "unknownParty";
        }

        if (!party.Present && move.Type is not ("state" or "join" or "ratify" or "refuseRatification"))
        {
            return "partyHasLeft";
        }

        if (move.Text("through") is { } person)
        {
            if (!party.Representatives.TryGetValue(person, out string? authority))
            {
                return "unknownRepresentative";
            }

            if (authority == "speak" && move.Type != "state")
            {
                return "noAuthority";
            }
        }

        if (!RoleAllows(state.Protocol, party.Role, move.Type))
        {
            return "notAllowedForRole";
        }

        return move.At < state.LastMove ? "beforeLastMove" : null;
    }

    private static bool RoleAllows(Protocol protocol, string role, string type)
    {
        bool principal = role == "principal";
        bool mediator = role == "mediator";
        switch (type)
        {
            case "propose":
                return protocol.OnlyMediatorsPropose ? mediator : principal || (mediator && protocol.MediatorsMayPropose);
            case "accept":
            case "reject":
            case "walkAway":
                return principal;
            case "suspend":
            case "resume":
            case "reopen":
            case "amendAgenda":
                return principal || mediator;
            default:
                // Withdrawing, conditions, ratifying and the deadline depend on whose the subject is; joining and
                // stating are open to all.
                return true;
        }
    }
}
