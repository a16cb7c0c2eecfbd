namespace NegotiationModel.Tests.Reference;

internal static partial class Applying
{
    private static void Propose(State state, Move move)
    {
        Proposal proposal = Table(state, move, move.Text("proposal"), move.Text("answers"), Stated(move));
        proposal.Replaces = move.Text("replaces");
        proposal.Expires = move.Ending("expires");
        proposal.FirmUntil = move.Ending("firmUntil");
        proposal.Conditions = Conditions.ReadAll(state, move);
        proposal.Silence = move.Has("silence");
        Limits.Bring(state, proposal.Id, "expires", proposal.Expires);
        Limits.Bring(state, proposal.Id, "firmUntil", proposal.FirmUntil);
    }

    private static List<KeyValuePair<string, string>> Stated(Move move) =>
        [.. move.Terms().Select(t => KeyValuePair.Create(t.Name, Values.Canonical(t.Value)))];

    private static Proposal Table(State state, Move move, string? id, string? answers, List<KeyValuePair<string, string>> terms)
    {
        Protocol protocol = state.Protocol;
        var made = new Proposal
        {
            Id =
                id
                ?? Ids.FirstFree(
                    "p",
                    state.Taken.Concat(DocumentReading.Items(move.Json, "conditions").Select(c => DocumentReading.Text(c, "id") ?? ""))
                ),
            By = move.By,
            Committed = IsCommitted(state, move),
            AgreementsBefore = state.Agreements.Count,
            Terms = terms,
            At = move.At,
            Answers = answers,
            Text = move.Type == "propose" ? move.Json : Texts.Nothing,
            Between = Checks.Between(state, move),
            Key = Checks.Key(state, move),
            About = move.Relation(state) is { } relation ? move.Text(relation) : null,
            Relation = move.Relation(state),
            IsOffTheTable = state.Closed,
        };
        foreach (Proposal other in state.Proposals.Where(p => p.Alive))
        {
            bool inOnePlace = IsBeside(state, made, other);
            bool inTurn = protocol.Alternating && state.Active && other.By != move.By && inOnePlace;
            if (inTurn || other.Id == answers)
            {
                bool isNo = protocol.CountersTerminate && made.Committed;
                bool ends = protocol.CountersTerminate && inTurn;

                // What is proposed on other issues only comes beside what it answers.
                if (isNo || ends || made.Items.Any(other.Items.Contains))
                {
                    Answer(state, other, move.By, isNo, ends);
                }
            }
            else if (
                other.By == move.By
                && (
                    (protocol.OneLiveProposal && inOnePlace && !other.FirmBeyond(state, move.At))
                    || (other.Id == move.Text("replaces") && move.Type == "propose")
                )
            )
            {
                other.Status = "superseded";
            }
        }

        state.EverTabled |= !state.Closed;
        state.Proposals.Add(made);
        return made;
    }

    /// <summary>Whoever is no party to what a proposal is about puts it forward without commitment.</summary>
    private static bool IsCommitted(State state, Move move) =>
        move.IsPrincipal(state)
        && !move.True("withoutCommitment")
        && (move.Relation(state) is not { } relation || Instruments.IsParty(state, state.FindAgreement(move.Text(relation)!)!, move.By));

    /// <summary>At the table, between the same, or about the same group.</summary>
    private static bool IsBeside(State state, Proposal one, Proposal other) => Place(state, one) == Place(state, other);

    private static string Place(State state, Proposal proposal) =>
        proposal.About is { } agreement ? "about " + state.FindAgreement(agreement)!.Whole : "between " + proposal.Key;

    /// <summary>
    /// Answering a proposal takes back one's acceptance of it, where no agreement has come of that. Where a counter counts as a
    /// rejection it is also a no, which ends the proposal when nobody else can make it an agreement; in turn it ends it in any case. An
    /// option stays open as long as it is firm.
    /// </summary>
    private static void Answer(State state, Proposal answered, string by, bool isNo, bool ends)
    {
        List<string> open = AcceptanceRule.OpenIssues(state, answered);
        bool addressed = AcceptanceRule.Voters(state, answered).Contains(by);
        answered.Responses.RemoveAll(r => r.Party == by && open.Contains(r.Issue) && r.Word != "rejected");
        bool over = ends || (isNo && addressed && open.All(issue => !AcceptanceRule.PossibleWithout(state, answered, issue, by)));
        if (over && !StaysOpen(state, answered))
        {
            answered.Status = "countered";
        }
        else if (isNo && addressed)
        {
            open.ForEach(issue => Say(answered, by, issue, "rejected", 0));
        }
    }

    /// <summary>An option: rejection and counter leave it open while it is firm.</summary>
    private static bool StaysOpen(State state, Proposal proposal)
    {
        bool stays = state.Protocol.OptionsStayOpen && proposal.FirmBeyond(state, state.Now);
        proposal.HeldOpen |= stays;
        return stays;
    }

    private static void Accept(State state, Move move)
    {
        Proposal proposal = move.Proposal(state)!;
        if (Restating.IsCounter(state, move))
        {
            Table(state, move, move.Text("counter"), proposal.Id, Restating.Terms(proposal, move));
            return;
        }

        int acceptance = ++state.LastAcceptance;
        List<Condition> conditions = move.Items("conditions").Count > 0 ? Conditions.ReadAll(state, move) : [];
        foreach (Condition condition in conditions)
        {
            condition.Proposal = proposal.Id;
            condition.Acceptance = acceptance;
            state.Conditions.Add(condition);
        }

        bool conditional = conditions.Any(c => c.Precedent && c.Binding);
        foreach (string issue in move.IssuesSpokenOn(proposal))
        {
            // Nobody accepts twice: an issue accepted outright before keeps that word.
            if (AcceptanceRule.Word(proposal, move.By, issue) != "accepted")
            {
                Say(proposal, move.By, issue, conditional ? "conditional" : "accepted", acceptance);
            }
        }
    }

    private static void Reject(State state, Move move)
    {
        Proposal proposal = move.Proposal(state)!;
        List<string> open = AcceptanceRule.OpenIssues(state, proposal);
        foreach (string issue in open.Intersect(move.IssuesSpokenOn(proposal)))
        {
            Say(proposal, move.By, issue, "rejected", 0);
        }

        // "Can no longer be met on any open issue": on none of them.
        if (open.All(issue => !AcceptanceRule.Possible(state, proposal, issue)) && !StaysOpen(state, proposal))
        {
            proposal.Status = "rejected";
        }
    }

    private static void Abstain(State state, Move move)
    {
        Proposal proposal = move.Proposal(state)!;
        foreach (string issue in AcceptanceRule.OpenIssues(state, proposal).Intersect(move.IssuesSpokenOn(proposal)))
        {
            Say(proposal, move.By, issue, "abstained", 0);
        }
    }

    public static void Say(Proposal proposal, string party, string issue, string word, int acceptance)
    {
        proposal.Responses.RemoveAll(r => r.Party == party && r.Issue == issue);
        proposal.Responses.Add(
            new Response
            {
                Party = party,
                Issue = issue,
                Word = word,
                Acceptance = acceptance,
            }
        );
    }
}
