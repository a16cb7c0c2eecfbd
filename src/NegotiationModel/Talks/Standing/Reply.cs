namespace NegotiationModel;

/// <summary>What one principal has said to a proposal: a response for the whole, and for some issues another or none.</summary>
/// <param name="Seat">Whose reply it is.</param>
/// <param name="Whole">What was said to every issue that is no part.</param>
/// <param name="Parts">What was said to some issues; <see cref="Response.Nothing"/> where it was taken back.</param>
/// <param name="Count">How many parts there are.</param>
internal readonly record struct Reply(int Seat, Response? Whole, SparseArray<Response>? Parts = null, int Count = 0)
{
    /// <summary>Whether nothing was ever said.</summary>
    public bool IsSilent => Whole is null && Parts is null;

    public Response? On(int issue) =>
        Parts?[issue] is not { } part ? Whole
        : ReferenceEquals(part, Response.Nothing) ? null
        : part;

    /// <summary>The first issue at or after one that is a part, or −1.</summary>
    public int NextPart(int from) => Parts?.Next(from) ?? -1;

    /// <summary>Whether the response still stands on some issue.</summary>
    public bool Holds(Response response)
    {
        if (ReferenceEquals(Whole, response))
            return true;
        for (var issue = NextPart(0); issue >= 0; issue = NextPart(issue + 1))
            if (ReferenceEquals(Parts![issue], response))
                return true;
        return false;
    }

    /// <summary>
    /// The next response that stands and has conditions, each once where its issues follow one another:
    /// <c>for (var at = 0; reply.Next(ref at) is { } response;)</c>. One without conditions has nothing to be asked about.
    /// </summary>
    public Response? Next(ref int at)
    {
        if (at++ == 0 && Whole is { Conditions.Length: > 0 })
            return Whole;
        for (var issue = NextPart(at - 2 < 0 ? 0 : at - 2); issue >= 0; issue = NextPart(issue + 1))
            if (Parts![issue] is { Conditions.Length: > 0 } response && (issue == 0 || !ReferenceEquals(Parts[issue - 1], response)))
            {
                at = issue + 2;
                return response;
            }

        return null;
    }

    /// <summary>The reply without a response, wherever it stands.</summary>
    public Reply Without(Response response)
    {
        var parts = Parts;
        for (var issue = NextPart(0); issue >= 0; issue = NextPart(issue + 1))
            if (ReferenceEquals(Parts![issue], response))
                parts = SparseArray<Response>.With(parts, issue, Response.Nothing);
        return this with { Whole = ReferenceEquals(Whole, response) ? null : Whole, Parts = parts };
    }

    /// <summary>The reply with a response in the place of another, wherever that stands.</summary>
    public Reply Exchanged(Response old, Response response)
    {
        var parts = Parts;
        for (var issue = NextPart(0); issue >= 0; issue = NextPart(issue + 1))
            if (ReferenceEquals(Parts![issue], old))
                parts = SparseArray<Response>.With(parts, issue, response);
        return this with { Whole = ReferenceEquals(Whole, old) ? response : Whole, Parts = parts };
    }

    /// <summary>The reply with another response on some issues; on all of them when <paramref name="where"/> is null.</summary>
    public Reply With(Response? response, int[]? where, int issues)
    {
        if (where is null)
            return new(Seat, response);
        var (parts, count) = (Parts, Count);
        foreach (var issue in where)
        {
            count += parts?[issue] is null ? 1 : 0;
            parts = SparseArray<Response>.With(parts, issue, response ?? Response.Nothing);
        }

        return new(Seat, count == issues ? null : Whole, parts, count);
    }
}
