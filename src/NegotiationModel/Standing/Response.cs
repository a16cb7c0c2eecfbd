namespace NegotiationModel;

/// <summary>One act of accepting or rejecting, as it stands on the issues it was about. Told apart by identity.</summary>
internal sealed class Response(int seat, Answer answer, int[] conditions)
{
    public static readonly int[] Unconditional = [];

    /// <summary>Whose it is.</summary>
    public int Seat { get; } = seat;

    /// <summary>What it says now; conditions that are met turn conditional into accepted.</summary>
    public Answer Answer { get; } = answer;

    /// <summary>The places of its conditions.</summary>
    public int[] Conditions { get; } = conditions;

    public Response Outright() => new(Seat, Answer.Accepted, Conditions);
}

/// <summary>What one principal has said to a proposal: one response for the whole, or one for each issue.</summary>
internal readonly record struct Reply(int Seat, Response? Whole, Response?[]? Parts)
{
    public Response? On(int issue) => Parts is null ? Whole : Parts[issue];

    /// <summary>Whether the response still stands on some issue.</summary>
    public bool Holds(Response response) => Parts is null ? ReferenceEquals(Whole, response) : Array.IndexOf(Parts, response) >= 0;

    /// <summary>The responses that stand, each once.</summary>
    public IEnumerable<Response> Standing()
    {
        if (Parts is null)
        {
            if (Whole is not null)
                yield return Whole;
            yield break;
        }

        for (var issue = 0; issue < Parts.Length; issue++)
            if (Parts[issue] is { } response && Array.IndexOf(Parts, response) == issue)
                yield return response;
    }

    /// <summary>The reply with another response on some issues; on all of them when <paramref name="where"/> is null.</summary>
    public Reply With(Response? response, bool[]? where, int issues)
    {
        if (where is null)
            return new(Seat, response, null);
        var parts = new Response?[issues];
        for (var issue = 0; issue < issues; issue++)
            parts[issue] = where[issue] ? response : On(issue);
        return new(Seat, null, parts);
    }
}
