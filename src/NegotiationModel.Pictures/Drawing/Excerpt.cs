namespace NegotiationModel.Pictures;

/// <summary>The first and the last of many: what lies between is left out, and said to be.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Most">How many are shown at most.</param>
internal readonly record struct Excerpt(int Count, int Most)
{
    /// <summary>The first place that is left out; <see cref="Count"/> where none is.</summary>
    public int From => Count <= Most ? Count : Most / 2;

    /// <summary>The first place after those that are left out.</summary>
    public int To => Count <= Most ? Count : Count - (Most - Most / 2);

    /// <summary>Whether some are left out.</summary>
    public bool HasGap => From < To;

    /// <summary>Whether one is left out.</summary>
    /// <param name="place">Its place, from 0.</param>
    public bool LeavesOut(int place) => place >= From && place < To;

    /// <summary>What is left out: "501 to 1500 of 2000 moves are left out".</summary>
    /// <param name="many">What they are called.</param>
    public string Words(string many) => FormattableString.Invariant($"{From + 1} to {To} of {Count} {many} are left out");
}
