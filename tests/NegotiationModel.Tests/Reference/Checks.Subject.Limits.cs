using NodaTime;

namespace NegotiationModel.Tests.Reference;

/// <summary>Who may set which limit anew.</summary>
internal static partial class Checks
{
    private static string? SubjectOfSetLimit(State state, Move move)
    {
        string subject = move.Text("subject")!;
        string? limit = move.Text("limit");
        Instant? wanted = move.End("until") is { } end ? Ends.Instant(state, end, move.At) : null;
        if (subject == state.Setting.Id)
        {
            return SubjectOfTalksLimit(state, move, limit);
        }

        if (state.FindProposal(subject) is { } proposal)
        {
            return NotAlive(proposal) ?? (MayExtend(state, move, proposal, limit, wanted) ? null : "limitNotYours");
        }

        if (state.FindCondition(subject) is { } condition)
        {
            return !condition.Open ? "conditionNotOutstanding"
                : limit is null && MayExtend(state, move, condition, wanted) ? null
                : "limitNotYours";
        }

        if (state.FindAgreement(subject) is not { } agreement)
        {
            return "unknownSubject";
        }

        bool suspended = IsSuspended(state, agreement);
        return limit != "until" || (suspended && !Leaving.MayResume(state, agreement, move.By)) ? "limitNotYours"
            : suspended ? null
            : "agreementNotInForce";
    }

    private static string? SubjectOfTalksLimit(State state, Move move, string? limit)
    {
        string role = state.FindParty(move.By)!.Role;
        if (limit is null && CutsFirmOfferShort(state, move, move.End("until")))
        {
            return "proposalFirm";
        }

        string rule = limit is null ? state.Protocol.DeadlineSetBy : state.Protocol.SuspendedBy;
        return limit == "firmUntil" || !Steers(rule, role) ? "limitNotYours" : null;
    }

    /// <summary>Its proposer, and not to an earlier end; nothing is later than never, and not firm is earlier than firm.</summary>
    private static bool MayExtend(State state, Move move, Proposal proposal, string? limit, Instant? wanted)
    {
        bool firm = limit == "firmUntil";
        if (proposal.By != move.By || limit == "until")
        {
            return false;
        }

        bool lifts = move.End("until") is null;
        return firm && lifts ? proposal.FirmUntil is null
            : firm && proposal.FirmUntil is null ? true
            : IsNotEarlier(wanted, (firm ? proposal.FirmUntil : proposal.Expires)?.At(state));
    }

    /// <summary>For whose benefit it stands, and not to an earlier end, or anew where the end has passed without meaning; the maker of a
    /// promise outside agreements as it likes.</summary>
    private static bool MayExtend(State state, Move move, Condition condition, Instant? wanted) =>
        condition.IsPromise && condition.On is null
            ? condition.AskedParty == move.By
            : condition.Beneficiary == move.By && (condition.DuePassed || IsNotEarlier(wanted, condition.DueAt(state)));

    private static bool IsNotEarlier(Instant? wanted, Instant? present) => wanted is null || wanted >= present;
}
