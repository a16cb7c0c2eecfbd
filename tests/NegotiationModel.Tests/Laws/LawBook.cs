using System.Reflection;
using System.Runtime.CompilerServices;
using NegotiationModel.Tests.Worlds;
using Xunit;

namespace NegotiationModel.Tests.Laws;

/// <summary>
/// Laws on one subject: each test states one, and nothing else. A run makes up each world once and holds every law against it,
/// so a test that is run first waits for all; the others only ask what came of theirs.
/// </summary>
public abstract class LawBook
{
    private List<Law>? stated;

    /// <summary>Every law there is.</summary>
    internal static IReadOnlyList<Law> All() =>
        [
            .. typeof(LawBook)
                .Assembly.GetTypes()
                .Where(type => type.IsSubclassOf(typeof(LawBook)))
                .SelectMany(type => ((LawBook)Activator.CreateInstance(type)!).State()),
        ];

    private protected void Holds(Action<World> law, [CallerMemberName] string name = "")
    {
        var one = new Law($"{GetType().Name}: {name.Replace('_', ' ')}", law);
        if (stated is null)
            Run.Verdict(one);
        else
            stated.Add(one);
    }

    /// <summary>Holds at every move of the document, allowed or refused.</summary>
    private protected void HoldsAtEveryMove(Action<Moment> law, [CallerMemberName] string name = "") =>
        Holds(
            world =>
            {
                foreach (var moment in world.Moments)
                    At(() => $"at move {moment.Index + 1}", law, moment);
            },
            name
        );

    /// <summary>Holds of every allowed move, and of time passing.</summary>
    private protected void HoldsOfEveryChange(Action<Change> law, [CallerMemberName] string name = "") =>
        Holds(
            world =>
            {
                foreach (var change in world.Changes)
                    At(
                        () =>
                            change.Move is { } move
                                ? $"where {move.By} {Narration.Action(move)}"
                                : $"where time passes to {change.After.Now}",
                        law,
                        change
                    );
            },
            name
        );

    /// <summary>Holds of the negotiation as convened, and after every allowed move.</summary>
    private protected void HoldsAtEveryStage(Action<Stage> law, [CallerMemberName] string name = "") =>
        HoldsAtMilestones(int.MaxValue / 2, law, name);

    /// <summary>Holds like that, but is dear to check: so many of the stages must do.</summary>
    private protected void HoldsAtMilestones(int most, Action<Stage> law, [CallerMemberName] string name = "") =>
        Holds(
            world =>
            {
                foreach (var stage in world.Milestones(most))
                    At(() => $"after {stage.Talks.Log.Count} moves", law, stage);
            },
            name
        );

    private static void At<T>(Func<string> where, Action<T> law, T one)
    {
        try
        {
            law(one);
        }
        catch (Exception broken)
        {
            throw new LawBrokenException($"{where()}: {broken.Message}", broken);
        }
    }

    private List<Law> State()
    {
        stated = [];
        foreach (var method in GetType().GetMethods().Where(method => method.IsDefined(typeof(FactAttribute))))
            method.Invoke(this, null);
        return stated;
    }
}
