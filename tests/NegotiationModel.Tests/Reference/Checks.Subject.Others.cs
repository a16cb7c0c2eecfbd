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

        if (!condition.Outstanding)
        {
            return "conditionNotOutstanding";
        }

        return move.Type == "refuse" && !condition.Precedent ? "notPrecedent" : null;
    }

    private static bool IsTheirs(State state, Move move, Condition condition)
    {
        string role = state.FindParty(move.By)!.Role;
        bool benefits = condition.To == move.By;
        switch (move.Type)
        {
            case "meet":
                return condition.Judges.Count > 0 ? condition.Judges.Contains(move.By)
                    : condition.Of is { } asked ? asked == move.By
                    : benefits || role == "mediator";
            case "waive":
                // Nobody is let off his own promise by himself.
                return benefits && !(!condition.Precedent && condition.Of == condition.To);
            case "refuse":
                return condition.Of == move.By || state.FindProposal(condition.Proposal)!.By == move.By;
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

        if (condition.Of is null)
        {
            return benefits || role == "mediator";
        }

        if (condition.Precedent)
        {
            return condition.Of == move.By;
        }

        // Nobody profits from his own default.
        if (condition.Of == move.By)
        {
            return false;
        }

        return benefits || role == "mediator" || (condition.To == condition.Of && role == "principal");
    }

    private static string? SubjectOfRatify(State state, Move move)
    {
        if (move.Agreement(state) is not { } agreement)
        {
            return "unknownAgreement";
        }

        if (!state.Protocol.Ratifiers.Contains(move.By))
        {
            return "notARatifier";
        }

        if (agreement.RatifiedBy.Contains(move.By) || agreement.RefusedBy.Contains(move.By))
        {
            return "alreadyResponded";
        }

        return agreement.Status != "pending" ? "agreementNotPending" : null;
    }
}
