using System.Collections.Immutable;

namespace NegotiationModel;

/// <summary>What those who have answered a proposal add up to, kept as they speak, so that no answer asks for all the others.</summary>
/// <param name="Whole">What they say to the whole of it.</param>
/// <param name="OnWhole">Who has spoken on the whole.</param>
/// <param name="Parts">Once somebody has said something else on some issue: what that makes there, by issue.</param>
/// <param name="OnParts">By issue, who has spoken on it alone.</param>
/// <param name="Groups">The issues by what is the same there, so that issues that fare alike are counted once; none where no parts are. One
/// found settled is left out until something is said on it again.</param>
internal sealed record ResponseTotals(
    AcceptanceShare Whole,
    Voices OnWhole,
    SparseArray<AcceptanceShare>? Parts,
    SparseArray<Voices>? OnParts,
    ImmutableDictionary<AcceptanceShare, IndexSet>? Groups
)
{
    public static readonly ResponseTotals Nothing = new(default, default, null, null, null);

    public AcceptanceShare On(int issue) => Parts is null ? Whole : Whole + Parts[issue];

    /// <summary>The totals with something more on one issue, of so many.</summary>
    public ResponseTotals With(int issue, in AcceptanceShare change, Voices voices, int issues)
    {
        var before = Parts?[issue] ?? default;
        var groups = Groups ?? ImmutableDictionary.Create<AcceptanceShare, IndexSet>().Add(default, All(issues));
        return this with
        {
            Parts = SparseArray<AcceptanceShare>.With(Parts, issue, before + change),
            OnParts = SparseArray<Voices>.With(OnParts, issue, voices),
            Groups = Mark(Mark(groups, before, issue, false), before + change, issue, true),
        };
    }

    /// <summary>The totals without an issue that is settled.</summary>
    public ResponseTotals Without(int issue) => this with { Groups = Mark(Groups!, Parts![issue], issue, false) };

    /// <summary>The totals with issues that are open again.</summary>
    public ResponseTotals Opened(int[] issues)
    {
        if (Groups is not { } groups)
            return this;
        foreach (var issue in issues)
            groups = Mark(groups, Parts![issue], issue, true);
        return this with { Groups = groups };
    }

    private static ImmutableDictionary<AcceptanceShare, IndexSet> Mark(
        ImmutableDictionary<AcceptanceShare, IndexSet> groups,
        in AcceptanceShare share,
        int issue,
        bool isIn
    )
    {
        var those = groups.GetValueOrDefault(share);
        those.Mark(issue, isIn);
        return those.IsEmpty ? groups.Remove(share) : groups.Remove(share).Add(share, those);
    }

    private static IndexSet All(int issues)
    {
        var all = default(IndexSet);
        for (var issue = 0; issue < issues; issue++)
            all.Mark(issue, true);
        return all;
    }
}

/// <summary>The seats that have spoken, and those of them whose word is a yes that counts and waits for nothing.</summary>
internal readonly record struct Voices(IndexSet All, IndexSet Accepting)
{
    public Voices With(int seat, bool speaks, bool accepts) =>
        new(speaks ? All.Add(seat) : All.Remove(seat), accepts ? Accepting.Add(seat) : Accepting.Remove(seat));
}
