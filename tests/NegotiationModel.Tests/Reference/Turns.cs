namespace NegotiationModel.Tests.Reference;

internal static class Turns
{
    /// <summary>Round robin in the listed order of the principals present; past the last one a new round begins, or
    /// the rounds are used up and the talks expire.</summary>
    public static void Use(State state)
    {
        int current = state.Parties.FindIndex(p => p.Id == state.Turn);
        Party? next = null;
        for (int i = current + 1; i < state.Parties.Count && next is null; i++)
        {
            if (state.Parties[i].Role == "principal" && state.Parties[i].Present)
            {
                next = state.Parties[i];
            }
        }

        if (next is null)
        {
            next = state.PrincipalsPresent()[0];
            state.Round++;
        }

        state.Turn = next.Id;
        if (state.Protocol.MaxRounds is { } rounds && state.Round > rounds && !state.Closed)
        {
            Closing.Close(state, "expired");
            Settling.Settle(state);
        }
    }
}
