namespace NegotiationModel.Tests.Reference;

/// <summary>Acceding to agreements, leaving and suspending them.</summary>
internal static partial class Checks
{
    private static string? SubjectOfAccede(State state, Move move)
    {
        List<Condition> brought = Brought(move);
        if (NameUnknownParties(state, brought))
        {
            return "unknownParty";
        }

        if (NameUnknownConditions(state, brought))
        {
            return "unknownCondition";
        }

        if (move.Agreement(state) is not { } agreement)
        {
            return "unknownAgreement";
        }

        if (HaveTakenIds(state, brought))
        {
            return "duplicateId";
        }

        if (IsPartyTo(state, agreement, move.By))
        {
            return "alreadyResponded";
        }

        if (brought.Count > 0 && !state.Protocol.Conditions)
        {
            return "conditionsNotAllowed";
        }

        if (WatchUnknownSubjects(state, brought))
        {
            return "unknownSubject";
        }

        bool open = Instruments.First(state, agreement).Accession && Instruments.Standing(state, agreement).Any(a => a.Settles);
        if (!open)
        {
            return "accessionNotAllowed";
        }

        return Resubmitting.IsAskedAgain(state, Resubmitting.Bodies(brought), agreement.Agreed) ? "refusedBefore" : null;
    }

    private static string? SubjectOfAgreement(State state, Move move)
    {
        if (move.Agreement(state) is not { } agreement)
        {
            return "unknownAgreement";
        }

        Signatory? entry = Instruments.Entry(state, agreement, move.By);
        if (move.Type == "withdraw" && entry?.Leaving is not null)
        {
            return "alreadyResponded";
        }

        if (!IsPartyTo(state, agreement, move.By))
        {
            return "notAParty";
        }

        List<Agreement> standing = Instruments.Standing(state, agreement);
        bool inTime = move.Type switch
        {
            "withdraw" => standing.Any(a => a.Settles),
            "suspend" => standing.Any(a => a.Status == "inForce"),
            _ => entry?.Leaving is not null || IsSuspended(state, agreement),
        };
        if (!inTime)
        {
            return "agreementNotInForce";
        }

        return move.Type == "withdraw" && Leaving.Exit(state, agreement, move.By) is null ? "exitNotAllowed" : null;
    }
}
