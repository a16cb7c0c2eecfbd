using System.Text.Json;

namespace NegotiationModel.Tests.Reference;

internal static partial class Checks
{
    /// <summary>The subject: does it exist, is it whose it must be, is it in the status the move needs.</summary>
    public static string? Subject(State state, Move move) => move.Type switch
    {
        "propose" => SubjectOfPropose(state, move),
        "accept" => SubjectOfAccept(state, move),
        "reject" => SubjectOfReject(state, move),
        "withdraw" => SubjectOfWithdraw(state, move),
        "meet" or "waive" or "refuse" or "fail" => SubjectOfCondition(state, move),
        "ratify" or "refuseRatification" => SubjectOfRatify(state, move),
        "state" => SubjectOfStatement(state, move),
        _ => null,
    };

    private static string? SubjectOfPropose(State state, Move move)
    {
        foreach (JsonElement sponsor in move.Items("with"))
        {
            if (state.FindParty(sponsor.GetString()!) is null)
            {
                return "unknownParty";
            }
        }

        foreach (string property in new[] { "answers", "replaces", "revives" })
        {
            if (move.Text(property) is { } id && state.FindProposal(id) is null)
            {
                return "unknownProposal";
            }
        }

        if (move.Proposal(state) is not null)
        {
            return "duplicateId";
        }

        if (move.Text("answers") is { } answered && state.FindProposal(answered)!.By == move.By)
        {
            return "ownProposal";
        }

        Proposal? replaced = move.Text("replaces") is { } replacedId ? state.FindProposal(replacedId) : null;
        if (replaced is not null && replaced.By != move.By)
        {
            return "notYourProposal";
        }

        if (replaced is not null && NotAlive(replaced) is { } dead)
        {
            return dead;
        }

        if (move.Text("revives") is { } revived && state.FindProposal(revived)!.Alive)
        {
            return "proposalStillLive";
        }

        foreach (Proposal own in state.Proposals.Where(p => p.By == move.By && p.Alive))
        {
            if ((own == replaced || state.Protocol.OneLiveProposal) && own.FirmUntil > move.At)
            {
                return "proposalFirm";
            }
        }

        return null;
    }

    private static string? NotAlive(Proposal proposal)
    {
        if (proposal.Alive)
        {
            return null;
        }

        return proposal.LapsedAtExpires ? "proposalExpired" : "proposalNotLive";
    }

    private static string? SubjectOfStatement(State state, Move move)
    {
        if (move.Text("about") is not { } about || state.FindProposal(about) is not null
            || state.FindCondition(about) is not null || state.FindAgreement(about) is not null)
        {
            return null;
        }

        // An id alone does not say what kind of thing it names; go by the form ids have when they are left out.
        return about switch
        {
            ['c', .. var rest] when rest.Length > 0 && rest.All(char.IsAsciiDigit) => "unknownCondition",
            ['a', .. var rest] when rest.Length > 0 && rest.All(char.IsAsciiDigit) => "unknownAgreement",
            _ => "unknownProposal",
        };
    }
}
