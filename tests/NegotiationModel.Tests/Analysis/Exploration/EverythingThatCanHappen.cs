using NegotiationModel.Analysis;
using NegotiationModel.Lifecycles;
using Xunit;

namespace NegotiationModel.Tests.Analysis.Exploration;

/// <summary>Small tables played out in every way there is.</summary>
public class EverythingThatCanHappen
{
    private static readonly Lazy<IReadOnlyList<(SmallTable Table, StateSpace Space)>> Explored = new(() =>
        [.. SmallTables.Everywhere.AsParallel().AsOrdered().Select(table => (table, StateSpace.Explore(table.Start, table.Moves)))]
    );

    internal static IReadOnlyList<(SmallTable Table, StateSpace Space)> Spaces => Explored.Value;

    [Fact]
    public void Every_declared_transition_is_produced_and_no_other() =>
        AreThose(
            Lifecycle.All.SelectMany(machine => machine.Transitions).Where(IsSupposed).Select(transition => transition.ToString()),
            Spaces.SelectMany(one => one.Space.ObservedTransitions).Select(transition => transition.ToString())
        );

    // That somebody puts off a consent, promises something and lets that stand still, or replaces something after the fact, nobody
    // supposes; nor that a demand is over by itself, or reported before it is conceded.
    private static bool IsSupposed(DeclaredTransition transition) =>
        (
            transition.From is not ConditionStatus.Demanded
            || transition.Trigger is ConditionTrigger.Concede or ConditionTrigger.Refuse or ConditionTrigger.Waive or ConditionTrigger.Moot
        )
        && new[] { transition.From, transition.To }.All(status =>
            status is not (ConditionStatus.ConsentPostponed or ConditionStatus.Suspended or ConditionStatus.Replaced)
        );

    // Limits are set anew, votes and statuses named and demands replaced in words of one's own, which nobody supposes; where nobody
    // abstains or lets silence count, nobody asks whether one may.
    private static readonly RefusalCode[] OfWordsOfOnesOwn =
    [
        RefusalCode.ConditionNotDemanded,
        RefusalCode.VotesContradictResult,
        RefusalCode.UnknownSubject,
        RefusalCode.ConsentRefusedBefore,
        RefusalCode.SilenceNotAllowed,
        RefusalCode.AbstentionNotAllowed,
        RefusalCode.LimitChangeNotAllowed,
        RefusalCode.UnknownIdInEnd,
        RefusalCode.CircularEnd,
    ];

    [Fact]
    public void Every_reason_to_refuse_comes_up() =>
        AreThose(
            Enum.GetValues<RefusalCode>().Except(OfWordsOfOnesOwn).Select(code => $"{code}"),
            Spaces.SelectMany(one => one.Space.RefusalExamples.Keys).Select(code => $"{code}")
        );

    [Fact]
    public void From_every_position_the_talks_can_come_to_an_end() => Assert.All(Spaces, one => Assert.Empty(one.Space.NeverClosing));

    [Fact]
    public void All_positions_were_looked_at() => Assert.All(Spaces, one => Assert.True(one.Space.IsComplete, $"{one.Table}: {one.Space}"));

    [Fact]
    public void Each_position_is_found_once()
    {
        var position = new StateKey();
        Assert.All(
            Spaces,
            one => Assert.Equal(one.Space.States.Count, one.Space.States.Select(talks => position.Of(talks.Table)).Distinct().Count())
        );
    }

    // What is missing and what is too much, since an ordered comparison would show one place alone.
    private static void AreThose(IEnumerable<string> expected, IEnumerable<string> found)
    {
        var (missing, more) = (string.Join("; ", expected.Except(found)), string.Join("; ", found.Except(expected)));
        Assert.True(missing.Length + more.Length == 0, $"Missing: {missing}. Too much: {more}.");
    }
}
