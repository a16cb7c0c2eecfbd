namespace NegotiationModel.Tests.Reference;

internal static partial class Checks
{
    /// <summary>Who moves. An unknown party is refused before time passes; the rest once it has.</summary>
    public static string? Who(State state, Move move)
    {
        Party? party = Mover(state, move);
        if (party is null)
        {
            return "unknownParty";
        }

        if (!party.Present && !MayBeMadeByWhoHasLeft(state, move))
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

        return RoleAllows(state, move, party.Role) ? null : "notAllowedForRole";
    }

    public static Party? Mover(State state, Move move) =>
        state.FindParty(move.By) is { } known ? known
        : move.Type == "join" ? DocumentReading.ReadParty(move.Json.GetProperty("party"))
        : null;

    /// <summary>Who left the table stays a party to what it agreed; what is asked of it there, or stands for it, stays its own.</summary>
    private static bool MayBeMadeByWhoHasLeft(State state, Move move)
    {
        if (move.Type is "state" or "join" or "ratify" or "refuseRatification" or "undertake")
        {
            return true;
        }

        if (move.Type == "accept" && move.Object == "agreement")
        {
            return true;
        }

        if (move.Type == "propose")
        {
            return IsPartyTo(state, move.Concerns(state), move.By);
        }

        bool itsOwn =
            move.Condition(state) is { On: not null } condition
            && (condition.AskedParty == move.By || condition.Beneficiary == move.By || condition.Judges.Contains(move.By));
        bool isAnswerToClaim = move.Condition(state) is { IsOpenClaim: true } claim && Conceders(state, claim).Contains(move.By);
        return itsOwn || isAnswerToClaim || (move.Concerns(state) is { } agreement && Instruments.Entries(state, agreement, move.By).Any());
    }

    private static bool RoleAllows(State state, Move move, string role)
    {
        Protocol protocol = state.Protocol;
        bool principal = role == "principal";
        bool mediator = role == "mediator";
        switch (move.Type)
        {
            case "propose":
                bool amendsItsOwn = move.Relation(state) is not null && IsPartyTo(state, move.Concerns(state), move.By);
                return amendsItsOwn || (protocol.OnlyMediatorsPropose ? mediator : principal || (mediator && protocol.MediatorsMayPropose));
            case "accept":
            case "reject":
            case "abstain":
            case "walkAway":
                return principal;
            case "suspend":
            case "resume":
                return move.Object is not null || principal || mediator;
            case "reopen":
            case "amendAgenda":
                return principal || mediator;
            case "require":
                return principal || (mediator && move.Text("on") == state.Setting.Id) || IsBodyAsked(state, move);
            default:
                // Withdrawing, conditions, promises, limits, ratifying and the deadline depend on whose the subject is; joining
                // and stating are open to all.
                return true;
        }
    }

    private static bool IsPartyTo(State state, Agreement? agreement, string party) =>
        agreement is not null && Instruments.IsParty(state, agreement, party);

    /// <summary>A body whose consent is asked: on the agreement, or at all where none is named.</summary>
    private static bool IsBodyAsked(State state, Move move) =>
        state.Told.Any(c =>
            c.Asks == "consent"
            && c.AskedParty == move.By
            && (move.Concerns(state) is not { } agreement || Conditions.HangsOn(c, agreement))
        );
}
