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
        foreach (Proposal own in state.Proposals.Where(p => p.By == move.By && p.Alive))
        {
            own.Status = "withdrawn";
        }

        // It counts as refusing what it was to ratify and has not spoken on.
        if (state.Protocol.Ratifiers.Contains(move.By))
        {
            foreach (Agreement agreement in state.Agreements)
            {
                if (agreement.Status == "pending" && !agreement.RatifiedBy.Contains(move.By))
                {
                    Closing.Unratify(state, agreement, move.By);
                }
            }
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
