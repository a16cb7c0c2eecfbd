using NegotiationModel.Analysis;
using NegotiationModel.Tests.Analysis.Bargaining;

namespace NegotiationModel.Benchmarks.Inputs;

/// <summary>Made-up domains of one size, from one seed after the other, the first being that on which others were measured.</summary>
internal sealed class Domains
{
    private const ulong First = 42;

    private readonly Domain[] all;
    private int next;

    public Domains(int issues, int parties = 2) =>
        all = [.. Enumerable.Range(0, issues < 6 ? 8 : 3).Select(number => Of(issues, parties, First + (ulong)number))];

    public Domain Next => all[next = (next + 1) % all.Length];

    private static Domain Of(int issues, int parties, ulong seed)
    {
        var (space, preferences) = Synthetic.Domain(issues, parties, seed);
        return new(space, preferences, [.. preferences.Select(one => new UtilityMap(space, one).ToArray())]);
    }
}

/// <summary>A domain and its utilities.</summary>
internal sealed record Domain(OutcomeSpace Space, ValueList<Preferences> Preferences, double[][] Utilities);
