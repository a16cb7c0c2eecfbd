namespace NegotiationModel.Tests.Growth;

/// <summary>Documents of two kinds of parts.</summary>
internal static class Pairs
{
    /// <summary>The documents of a pair: the rules take turns, and where somebody ratifies, what was agreed is also closed
    /// together.</summary>
    public static IEnumerable<Composition> Of(Kind one, Kind other)
    {
        var turn = (Array.IndexOf(Kinds.All, one) + Array.IndexOf(Kinds.All, other)) % Composition.Rules.Length;
        yield return Composition.Under(turn, one, other);
        if (turn != Composition.ClosedTogether && (one.Ratifies || other.Ratifies))
            yield return Composition.Under(Composition.ClosedTogether, one, other);
    }
}
