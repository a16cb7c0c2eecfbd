using System.Text.Json.Serialization;
using NegotiationModel.Serialization;

namespace NegotiationModel.Analysis;

/// <summary>Those at home who must pass what one side brings back.</summary>
/// <param name="Name">What the side is called.</param>
/// <param name="Members">What each of them wants; whoever is not worse off than without agreement is for it.</param>
/// <param name="RequiredMembers">How many must be for it, from 1 to all of <paramref name="Members"/>; where all must, each has a
/// veto.</param>
public sealed record Constituency(string Name, ValueList<Preferences> Members, int RequiredMembers)
{
    /// <summary>What the side is called, and how many must be for it: "unions: 2 of 3".</summary>
    public override string ToString() => $"{Name}: {RequiredMembers} of {Members.Count}";
}

/// <summary>How much each side could have passed at home: its win-set. The more overlap, the easier to agree; the smaller its own, the
/// stronger a side bargains.</summary>
/// <remarks>R. Putnam, Diplomacy and Domestic Politics: The Logic of Two-Level Games, International Organization 42 (1988)
/// 427–460.</remarks>
[JsonConverter(typeof(NegotiationJsonConverter))]
public sealed class TwoLevelGame
{
    private readonly (UtilityMap[] Members, int Needed)[] sides;

    private TwoLevelGame(OutcomeSpace space, ValueList<Constituency> constituencies)
    {
        (Space, Sides) = (space, constituencies);
        sides =
        [
            .. constituencies.Select(side =>
                (side.Members.Select(member => new UtilityMap(space, member)).ToArray(), side.RequiredMembers)
            ),
        ];
        var sizes = new long[sides.Length];
        for (var outcome = 0L; outcome < space.Count; outcome++)
        {
            var all = true;
            for (var side = 0; side < sides.Length; side++)
                if (IsInWinSet(outcome, side))
                    sizes[side]++;
                else
                    all = false;
            OverlapSize += all ? 1 : 0;
        }

        WinSetSizes = [.. sizes];
    }

    /// <summary>All that can be agreed on.</summary>
    public OutcomeSpace Space { get; }

    /// <summary>The sides.</summary>
    public ValueList<Constituency> Sides { get; }

    /// <summary>How many outcomes each side would pass, in the order of the sides.</summary>
    public ValueList<long> WinSetSizes { get; }

    /// <summary>How many outcomes every side would pass.</summary>
    public long OverlapSize { get; }

    /// <summary>Looks at every outcome.</summary>
    /// <param name="space">All that can be agreed on; at most <see cref="BargainingProblem.MaxOutcomes"/>.</param>
    /// <param name="sides">At least one, each with members.</param>
    /// <exception cref="ArgumentException">There are too many outcomes or no sides, or a side is null, has no members or needs more than it
    /// has.</exception>
    public static TwoLevelGame Of(OutcomeSpace space, params ValueList<Constituency> sides)
    {
        ArgumentNullException.ThrowIfNull(space);
        if (space.Count > BargainingProblem.MaxOutcomes)
            throw new ArgumentException(
                $"There are {space.Count} outcomes; at most {BargainingProblem.MaxOutcomes} are looked at.",
                nameof(space)
            );
        if (
            sides.Count == 0
            || sides.Any(side =>
                side is null
                || side.Members.Any(member => member is null)
                || side.RequiredMembers < 1
                || side.RequiredMembers > side.Members.Count
            )
        )
            throw new ArgumentException("Each side needs from one to all of its members.", nameof(sides));
        return new(space, sides);
    }

    /// <summary>Whether a side would pass an outcome.</summary>
    /// <param name="outcomeIndex">From 0 to the number of outcomes − 1.</param>
    /// <param name="side">The place of the side, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such outcome, or no such side.</exception>
    public bool IsInWinSet(long outcomeIndex, int side)
    {
        Space.KnownOutcome(outcomeIndex);
        ArgumentOutOfRangeException.ThrowIfNegative(side);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(side, sides.Length);
        var votes = 0;
        foreach (var member in sides[side].Members)
            votes +=
                member[outcomeIndex] >= member.Preferences.Reservation - (ParetoFrontier.RelativeTolerance * Math.Max(1, member.Magnitude))
                    ? 1
                    : 0;
        return votes >= sides[side].Needed;
    }

    /// <summary>The outcomes that every side would pass, in their order.</summary>
    public IEnumerable<long> Ratifiable()
    {
        for (var outcome = 0L; outcome < Space.Count; outcome++)
            if (Enumerable.Range(0, sides.Length).All(side => IsInWinSet(outcome, side)))
                yield return outcome;
    }
}
