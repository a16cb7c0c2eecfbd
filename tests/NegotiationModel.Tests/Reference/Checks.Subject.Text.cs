namespace NegotiationModel.Tests.Reference;

/// <summary>What a proposal says beside its terms.</summary>
internal static partial class Checks
{
    private static string? SubjectOfText(State state, Move move, List<Condition> brought)
    {
        if (brought.Count > 0 && !state.Protocol.Conditions)
        {
            return "conditionsNotAllowed";
        }

        if (WatchUnknownSubjects(state, brought))
        {
            return "unknownSubject";
        }

        // A counter-proposal is an answer.
        if (move.Text("answers") is { } answered && IsNotAddressed(state, state.FindProposal(answered)!, move))
        {
            return "notAddressed";
        }

        if (move.Has("between") && !IsBetweenPrincipals(state, move))
        {
            return "notAParty";
        }

        Agreement? about = move.Concerns(state);
        if (move.Relation(state) is { } relation && relation != "revives" && Instruments.NothingIsLeft(state, relation, about!))
        {
            return "agreementNotInForce";
        }

        if (move.Relation(state) == "revives" && !about!.Holds && !CanBeRevived(state, about))
        {
            return "agreementNotInForce";
        }

        if (IsAskedAgain(state, move, brought))
        {
            return "refusedBefore";
        }

        bool silent = move.Has("silence");
        return silent && (!state.Protocol.Silence || move.End("expires") is null) ? "silenceNotAllowed" : null;
    }

    private static bool CanBeRevived(State state, Agreement agreement) =>
        agreement.Status is "dissolved" or "ended" or "lapsed" or "unratified"
        && Instruments.Parties(state, agreement).Count > 1
        && !ComesTooEarly(state, Amending.Revived(state, agreement));

    /// <summary>Whether something would be in force before what it belongs to.</summary>
    private static bool ComesTooEarly(State state, List<Agreement> revived) =>
        revived.Any(part => part.Belongs is { } id && state.FindAgreement(id) is { InForceAt: null } earlier && !revived.Contains(earlier));

    private static bool IsAskedAgain(State state, Move move, List<Condition> brought)
    {
        List<KeyValuePair<string, string>> terms = [.. move.Terms().Select(t => KeyValuePair.Create(t.Name, Values.Canonical(t.Value)))];
        if (terms.Count == 0 && move.Relation(state) == "revives")
        {
            terms = move.Concerns(state)!.Agreed;
        }

        IEnumerable<string> ratifiers = terms.SelectMany(t => state.BasketOf(t.Key).Ratifiers);
        return Resubmitting.IsAskedAgain(state, [.. Resubmitting.Bodies(brought), .. ratifiers], terms);
    }

    private static bool IsBetweenPrincipals(State state, Move move)
    {
        List<string> between = [.. move.Items("between").Select(p => p.GetString()!).Distinct()];
        bool committed = move.IsPrincipal(state) && !move.True("withoutCommitment");
        return between.Count > 1 && between.All(p => state.FindParty(p)!.Role == "principal") && (!committed || between.Contains(move.By));
    }

    /// <summary>Those it is between; null where it is all principals who count, named or not.</summary>
    public static List<string>? Between(State state, Move move)
    {
        if (move.Type != "propose" || move.Relation(state) is not null || !move.Has("between"))
        {
            return null;
        }

        List<string> between = [.. move.Items("between").Select(p => p.GetString()!).Distinct()];
        return state.PrincipalsPresent().All(p => between.Contains(p.Id)) && between.All(p => state.FindParty(p)!.Present) ? null : between;
    }

    /// <summary>The same as agreements have it: those of the agreement that it is about.</summary>
    public static string? Key(State state, Move move)
    {
        if (move.Type != "propose")
        {
            return null;
        }

        return move.Relation(state) is not null ? move.Concerns(state)?.Between
            : Between(state, move) is { } between ? string.Join(",", between.Order(StringComparer.Ordinal))
            : null;
    }
}
