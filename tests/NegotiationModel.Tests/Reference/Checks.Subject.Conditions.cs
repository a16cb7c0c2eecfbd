namespace NegotiationModel.Tests.Reference;

/// <summary>Requiring, conceding, undertaking, and setting limits.</summary>
internal static partial class Checks
{
    /// <summary>Who must concede a claim: every other party to the agreement; of a substitute, who benefits from the old one.</summary>
    public static List<string> Conceders(State state, Condition claim)
    {
        Condition? old = claim.Replaces is { } id ? state.FindCondition(id) : null;
        return old is { IsClaim: false } ? [.. new[] { old.Beneficiary }.OfType<string>()]
            : claim.On is { } on && state.FindAgreement(on) is { } agreement
                ? [.. Instruments.Parties(state, agreement).Where(p => p != claim.By)]
            : [];
    }

    private static string? SubjectOfRequire(State state, Move move)
    {
        List<Condition> brought = Brought(move);
        if (NameUnknownParties(state, brought))
        {
            return "unknownParty";
        }

        Condition? old = move.Text("replaces") is { } id ? state.FindCondition(id) : null;
        if ((move.Has("replaces") && old is null) || NameUnknownConditions(state, brought))
        {
            return "unknownCondition";
        }

        if (HaveTakenIds(state, brought))
        {
            return "duplicateId";
        }

        // A substitute of a claim is a claim; a claimed substitute is not replaced once more.
        if (old is not null && (!old.Open || old.Status == "suspended" || (old.IsClaim && old.Replaces is not null)))
        {
            return "conditionNotOutstanding";
        }

        string? on = old is null ? move.Text("on") : null;
        bool onTalks = on == state.Setting.Id;
        if (onTalks && move.Items("conditions").Any(c => DocumentReading.Text(c, "kind") == "subsequent"))
        {
            return "notPrecedent";
        }

        Agreement? agreement = on is null ? null : state.FindAgreement(on);
        bool precedent = move.Items("conditions").Any(c => DocumentReading.Text(c, "kind") is null or "precedent");
        if (agreement is { Status: "inForce" or "suspended" } && precedent)
        {
            return "agreementNotPending";
        }

        if (!state.Protocol.Conditions)
        {
            return "conditionsNotAllowed";
        }

        if ((on is not null && !onTalks && agreement is null) || WatchUnknownSubjects(state, brought))
        {
            return "unknownSubject";
        }

        agreement ??= old?.On is { } hangs ? state.FindAgreement(hangs) : null;
        if (agreement is not null && !IsPartyTo(state, agreement, move.By) && !IsBodyAsked(state, move))
        {
            return "notAParty";
        }

        if (agreement is { Holds: false } && old is null)
        {
            return "agreementNotInForce";
        }

        List<KeyValuePair<string, string>> terms =
            agreement?.Agreed ?? (old?.Proposal is { } accepted ? state.FindProposal(accepted)!.Terms : []);
        return Resubmitting.IsAskedAgain(state, Resubmitting.Bodies(brought), terms) ? "refusedBefore" : null;
    }

    private static string? SubjectOfConcede(State state, Move move)
    {
        if (move.Condition(state) is not { } condition)
        {
            return "unknownCondition";
        }

        if (!condition.IsOpenClaim)
        {
            return "conditionNotClaimed";
        }

        Condition? old = condition.Replaces is { } id ? state.FindCondition(id) : null;
        if (old is { Waiting: false, IsOpenClaim: false } && old.ReplacedBy != condition.Id)
        {
            return "conditionNotOutstanding";
        }

        if (Conceders(state, condition).Contains(move.By))
        {
            return condition.ConcededBy.Contains(move.By) ? "alreadyResponded" : null;
        }

        bool isAgreements = condition.On is { } on && state.FindAgreement(on) is not null;
        return move.By == condition.By || !isAgreements || IsPartyTo(state, state.FindAgreement(condition.On!), move.By)
            ? "notYourCondition"
            : "notAParty";
    }

    private static string? SubjectOfUndertake(State state, Move move)
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

        if (HaveTakenIds(state, brought))
        {
            return "duplicateId";
        }

        if (!state.Protocol.Conditions)
        {
            return "conditionsNotAllowed";
        }

        bool unknown = move.Text("about") is { } about && !state.Names(about);
        return unknown || WatchUnknownSubjects(state, brought) ? "unknownSubject" : null;
    }

    /// <summary>A promise stands still by its maker, or by its beneficiary where it belongs to an agreement.</summary>
    private static string? SubjectOfPromise(State state, Move move)
    {
        if (move.Condition(state) is not { } condition)
        {
            return "unknownCondition";
        }

        string? whose = condition.On is null ? condition.AskedParty : condition.Beneficiary;
        if (!condition.IsPromise || whose != move.By)
        {
            return "notYourCondition";
        }

        return condition.Status == (move.Type == "suspend" ? "outstanding" : "suspended") ? null : "conditionNotOutstanding";
    }
}
