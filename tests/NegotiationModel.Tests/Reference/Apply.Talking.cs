using System.Text.Json;

namespace NegotiationModel.Tests.Reference;

internal static partial class Applying
{
    private static void Propose(State state, Move move)
    {
        Table(state, move, move.Text("proposal"), move.Text("answers"), Stated(move));
    }

    private static List<KeyValuePair<string, string>> Stated(Move move) =>
        [.. move.Terms().Select(t => KeyValuePair.Create(t.Name, Values.Canonical(t.Value)))];

    private static void Table(State state, Move move, string? id, string? answers, List<KeyValuePair<string, string>> terms)
    {
        Protocol protocol = state.Protocol;
        bool committed = move.IsPrincipal(state) && !move.True("withoutCommitment");
        foreach (Proposal other in state.Proposals.Where(p => p.Alive))
        {
            bool inTurn = protocol.Alternating && other.By != move.By;
            if (inTurn || other.Id == answers)
            {
                bool isNo = protocol.CountersTerminate && committed;
                bool ends = protocol.CountersTerminate && inTurn;

                // What is proposed on other issues only comes beside what it answers.
                if (isNo || ends || terms.Any(t => other.Value(t.Key) is not null))
                {
                    Answer(state, other, move.By, isNo, ends);
                }
            }
            else if (
                other.By == move.By
                && ((protocol.OneLiveProposal && !(other.FirmUntil > move.At)) || other.Id == move.Text("replaces"))
            )
            {
                other.Status = "superseded";
            }
        }

        state.EverTabled = true;
        state.Proposals.Add(
            new Proposal
            {
                Id = id ?? Ids.FirstFree("p", state.Taken),
                By = move.By,
                Committed = committed,
                AgreementsBefore = state.Agreements.Count,
                Terms = terms,
                At = move.At,
                Answers = answers,
                Replaces = move.Text("replaces"),
                Expires = move.Limit("expires"),
                FirmUntil = move.Limit("firmUntil"),
            }
        );
    }

    /// <summary>
    /// Answering a proposal takes back one's acceptance of it, where no agreement has come of that. Where counters terminate it is
    /// also a no, which ends the proposal when nobody else can make it an agreement; in turn it ends it in any case.
    /// </summary>
    private static void Answer(State state, Proposal answered, string by, bool isNo, bool ends)
    {
        List<string> open = AcceptanceRule.OpenIssues(state, answered);
        answered.Responses.RemoveAll(r => r.Party == by && open.Contains(r.Issue) && r.Word != "rejected");
        if (ends || (isNo && open.All(issue => !AcceptanceRule.PossibleWithout(state, answered, issue, by))))
        {
            answered.Status = "countered";
        }
        else if (isNo)
        {
            open.ForEach(issue => Say(answered, by, issue, "rejected", 0));
        }
    }

    private static void Accept(State state, Move move)
    {
        Proposal proposal = move.Proposal(state)!;
        if (Restating.IsCounter(state, move))
        {
            Table(state, move, move.Text("counter"), proposal.Id, Restating.Terms(proposal, move));
            return;
        }

        List<JsonElement> conditions = move.Items("conditions");
        int acceptance = ++state.LastAcceptance;
        List<string> taken = [.. state.Taken, .. conditions.Select(c => DocumentReading.Text(c, "id")).OfType<string>()];
        foreach (JsonElement json in conditions)
        {
            string id = DocumentReading.Text(json, "id") ?? Ids.FirstFree("c", taken);
            taken.Add(id);
            string kind = DocumentReading.Text(json, "kind") ?? "precedent";
            state.Conditions.Add(
                new Condition
                {
                    Id = id,
                    Proposal = proposal.Id,
                    By = move.By,
                    At = move.At,
                    Text = DocumentReading.Text(json, "text") ?? "",
                    Of = DocumentReading.Text(json, "of"),
                    Kind = kind,
                    NamedTo = DocumentReading.Text(json, "to"),
                    To = DocumentReading.Text(json, "to") ?? move.By,
                    Judges = [.. DocumentReading.Items(json, "judges").Select(j => j.GetString()!)],
                    IfSilent = DocumentReading.Text(json, "ifSilent") ?? (kind == "precedent" ? "lapse" : "fail"),
                    Due = move.Due(json),
                    Acceptance = acceptance,
                }
            );
        }

        bool conditional = state.Conditions.Any(c => c.Acceptance == acceptance && c.Precedent);
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
        if (open.All(issue => !AcceptanceRule.Possible(state, proposal, issue)))
        {
            proposal.Status = "rejected";
        }
    }

    private static void Say(Proposal proposal, string party, string issue, string word, int acceptance)
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
