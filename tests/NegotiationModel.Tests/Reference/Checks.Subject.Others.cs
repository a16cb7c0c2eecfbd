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
        bool bindsOrMediates = state.FindParty(move.By)!.Role is "principal" or "mediator";
        switch (move.Type)
        {
            case "meet":
                return condition.Of is { } asked ? asked == move.By : bindsOrMediates;
            case "waive":
                return condition.By == move.By;
            case "refuse":
                return condition.Of == move.By || state.FindProposal(condition.Proposal)!.By == move.By;
            default:
                return condition.Precedent && condition.Of is { } only ? only == move.By : bindsOrMediates;
        }
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
