using System.Text.Json;

namespace NegotiationModel.Tests.Reference;

internal static partial class Checks
{
    /// <summary>What the move says, judged last.</summary>
    public static string? Content(State state, Move move)
    {
        string? code = move.Type switch
        {
            "propose" => ContentOfPropose(state, move),
            "accept" when move.Object is null => ContentOfAccept(state, move),
            "reject" or "abstain" => ContentOfReject(state, move),
            "amendAgenda" => AgendaConflict(state, move.Json),
            "require" or "undertake" when move.Items("conditions").Count == 0 => "emptyTerms",
            "resume" when move.Object == "condition" && IsOverOnceResumed(state, move.Condition(state)!) => "timeNotAfterMove",
            _ => TimeNotAfter(state, move),
        };
        return code
            ?? (move.Type is "meet" or "refuse" && VotesDiffer(move.Condition(state)!, move) ? "voteDiffers" : null)
            ?? WrongEnds(state, move);
    }

    /// <summary>A promise of which no time is left goes on only when its due is set anew.</summary>
    private static bool IsOverOnceResumed(State state, Condition promise)
    {
        Condition resumed = promise.Copy();
        Applying.ResumePromise(state, resumed);
        return resumed.DueAt(state) <= state.Now;
    }

    private static string? ContentOfPropose(State state, Move move)
    {
        string? conflict = Texts.Says(move.Json, "issues") ? AgendaConflict(state, move.Json) : null;
        State then = conflict is null ? Amended(state, move.Json) : state;
        return (move.Terms().Count == 0 && SaysSomething(state, move) ? null : Terms(then, move))
            ?? SettledAlready(state, move)
            ?? conflict
            ?? (IsTextAcrossBaskets(then, move) ? "agendaConflict" : null)
            ?? TimeNotAfter(state, move);
    }

    /// <summary>What a supplement brings fits what the agenda will be.</summary>
    private static State Amended(State state, JsonElement text)
    {
        if (!Texts.Says(text, "issues"))
        {
            return state;
        }

        State then = state.Copy();
        DocumentReading.Items(text, "issues").ForEach(i => Amend(then, DocumentReading.ReadIssue(i)));
        return then;
    }

    /// <summary>What is about an agreement may do without terms; an amendment or a supplement must then say something else.</summary>
    private static bool SaysSomething(State state, Move move) =>
        move.Relation(state) is "ends" or "revives"
        || (move.Relation(state) is not null && (Texts.HasText(move.Json) || move.Has("suspension") || move.Has("accession")));

    private static string? SettledAlready(State state, Move move)
    {
        List<KeyValuePair<string, string>> terms = [.. move.Terms().Select(t => KeyValuePair.Create(t.Name, Values.Canonical(t.Value)))];
        if (move.Relation(state) is not { } relation)
        {
            return AlreadySettled(state, Key(state, move), terms);
        }

        // It may settle anew what its own group settles, and nothing else.
        Agreement about = move.Concerns(state)!;
        bool Elsewhere(string issue, string value) =>
            AcceptanceRule.Settling(state, about.Between, issue) is { } other
            && other.Whole != about.Whole
            && AcceptanceRule.SettledValue(state, about.Between, issue) != value;
        bool notFree = relation == "revives" && (about.Holds || !Amending.IsFree(state, about));

        // What is revived has the terms it had; others supplement it.
        bool revivedOtherwise =
            relation == "revives" && Instruments.Of(state, about).Any(a => a.Agreed.Any(old => terms.Any(t => t.Key == old.Key)));
        return notFree || revivedOtherwise || terms.Any(t => Elsewhere(t.Key, t.Value)) ? "issueAlreadySettled" : null;
    }

    private static bool IsTextAcrossBaskets(State state, Move move) =>
        (Texts.HasText(move.Json) || Between(state, move) is not null)
        && move.Terms().Select(t => state.FindIssue(t.Name)?.Basket).Distinct().Count() > 1;

    private static string? Terms(State state, Move move)
    {
        List<JsonProperty> terms = move.Terms();
        if (terms.Count == 0)
        {
            return "emptyTerms";
        }

        if (terms.Any(t => state.FindIssue(t.Name) is null))
        {
            return "unknownIssue";
        }

        return terms.Any(t => !Values.Fits(t.Value, state.FindIssue(t.Name)!)) ? "valueOutsideIssue" : null;
    }

    private static string? AlreadySettled(State state, string? between, List<KeyValuePair<string, string>> terms)
    {
        bool anyOpen = false;
        foreach ((string issue, string value) in terms)
        {
            string? settled = AcceptanceRule.SettledValue(state, between, issue);
            if (settled is null)
            {
                anyOpen = true;
            }
            else if (settled != value)
            {
                return "issueAlreadySettled";
            }
        }

        return anyOpen ? null : "issueAlreadySettled";
    }

    private static string? ContentOfAccept(State state, Move move)
    {
        Proposal proposal = move.Proposal(state)!;
        if ((move.Has("terms") && move.Terms().Count == 0) || (move.Has("issues") && move.Items("issues").Count == 0))
        {
            return "emptyTerms";
        }

        List<string> spokenOn = move.IssuesSpokenOn(proposal);
        if (spokenOn.Any(issue => !proposal.Items.Contains(issue)))
        {
            return "unknownIssue";
        }

        if (move.Has("terms"))
        {
            if (Terms(Amended(state, proposal.Text), move) is { } wrong)
            {
                return wrong;
            }

            // The mirror image: restated, the terms are those of the proposal, or those of it on the issues spoken on.
            if (Restating.IsCounter(state, move))
            {
                return AlreadySettled(state, null, Restating.Terms(proposal, move));
            }

            List<string> restated = [.. move.Terms().Select(t => t.Name + "=" + Values.Canonical(t.Value)).Order()];
            if (
                !restated.SequenceEqual(Stated(proposal.Terms))
                && !restated.SequenceEqual(Stated(proposal.Terms.Where(t => spokenOn.Contains(t.Key))))
            )
            {
                return "termsDiffer";
            }
        }

        return TimeNotAfter(state, move) ?? LacksEssentials(state, proposal, spokenOn);
    }

    /// <summary>No package is accepted without what is essential; of several those that are spoken on. What is about an agreement, or
    /// between some, is none.</summary>
    public static string? LacksEssentials(State state, Proposal proposal, List<string> spokenOn) =>
        !proposal.IsWhole
        && state.Agenda.Any(i =>
            i.Essential
            && proposal.Value(i.Id) is null
            && state.BasketOf(i.Id).Settlement == "package"
            && spokenOn.Any(spoken => state.FindIssue(spoken)!.Basket == i.Basket)
        )
            ? "termsIncomplete"
            : null;

    private static string? ContentOfReject(State state, Move move)
    {
        Proposal proposal = move.Proposal(state)!;
        List<string> spokenOn = move.IssuesSpokenOn(proposal);
        if (spokenOn.Count == 0)
        {
            return "emptyTerms";
        }

        if (spokenOn.Any(issue => !proposal.Items.Contains(issue)))
        {
            return "unknownIssue";
        }

        // What was agreed cannot be rejected any more.
        return spokenOn.Intersect(AcceptanceRule.OpenIssues(state, proposal)).Any() ? null : "issueAlreadySettled";
    }

    private static IEnumerable<string> Stated(IEnumerable<KeyValuePair<string, string>> terms) =>
        terms.Select(t => t.Key + "=" + t.Value).Order();

    /// <summary>Votes that contradict the tests: met although one fails, or refused although all hold.</summary>
    private static bool VotesDiffer(Condition condition, Move move) =>
        move.Json.TryGetProperty("votes", out JsonElement votes) && Voting.Differs(condition, votes, move.Type == "meet");
}
