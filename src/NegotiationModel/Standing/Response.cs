namespace NegotiationModel;

/// <summary>One act of accepting or rejecting, as it stands on the issues it was about. Told apart by identity; what it says at present depends on its conditions.</summary>
internal sealed class Response(int seat, bool isRejection, int[] conditions)
{
    public static readonly int[] Unconditional = [];

    /// <summary>Whose it is.</summary>
    public int Seat { get; } = seat;

    public bool IsRejection { get; } = isRejection;

    /// <summary>The places of its conditions, which follow one another.</summary>
    public int[] Conditions { get; } = conditions;

    /// <summary>Whether a condition is one of its own; it has some.</summary>
    public bool Holds(int condition) => condition >= Conditions[0] && condition <= Conditions[^1];
}

/// <summary>What one principal has said to a proposal: one response for the whole, or one for each issue.</summary>
internal readonly record struct Reply(int Seat, Response? Whole, Response?[]? Parts)
{
    /// <summary>Whether nothing was ever said.</summary>
    public bool IsSilent => Whole is null && Parts is null;

    public Response? On(int issue) => Parts is null ? Whole : Parts[issue];

    /// <summary>Whether the response still stands on some issue.</summary>
    public bool Holds(Response response) => Parts is null ? ReferenceEquals(Whole, response) : Array.IndexOf(Parts, response) >= 0;

    /// <summary>
    /// The next response that stands and has conditions, each once where its issues follow one another:
    /// <c>for (var at = 0; reply.Next(ref at) is { } response;)</c>. One without conditions has nothing to be asked about.
    /// </summary>
    public Response? Next(ref int issue)
    {
        for (; issue < (Parts?.Length ?? 1); issue++)
            if (On(issue) is { Conditions.Length: > 0 } response && (issue == 0 || !ReferenceEquals(On(issue - 1), response)))
            {
                issue++;
                return response;
            }

        return null;
    }

    /// <summary>The reply without a response, wherever it stands.</summary>
    public Reply Without(Response response) => Parts is { } parts
        ? new(Seat, null, Array.ConvertAll(parts, one => ReferenceEquals(one, response) ? null : one))
        : new(Seat, ReferenceEquals(Whole, response) ? null : Whole, null);

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
