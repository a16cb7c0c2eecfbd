namespace NegotiationModel.Tests.Reference;

internal static partial class Checks
{
    private static string? SubjectOfCondition(State state, Move move)
    {
        if (move.Condition(state) is not { } condition)
        {
            return "unknownCondition";
        }

        if (!IsTheirs(state, move, condition))
        {
            return "notYourCondition";
        }

        bool inTime = move.Type switch
        {
            "withhold" => condition.Outstanding,
            "waive" or "refuse" => condition.Waiting || condition.IsOpenClaim,
            _ => condition.Waiting,
        };
        if (!inTime)
        {
            return "conditionNotOutstanding";
        }

        bool deed = condition.Kind == "subsequent" && condition.Asks != "consent" && !condition.IsOpenClaim;
        return move.Type == "refuse" && deed ? "notPrecedent" : null;
    }

    private static bool IsTheirs(State state, Move move, Condition condition)
    {
        string role = state.FindParty(move.By)!.Role;
        bool benefits = condition.Beneficiary == move.By;
        switch (move.Type)
        {
            case "meet" or "fail" when condition.Asks == "status":
            case "refuse" when condition.Asks == "status" && !condition.IsOpenClaim:
                return false;
            case "meet":
                return condition.Judges.Count > 0 ? condition.Judges.Contains(move.By)
                    : condition.AskedParty is { } asked ? asked == move.By
                    : benefits || role == "mediator";
            case "waive":
                // Nobody is let off his own promise by himself.
                return benefits && !(!condition.Precedent && condition.AskedParty == condition.Beneficiary);
            case "withhold":
                return condition.AskedParty == move.By;
            case "refuse" when condition.IsOpenClaim:
                return Conceders(state, condition).Contains(move.By);
            case "refuse":
                return condition.AskedParty == move.By
                    || (condition.Asks == "consent" && condition.Judges.Contains(move.By))
                    || (condition.Proposal is { } proposal && state.FindProposal(proposal)!.By == move.By);
            default:
                return MayReportFailed(move, condition, role, benefits);
        }
    }

    private static bool MayReportFailed(Move move, Condition condition, string role, bool benefits)
    {
        if (condition.Judges.Count > 0)
        {
            return condition.Judges.Contains(move.By);
        }

        if (condition.AskedParty is null)
        {
            return benefits || role == "mediator";
        }

        if (condition.Precedent)
        {
            return condition.AskedParty == move.By;
        }

        // Nobody profits from his own default.
        if (condition.AskedParty == move.By)
        {
            return false;
        }

        return benefits || role == "mediator" || (condition.Beneficiary == condition.AskedParty && role == "principal");
    }

    private static string? SubjectOfRatify(State state, Move move)
    {
        if (move.Agreement(state) is not { } agreement)
        {
            return "unknownAgreement";
        }

        if (!Agreeing.Ratifiers(state, agreement).Contains(move.By))
        {
            return "notARatifier";
        }

        Condition? own = state.Conditions.Find(c => c.IsRatification && c.On == agreement.Id && c.AskedParty == move.By);
        if (own is { Fulfilled: true } or { Disappointed: true })
        {
            return "alreadyResponded";
        }

        return agreement.AwaitsEntry ? null : "agreementNotPending";
    }
}
