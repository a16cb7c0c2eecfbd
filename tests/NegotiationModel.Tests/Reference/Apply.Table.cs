namespace NegotiationModel.Tests.Reference;

internal static partial class Applying
{
    private static void WalkAway(State state, Move move)
    {
        if (!state.Protocol.WalkAwayLeaves || state.PrincipalsPresent().Count - 1 < 2)
        {
            Closing.Close(state, "brokenOff");
            return;
        }

        state.FindParty(move.By)!.Present = false;
        foreach (Proposal own in state.Proposals.Where(p => p.By == move.By && p.Alive && p.About is null))
        {
            own.Status = "withdrawn";
        }

        // Its answers go with it, but for what has become an agreement, or is about one.
        foreach (Proposal standing in state.Proposals.Where(p => p.Alive && p.About is null))
        {
            standing.Responses.RemoveAll(r => r.Party == move.By && !standing.Closed.Contains(r.Issue));
        }
    }

    private static void Join(State state, Move move)
    {
        if (state.FindParty(move.By) is { } returning)
        {
            returning.Present = true;
        }
        else
        {
            state.Parties.Add(DocumentReading.ReadParty(move.Json.GetProperty("party")));
        }
    }
}
