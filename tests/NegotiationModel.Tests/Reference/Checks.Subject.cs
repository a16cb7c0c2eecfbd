using System.Text.Json;
using NodaTime;

namespace NegotiationModel.Tests.Reference;

internal static partial class Checks
{
    /// <summary>The subject: does it exist, is it whose it must be, is it in the status the move needs.</summary>
    public static string? Subject(State state, Move move) =>
        (move.Type, move.Object) switch
        {
            ("propose", _) => SubjectOfPropose(state, move),
            ("accept", "agreement") => SubjectOfAccede(state, move),
            ("withdraw" or "suspend" or "resume", "agreement") => SubjectOfAgreement(state, move),
            ("suspend" or "resume", "condition") => SubjectOfPromise(state, move),
            ("accept", _) => SubjectOfAccept(state, move),
            ("reject" or "abstain", _) => SubjectOfReject(state, move),
            ("withdraw", _) => SubjectOfWithdraw(state, move),
            ("meet" or "waive" or "refuse" or "fail" or "withhold", _) => SubjectOfCondition(state, move),
            ("concede", _) => SubjectOfConcede(state, move),
            ("require", _) => SubjectOfRequire(state, move),
            ("undertake", _) => SubjectOfUndertake(state, move),
            ("setLimit", _) => SubjectOfSetLimit(state, move),
            ("ratify" or "refuseRatification", _) => SubjectOfRatify(state, move),
            ("state", _) => SubjectOfStatement(state, move),
            ("walkAway", _) => HasFirmOffer(state, move, move.At) ? "proposalFirm" : null,
            ("setDeadline", _) => CutsFirmOfferShort(state, move, move.End("deadline")) ? "proposalFirm" : null,
            ("join", _) => SubjectOfJoin(state, move),
            _ => null,
        };

    /// <summary>Whether an offer of the mover still stands firm at the move, and beyond an instant.</summary>
    private static bool HasFirmOffer(State state, Move move, Instant beyond) =>
        state.Proposals.Any(own =>
            own.By == move.By && own.Alive && own.About is null && own.FirmBeyond(state, move.At) && own.FirmBeyond(state, beyond)
        );

    /// <summary>Only a deadline sooner than the one there is ends anything.</summary>
    private static bool CutsFirmOfferShort(State state, Move move, End? stated) =>
        Ends.Instant(state, stated, move.At) is { } deadline
        && !(state.Deadline?.At(state) <= deadline)
        && HasFirmOffer(state, move, deadline);

    private static string? SubjectOfPropose(State state, Move move)
    {
        foreach (JsonElement sponsor in move.Items("with"))
        {
            if (state.FindParty(sponsor.GetString()!) is null)
            {
                return "unknownParty";
            }
        }

        List<Condition> brought = Brought(move);
        bool namesUnknown = move.Json.TryGetProperty("changedBy", out JsonElement rule) && DecisionRule.NamesUnknown(state, rule);
        if (namesUnknown || NameUnknownParties(state, brought) || move.Items("between").Any(p => state.FindParty(p.GetString()!) is null))
        {
            return "unknownParty";
        }

        foreach (string property in new[] { "answers", "replaces", "revives" })
        {
            if (move.Text(property) is { } id && state.FindProposal(id) is null && move.Relation(state) != property)
            {
                return "unknownProposal";
            }
        }

        if (NameUnknownConditions(state, brought))
        {
            return "unknownCondition";
        }

        if (move.Relation(state) is not null && move.Concerns(state) is null)
        {
            return "unknownAgreement";
        }

        if ((move.Text("proposal") is { } own && (state.Names(own) || brought.Any(c => c.Id == own))) || HaveTakenIds(state, brought))
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

        if (move.Text("revives") is { } revived && state.FindProposal(revived) is { Alive: true })
        {
            return "proposalStillLive";
        }

        return replaced is not null && replaced.FirmBeyond(state, move.At) ? "proposalFirm" : SubjectOfText(state, move, brought);
    }

    /// <summary>Who comes back is as it was listed; what is said of it otherwise is about somebody else of that id.</summary>
    private static string? SubjectOfJoin(State state, Move move)
    {
        if (state.FindParty(move.By) is not { } listed)
        {
            return null;
        }

        JsonElement said = move.Json.GetProperty("party");
        bool otherwise =
            DocumentReading.Text(said, "role") != listed.Role
            || (DocumentReading.Text(said, "name") is { } name && name != listed.Id && name != listed.Name)
            || (DocumentReading.Items(said, "representatives").Count > 0 && !SamePeople(DocumentReading.ReadParty(said), listed));
        return otherwise ? "duplicateId" : null;
    }

    private static bool SamePeople(Party said, Party listed) =>
        said.Representatives.SequenceEqual(listed.Representatives) && said.People.SequenceEqual(listed.People);

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
        if (
            move.Text("about") is not { } about
            || state.FindProposal(about) is not null
            || state.FindCondition(about) is not null
            || state.FindAgreement(about) is not null
        )
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
